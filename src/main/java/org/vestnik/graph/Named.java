package org.vestnik.graph;

import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.vestnik.resolve.NameKey;
import org.vestnik.resolve.Romaniser;
import org.vestnik.text.Language;

/**
 * An entity by the sounds of its names.
 *
 * @param sounds    of its whole names, in all languages
 * @param words     sounds of single words of its names of several
 * @param onlyWords sounds of its names of one word
 */
record Named(String id, String type, String name, boolean known, SortedSet<String> sounds, SortedSet<String> words,
        SortedSet<String> onlyWords) {

    private static final Romaniser ROMANISER = new Romaniser();

    /** @param row of {@code check/duplicate-names} */
    static Named of(Record row) {
        Named named = new Named(row.get("id").asString(), row.get("type").asString(""), row.get("name").asString(row.get("id").asString()),
                row.get("known").asBoolean(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        named.add(Language.EN, named.name);
        for (Language language : Language.values()) {
            if (!row.get(language.code()).isNull()) {
                named.add(language, row.get(language.code()).asString());
            }
        }
        return named;
    }

    private void add(Language language, String spelled) {
        NameKey key = NameKey.of(ROMANISER.romanise(language, spelled));
        if (key.words().isEmpty()) {
            return;
        }
        sounds.add(key.unordered());
        if (key.words().size() == 1) {
            onlyWords.add(key.last());
        } else {
            words.addAll(key.words());
        }
    }
}
