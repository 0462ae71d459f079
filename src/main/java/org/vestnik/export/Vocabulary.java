package org.vestnik.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.resource.Tsv;

/**
 * What a kind of thing is called elsewhere, from {@code ontology/vocabularies.tsv}.
 *
 * @param rdf           classes with their prefixes
 * @param ftm           schema of FollowTheMoney
 * @param stix          type of object
 * @param identityClass of STIX identities, else empty
 */
record Vocabulary(List<String> rdf, String ftm, String stix, String identityClass) {

    private static final String RESOURCE = "ontology/vocabularies.tsv";

    /** By the label of the kind. */
    static Map<String, Vocabulary> read() {
        Map<String, Vocabulary> byKind = new TreeMap<>();
        Tsv.rows(RESOURCE, 5).forEach(row -> byKind.put(row.get(0),
                new Vocabulary(List.of(row.get(1).split(" ")), row.get(2), row.get(3), row.get(4))));
        return byKind;
    }
}
