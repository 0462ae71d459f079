package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.vestnik.language.Folding;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.language.PerLanguage;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Language;

/** The people that the knowledge files list, findable by family name and by the sound of the whole name. */
final class People {

    private final Knowledge knowledge;
    private final Romaniser romaniser;
    private final PerLanguage<Map<String, TreeSet<String>>> bySound;
    private final PerLanguage<Map<String, TreeSet<String>>> bySurname;

    People(Knowledge knowledge, Romaniser romaniser) {
        this.knowledge = knowledge;
        this.romaniser = romaniser;
        this.bySound = new PerLanguage<>(this::soundsOf);
        this.bySurname = new PerLanguage<>(this::surnamesOf);
    }

    /** Ids of those whose whole name, in that language's spelling or the English one, sounds so, in any order of its words. */
    List<String> sounding(Language language, NameKey key) {
        TreeSet<String> ids = new TreeSet<>(bySound.of(language).getOrDefault(key.unordered(), new TreeSet<>()));
        ids.addAll(bySound.of(Language.EN).getOrDefault(key.unordered(), new TreeSet<>()));
        return new ArrayList<>(ids);
    }

    /** Ids of those with that family name; empty if none. */
    List<String> surnamed(Language language, String surname) {
        return new ArrayList<>(bySurname.of(language).getOrDefault(Folding.fold(surname), new TreeSet<>()));
    }

    /** Family names as listed names, for the index. */
    List<ListedName> surnames(Language language) {
        List<ListedName> listed = new ArrayList<>();
        bySurname.of(language).forEach((surname, ids) -> ids.forEach(id -> listed
                .add(new ListedName(id, NameKind.SURNAME, surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1)))));
        return listed;
    }

    private Map<String, TreeSet<String>> soundsOf(Language language) {
        Map<String, TreeSet<String>> sounds = new HashMap<>();
        for (ListedName name : wholeNames(language)) {
            sounds.computeIfAbsent(NameKey.of(romaniser.romanise(language, name.name())).unordered(), key -> new TreeSet<>())
                    .add(name.id());
        }
        return sounds;
    }

    private Map<String, TreeSet<String>> surnamesOf(Language language) {
        Map<String, TreeSet<String>> surnames = new HashMap<>();
        for (ListedName name : knowledge.names(language)) {
            if (name.kind() == NameKind.SURNAME && isPerson(name)) {
                surnames.computeIfAbsent(Folding.fold(name.name()), key -> new TreeSet<>()).add(name.id());
            }
        }
        for (ListedName name : wholeNames(language)) {
            String[] words = name.name().split("\\s+");
            surnames.computeIfAbsent(Folding.fold(words[words.length - 1]), key -> new TreeSet<>()).add(name.id());
            surnames.computeIfAbsent(Folding.fold(withParticles(words)), key -> new TreeSet<>()).add(name.id());
        }
        return surnames;
    }

    /** "Von der Leyen": the last word with the small ones before it. */
    private static String withParticles(String[] words) {
        int from = words.length - 1;
        while (from > 1 && !Folding.isCapitalised(words[from - 1])) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    private List<ListedName> wholeNames(Language language) {
        return knowledge.names(language).stream()
                .filter(name -> name.kind() != NameKind.SURNAME && isPerson(name) && name.name().indexOf(' ') > 0).toList();
    }

    private boolean isPerson(ListedName name) {
        return knowledge.entity(name.id()).filter(entity -> entity.type() == EntityType.PERSON).isPresent();
    }
}
