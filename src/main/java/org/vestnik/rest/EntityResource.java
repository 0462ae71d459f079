package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code GET /entities/{id}} answers.
 *
 * @param names   by language
 * @param wikidata its item in Wikidata, if the knowledge files tell
 * @param known   whether the knowledge files list it
 * @param claims  in how many claims it plays which part
 * @param holds   posts that articles give to it, if it is a person
 * @param holders posts in it that articles give to others
 * @param dossier address of all its claims
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityResource(String id, String type, String name, SortedMap<String, String> names, String iso, String wikidata,
        boolean known, Claims claims, List<OfficeResource> holds, List<OfficeResource> holders, String dossier) {

    record Claims(long asActor, long asRecipient, long asInstrument, long asPlace, long asSpeaker) {
    }

    static SortedMap<String, String> names(EntityNode entity) {
        SortedMap<String, String> names = new TreeMap<>();
        put(names, "bg", entity.nameBg());
        put(names, "uk", entity.nameUk());
        put(names, "ru", entity.nameRu());
        put(names, "en", entity.nameEn());
        return names;
    }

    private static void put(SortedMap<String, String> names, String language, String name) {
        if (name != null) {
            names.put(language, name);
        }
    }
}
