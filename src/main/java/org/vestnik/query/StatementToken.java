package org.vestnik.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A visible piece of a Cypher statement. Comments and space are left out, so what an eye could overlook cannot part two words.
 *
 * @param text of a word or sign as written, of a name in backticks without them, of a string nothing
 */
record StatementToken(Kind kind, String text) {

    enum Kind { WORD, NAME, STRING, SIGN }

    /** The pieces in order. A comment, string or name that does not end reaches to the end of the statement. */
    static List<StatementToken> of(String statement) {
        List<StatementToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < statement.length()) {
            int c = statement.codePointAt(at);
            int end = at + Character.charCount(c);
            if (statement.startsWith("//", at)) {
                end = endOfLine(statement, at);
            } else if (statement.startsWith("/*", at)) {
                int close = statement.indexOf("*/", at + 2);
                end = close < 0 ? statement.length() : close + 2;
            } else if (c == '\'' || c == '"') {
                end = endOfString(statement, at);
                tokens.add(new StatementToken(Kind.STRING, ""));
            } else if (c == '`') {
                end = endOfName(statement, at);
                tokens.add(new StatementToken(Kind.NAME, statement.substring(at + 1, Math.max(at + 1, end - 1))));
            } else if (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)) {
                end = endOfWord(statement, at);
                tokens.add(new StatementToken(Kind.WORD, statement.substring(at, end)));
            } else if (!isInvisible(c)) {
                tokens.add(new StatementToken(Kind.SIGN, statement.substring(at, end)));
            }
            at = end;
        }
        return tokens;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean opens() {
        return kind == Kind.SIGN && "([{".contains(text);
    }

    boolean closes() {
        return kind == Kind.SIGN && ")]}".contains(text);
    }

    boolean isIdentifier() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    private static int endOfLine(String statement, int at) {
        int end = at;
        while (end < statement.length() && statement.charAt(end) != '\n' && statement.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int endOfString(String statement, int at) {
        char quote = statement.charAt(at);
        int end = at + 1;
        while (end < statement.length() && statement.charAt(end) != quote) {
            end += statement.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(statement.length(), end + 1);
    }

    private static int endOfName(String statement, int at) {
        int end = at + 1;
        while (end < statement.length()) {
            if (statement.charAt(end) == '`') {
                if (!statement.startsWith("``", end)) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return statement.length();
    }

    private static int endOfWord(String statement, int at) {
        int end = at;
        while (end < statement.length()) {
            int c = statement.codePointAt(end);
            if (!Character.isUnicodeIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c);
    }
}
