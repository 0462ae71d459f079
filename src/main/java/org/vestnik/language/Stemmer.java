package org.vestnik.language;

import java.util.List;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * Strips inflection so that the forms of one name share a stem. Endings are data ({@code lang/xx/endings.txt}, tried in order of
 * the file); at least three letters remain, and words of up to three letters stay whole.
 */
public final class Stemmer {

    private static final int SHORTEST_STEM = 3;

    private final List<String> endings;

    private Stemmer(List<String> endings) {
        this.endings = endings;
    }

    public static Stemmer of(Language language) {
        return new Stemmer(Tsv.lines("lang/" + language.code() + "/endings.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList());
    }

    /** The stem of a folded word. */
    public String stem(String folded) {
        for (String ending : endings) {
            if (folded.length() - ending.length() >= SHORTEST_STEM && folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }
}
