package org.vestnik.export;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Which nodes go out: all of them, or those that were added; relationships go with both their ends. */
public final class Selection {

    /** The whole graph. */
    public static final Selection ALL = new Selection(Optional.empty());

    private final Optional<Map<NodeKind, NavigableSet<String>>> chosen;

    private Selection(Optional<Map<NodeKind, NavigableSet<String>>> chosen) {
        this.chosen = chosen;
    }

    static Selection none() {
        return new Selection(Optional.of(new EnumMap<>(NodeKind.class)));
    }

    /** @throws java.util.NoSuchElementException on {@link #ALL} */
    void add(NodeKind kind, Collection<String> ids) {
        chosen.orElseThrow().computeIfAbsent(kind, any -> new TreeSet<>()).addAll(ids);
    }

    boolean isAll() {
        return chosen.isEmpty();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return chosen.isPresent() && chosen.get().values().stream().allMatch(Collection::isEmpty);
    }

    boolean holds(NodeKind kind, String id) {
        return chosen.isEmpty() || ids(kind).contains(id);
    }

    /** What was added of this kind, sorted. */
    NavigableSet<String> ids(NodeKind kind) {
        return chosen.orElseThrow().getOrDefault(kind, new TreeSet<>());
    }
}
