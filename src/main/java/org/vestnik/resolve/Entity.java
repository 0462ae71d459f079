package org.vestnik.resolve;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Language;

/**
 * A real thing, one for all languages.
 *
 * @param id    stable: of the knowledge files where they know it, else made from its name key
 * @param name  usual English name
 * @param names usual name per language, as far as known
 * @param iso   ISO 3166 alpha-2 code of a state
 * @param known    whether the knowledge files list it
 * @param wikidata its item there ({@code Q159}), if the knowledge files tell
 */
public record Entity(String id, EntityType type, String name, SortedMap<Language, String> names, Optional<String> iso, boolean known,
        Optional<String> wikidata) implements Comparable<Entity> {

    public Entity(String id, EntityType type, String name, SortedMap<Language, String> names, Optional<String> iso, boolean known) {
        this(id, type, name, names, iso, known, Optional.empty());
    }

    public Entity {
        Objects.requireNonNull(type, "type is null");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id and a name, not '" + id + "' and '" + name + "'");
        }
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    Entity withId(String other) {
        return new Entity(other, type, name, names, iso, known, wikidata);
    }

    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }
}
