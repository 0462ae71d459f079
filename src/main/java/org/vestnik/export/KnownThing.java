package org.vestnik.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A thing and what is known of it.
 *
 * @param names    by language, as far as known
 * @param known    whether a knowledge file lists it
 * @param wikidata its item there, if a knowledge file tells
 * @param first    day of the first article that speaks of it
 * @param last     day of the last one
 */
record KnownThing(Thing thing, SortedMap<String, String> names, boolean known, Optional<String> wikidata, Optional<LocalDate> first,
        Optional<LocalDate> last) {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The address of its Wikidata item, as linked data writes it. */
    Optional<String> sameAs() {
        return wikidata.map(WIKIDATA::concat);
    }
}
