package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Span;

/**
 * Cuts a block into words, numbers and marks as the treebanks of the Slavic languages do: hyphenated words, decimal numbers, numbers
 * with spaces between thousands, dates and times are one token; a percent sign, a quotation mark and a bracket are their own. An
 * abbreviation keeps its full stop.
 */
final class Tokenizer {

    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String ALNUM = "[\\p{L}\\p{M}\\p{N}]";
    private static final int LONGEST_ABBREVIATION = 12;

    private static final Pattern TOKEN = Pattern.compile(String.join("|",
            "(?<address>(?:https?://|www\\.)[^\\s<>\"\u00AB\u00BB\u201C\u201D]*[\\p{L}\\p{N}/]"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?:/[\\w\\-./?=&%]*\\w)?(?!" + ALNUM + ")"
                    + "|\\p{Lu}[\\p{L}\\p{N}-]+\\.\\p{Ll}{2,3}(?!" + ALNUM + ")"
                    + "|[@#][\\p{L}\\p{N}_]+)",
            "(?<initials>(?:[A-Z]\\.){2,})",
            "(?<initial>\\p{Lu}\\.(?:" + HYPHEN + "(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+))?)",
            "(?<number>(?<![\\p{N}.,])\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!" + ALNUM + ")"
                    + "|\\d++(?:[.,:/]\\d++)*+(?:" + HYPHEN + ALNUM + "++)*+(?!" + LETTER + ")"
                    + "|\\d+(?:[.,]\\d+)+)",
            "(?<word>\\p{Lu}{1,3}\u2013\\d+" + ALNUM + "*"
                    + "|[A-Z]+&[A-Z]+"
                    + "|" + ALNUM + "+(?:['_]" + ALNUM + "+|" + HYPHEN + ALNUM + "+)*)",
            "(?<terminator>[?!]+(?:\\.{2,}|\u2026)?|\\.{2,}|\u2026[.\u2026]*|\\.)",
            "(?<mark>[-\u2010-\u2015]+|.)"), Pattern.DOTALL);

    private final TokenRules rules;

    Tokenizer(TokenRules rules) {
        this.rules = rules;
    }

    /** The tokens of a part of the text, with spans in the whole text. */
    List<RawToken> tokenize(String text, Span block) {
        CleanText clean = CleanText.of(text, block);
        String characters = clean.characters();
        List<RawToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(characters);
        int at = 0;
        int lineEnds = 0;
        boolean spaced = true;
        while (at < characters.length()) {
            char next = characters.charAt(at);
            if (next == ' ' || next == '\n') {
                lineEnds += next == '\n' ? 1 : 0;
                spaced = true;
                at++;
                continue;
            }
            int end = abbreviationEnd(characters, at, spaced || tokens.isEmpty() || !lastIsWord(tokens));
            RawToken.Kind kind;
            if (end > at) {
                kind = rules.abbreviations().get(characters.substring(at, end).toLowerCase(Locale.ROOT));
            } else {
                matcher.region(at, characters.length()).useTransparentBounds(true).lookingAt();
                end = matcher.end();
                kind = kind(matcher);
            }
            tokens.add(new RawToken(clean.span(at, end), form(characters.substring(at, end)), kind, spaced, lineEnds > 1));
            at = end;
            spaced = false;
            lineEnds = 0;
        }
        return tokens;
    }

    private static boolean lastIsWord(List<RawToken> tokens) {
        return tokens.get(tokens.size() - 1).kind() == RawToken.Kind.WORD;
    }

    /** The end of the longest listed abbreviation that begins here, or the beginning if there is none. */
    private int abbreviationEnd(String characters, int from, boolean wordStart) {
        int found = from;
        if (!wordStart || !Character.isLetter(characters.charAt(from))) {
            return found;
        }
        int limit = Math.min(characters.length(), from + LONGEST_ABBREVIATION);
        for (int i = from; i < limit && characters.charAt(i) != ' ' && characters.charAt(i) != '\n'; i++) {
            boolean complete = characters.charAt(i) == '.' && (i + 1 == characters.length() || ".-".indexOf(characters.charAt(i + 1)) < 0);
            if (complete && rules.abbreviations().containsKey(characters.substring(from, i + 1).toLowerCase(Locale.ROOT))) {
                found = i + 1;
            }
        }
        return found;
    }

    private static RawToken.Kind kind(Matcher matcher) {
        if (matcher.group("initial") != null || matcher.group("initials") != null) {
            return RawToken.Kind.INITIAL;
        }
        if (matcher.group("number") != null) {
            return RawToken.Kind.NUMBER;
        }
        if (matcher.group("terminator") != null) {
            return RawToken.Kind.TERMINATOR;
        }
        return matcher.group("mark") != null ? RawToken.Kind.MARK : RawToken.Kind.WORD;
    }

    private String form(String characters) {
        boolean word = characters.length() > 1 && Character.isLetterOrDigit(characters.codePointAt(0));
        return word ? rules.capitals().getOrDefault(characters, characters.replaceAll("[\\u2010\\u2011\\u2013]", "-")) : characters;
    }
}
