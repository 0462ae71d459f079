package org.vestnik.rest;

import java.util.Set;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An entity as it lies in the graph; read, never written. */
@Node("Entity")
record EntityNode(@Id String id, String name, String nameBg, String nameUk, String nameRu, String nameEn, String iso, String wikidata,
        Boolean known, @DynamicLabels Set<String> kinds) {

    /** {@code Person}, {@code State} and so on. */
    String kind() {
        return kinds == null ? null : kinds.stream().sorted().findFirst().orElse(null);
    }
}
