package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Groups the tokens of a block into sentences. A sentence ends after a full stop, a question or exclamation mark or an ellipsis with
 * the quotation marks and brackets that close on it, unless what follows goes on: a small letter, a comma, or the dash of a speech
 * tag. An abbreviation ends one only before a word that seldom is a name.
 */
final class SentenceSplitter {

    private static final String CLOSING = "\u00BB\u201D\u201C\u2019\")]'\u203A";
    private static final String OPENING = "\u00AB\u201E\u201C\u201D\"([\u2018'\u2039";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
    private static final int LONGEST_PARENTHESIS = 40;
    private static final int LONGEST_ABBREVIATION = 3;

    private final TokenRules rules;

    SentenceSplitter(TokenRules rules) {
        this.rules = rules;
    }

    List<List<RawToken>> split(List<RawToken> tokens) {
        List<List<RawToken>> sentences = new ArrayList<>();
        int start = 0;
        int bracketEnd = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).broken() && start < i) {
                sentences.add(List.copyOf(tokens.subList(start, i)));
                start = i;
            }
            if (tokens.get(i).form().equals("(")) {
                bracketEnd = closingBracket(tokens, i);
            }
            int next = i + 1 + closers(tokens, i);
            if (next > bracketEnd && endsSentence(tokens, start, i, next)) {
                sentences.add(List.copyOf(tokens.subList(start, next)));
                start = next;
                i = next - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    /** How many tokens after this one close quotations and brackets on it. */
    private static int closers(List<RawToken> tokens, int from) {
        int count = 0;
        while (from + count + 1 < tokens.size()) {
            RawToken token = tokens.get(from + count + 1);
            boolean last = from + count + 2 == tokens.size();
            boolean straight = "\"'\u201C\u2019".contains(token.form());
            boolean closes = CLOSING.contains(token.form()) && !token.spaced()
                    && (!straight || last || tokens.get(from + count + 2).spaced() || isPunctuation(tokens.get(from + count + 2)));
            if (!closes) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isPunctuation(RawToken token) {
        return token.kind() == RawToken.Kind.MARK || token.kind() == RawToken.Kind.TERMINATOR;
    }

    private boolean endsSentence(List<RawToken> tokens, int start, int at, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        RawToken follower = tokens.get(next);
        return switch (kind(tokens, start, at)) {
            case TERMINATOR -> !isListNumber(tokens, start, at) && goesAnew(tokens, at, next);
            case OPEN_ABBREVIATION, INITIAL -> follower.kind() != RawToken.Kind.INITIAL && rules.opensSentence(follower);
            default -> false;
        };
    }

    /** An abbreviation of several, written with spaces, is what it is without them. */
    private RawToken.Kind kind(List<RawToken> tokens, int start, int at) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i >= start && i > at - LONGEST_ABBREVIATION && tokens.get(i).form().endsWith("."); i--) {
            joined.insert(0, tokens.get(i).form().toLowerCase(Locale.ROOT));
            if (rules.abbreviations().get(joined.toString()) == RawToken.Kind.OPEN_ABBREVIATION) {
                return RawToken.Kind.OPEN_ABBREVIATION;
            }
        }
        return tokens.get(at).kind();
    }

    /** {@code 1. Text} at the beginning of a sentence. */
    private static boolean isListNumber(List<RawToken> tokens, int start, int at) {
        return at == start + 1 && tokens.get(at).form().equals(".") && tokens.get(start).form().chars().allMatch(Character::isDigit);
    }

    private static boolean goesAnew(List<RawToken> tokens, int at, int next) {
        RawToken follower = tokens.get(next);
        if (DASHES.contains(follower.form())) {
            boolean quotationClosed = next > at + 1;
            boolean quotationOpens = next + 1 < tokens.size() && OPENING.contains(tokens.get(next + 1).form());
            return next + 1 < tokens.size() && (quotationClosed ? quotationOpens : beginsSentence(tokens.get(next + 1)));
        }
        if (OPENING.contains(follower.form())) {
            return follower.spaced() && next + 1 < tokens.size()
                    && (beginsSentence(tokens.get(next + 1)) || isPunctuation(tokens.get(next + 1)));
        }
        return beginsSentence(follower);
    }

    private static boolean beginsSentence(RawToken token) {
        return token.isCapitalised() || token.kind() == RawToken.Kind.NUMBER && token.spaced();
    }

    private static int closingBracket(List<RawToken> tokens, int open) {
        int limit = Math.min(tokens.size(), open + LONGEST_PARENTHESIS);
        for (int i = open + 1; i < limit; i++) {
            if (tokens.get(i).form().equals(")")) {
                return i;
            }
        }
        return -1;
    }
}
