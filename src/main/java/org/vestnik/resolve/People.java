package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.vestnik.language.Folding;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Language;

/** The people that the knowledge files list, findable by family name and by the sound of the whole name. */
final class People {

    private final Map<String, TreeSet<String>> byKey = new HashMap<>();
    private final Map<Language, Map<String, TreeSet<String>>> bySurname = new EnumMap<>(Language.class);

    People(Knowledge knowledge, Romaniser romaniser) {
        for (Language language : Language.values()) {
            Map<String, TreeSet<String>> surnames = new HashMap<>();
            for (ListedName name : knowledge.names(language)) {
                if (knowledge.entity(name.id()).filter(entity -> entity.type() == EntityType.PERSON).isEmpty()) {
                    continue;
                }
                if (name.kind() == NameKind.SURNAME) {
                    surnames.computeIfAbsent(Folding.fold(name.name()), key -> new TreeSet<>()).add(name.id());
                    continue;
                }
                String[] words = name.name().split("\\s+");
                if (words.length > 1) {
                    surnames.computeIfAbsent(Folding.fold(words[words.length - 1]), key -> new TreeSet<>()).add(name.id());
                    byKey.computeIfAbsent(NameKey.of(romaniser.romanise(language, name.name())).unordered(), key -> new TreeSet<>())
                            .add(name.id());
                }
            }
            bySurname.put(language, surnames);
        }
    }

    /** Ids of those whose whole name sounds so, in any order of its words. */
    List<String> sounding(NameKey key) {
        return new ArrayList<>(byKey.getOrDefault(key.unordered(), new TreeSet<>()));
    }

    /** Ids of those with that family name; empty if none. */
    List<String> surnamed(Language language, String surname) {
        return new ArrayList<>(bySurname.get(language).getOrDefault(Folding.fold(surname), new TreeSet<>()));
    }

    /** Family names as listed names, for the index. */
    List<ListedName> surnames(Language language) {
        List<ListedName> listed = new ArrayList<>();
        bySurname.get(language).forEach((surname, ids) -> ids.forEach(id -> listed
                .add(new ListedName(id, NameKind.SURNAME, surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1)))));
        return listed;
    }
}
