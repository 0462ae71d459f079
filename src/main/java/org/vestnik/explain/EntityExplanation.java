package org.vestnik.explain;

import java.util.List;

/**
 * Why names of articles mean one entity.
 *
 * @param known       whether the knowledge files list it
 * @param sameAs      ids for which it stands by judgement
 * @param sameBecause those judgements, for people to read
 * @param names       sorted by form, then language
 */
public record EntityExplanation(String id, String type, String name, boolean known, List<String> sameAs, List<String> sameBecause,
        List<NameForm> names) implements Explanation {

    /**
     * One form of a name.
     *
     * @param readAs   id for which it was read, before any judgement
     * @param reason   why it was read so; empty where the graph was written by a program that did not note it
     * @param articles ids, sorted
     */
    public record NameForm(String form, String language, String readAs, String reason, List<String> articles) {
    }
}
