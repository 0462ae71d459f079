package org.vestnik.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.ListedName;
import org.vestnik.text.NameType;

/** As what an article names the listed things: for each, the type that the network gives its names most often. */
final class NameUsage {

    private final Map<String, Map<NameType, Integer>> seen = new HashMap<>();

    void saw(ListedName name, NameType type) {
        seen.computeIfAbsent(name.id(), id -> new EnumMap<>(NameType.class)).merge(type, 1, Integer::sum);
    }

    /** Of equals the first in the types' order; empty where the network never gave it one. */
    Optional<NameType> of(ListedName name) {
        Map<NameType, Integer> counts = seen.getOrDefault(name.id(), Map.of());
        return counts.keySet().stream().filter(type -> counts.get(type).equals(Collections.max(counts.values()))).findFirst();
    }
}
