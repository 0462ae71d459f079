package org.vestnik.article;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line's outside says: whether it is a sentence, how many words it has, and which words it shares with a text. */
public final class Sentences {

    private static final Pattern END = Pattern.compile(
            "[.!?…][\"»”“„'’)\\]]*\\s*(?:/\\s?[\\p{L} .-]{2,30}/?|[(\\[][^)\\]]{1,60}[)\\]]\\.?)?$");
    private static final Pattern SIGNED = Pattern.compile("[.!?…][\"»”“„'’)\\]]*\\s*/\\s?\\p{L}[\\p{L} .-]{1,29}/?$");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}[\"»”“'’)\\]]*[.!?…][\"»”“„'’)\\]]*(?:\\s|$|/)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʼ-]*");
    private static final int STEM = 5;
    private static final int SHORTEST_CONTENT_WORD = 4;

    private Sentences() {
    }

    /** Whether the line ends as a sentence does, a sign of the agency behind it set aside. */
    public static boolean endsAsSentence(String line) {
        int from = Math.max(0, line.length() - 100);
        return END.matcher(line.substring(from)).find();
    }

    /** Whether the sign of an agency stands behind its last sentence, as it does at the end of an article. */
    static boolean isSigned(String line) {
        return SIGNED.matcher(line.substring(Math.max(0, line.length() - 100))).find();
    }

    /** Whether there is a sentence anywhere in it. */
    static boolean holdsSentence(String text) {
        return INNER_END.matcher(text).find() || endsAsSentence(text);
    }

    static int words(String text) {
        Matcher word = WORD.matcher(text);
        int count = 0;
        while (word.find()) {
            count++;
        }
        return count;
    }

    /** Beginnings of the longer words, by which inflected forms of a word are one. */
    static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (word.group().length() >= SHORTEST_CONTENT_WORD) {
                stems.add(word.group().substring(0, Math.min(STEM, word.group().length())));
            }
        }
        return stems;
    }

    /** The part of the line's stems that the text has too, between 0 and 1. */
    static double overlap(String line, Set<String> stemsOfText) {
        Set<String> stems = stems(line);
        long shared = stems.stream().filter(stemsOfText::contains).count();
        return stems.isEmpty() ? 0 : (double) shared / stems.size();
    }
}
