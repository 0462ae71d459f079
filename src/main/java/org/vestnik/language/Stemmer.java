package org.vestnik.language;

import java.util.List;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * Strips inflection so that the forms of one name share a stem. Endings are data ({@code lang/xx/endings.txt}), tried in order of
 * the file; the first that fits decides. Three letters remain at least, so short words stay whole.
 */
public final class Stemmer {

    private static final int SHORTEST_STEM = 3;

    private final List<Ending> endings;

    private Stemmer(List<Ending> endings) {
        this.endings = endings;
    }

    public static Stemmer of(Language language) {
        return new Stemmer(Tsv.lines("lang/" + language.code() + "/endings.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> Ending.of(line.strip())).toList());
    }

    /** The stem of a folded word. */
    public String stem(String folded) {
        for (Ending ending : endings) {
            if (folded.endsWith(ending.letters()) && folded.length() - ending.fall() + ending.stead().length() >= SHORTEST_STEM) {
                return folded.substring(0, folded.length() - ending.fall()) + ending.stead();
            }
        }
        return folded;
    }

    /**
     * @param letters what the word must end in
     * @param fall    how many of them fall
     * @param stead   what is written in their stead
     */
    private record Ending(String letters, int fall, String stead) {

        /** {@code ending}, {@code context|ending} or {@code ending>stead}. */
        static Ending of(String line) {
            int arrow = line.indexOf('>');
            if (arrow >= 0) {
                String before = line.substring(0, arrow);
                String after = line.substring(arrow + 1);
                int common = 0;
                while (common < Math.min(before.length(), after.length()) && before.charAt(common) == after.charAt(common)) {
                    common++;
                }
                return new Ending(before, before.length() - common, after.substring(common));
            }
            int bar = line.indexOf('|');
            return new Ending(line.replace("|", ""), line.length() - bar - 1, "");
        }
    }
}
