package org.vestnik.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was decoded wrongly before it came here and then saved: the letters are valid characters, but not those that were
 * written. A run of characters that turns into valid UTF-8 when taken back to its bytes cannot be an accident, for words in
 * Cyrillic or in accented Latin letters never do.
 */
final class Mojibake {

    private static final List<Charset> WRONG = List.of(Charset.forName("windows-1251"), Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1);
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");
    /** Of hundred characters; below it stands an article that quotes a broken name. */
    private static final int TOLERATED = 5;

    private Mojibake() {
    }

    static void refuse(String text) throws UnreadableInput {
        long visible = text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
        long lost = text.codePoints().filter(point -> point == 0xFFFD).count();
        if (lost * 100 > visible) {
            throw new UnreadableInput("has lost " + lost + " of its " + visible
                    + " characters to a wrong encoding (they are all U+FFFD); load it again from its source.");
        }
        long asked = text.codePoints().filter(point -> point == '?').count();
        if (asked * 5 > visible) {
            throw new UnreadableInput("has lost its letters to a wrong encoding (" + asked + " of its " + visible
                    + " characters are question marks); load it again from its source.");
        }
        for (Charset wrong : WRONG) {
            if (misread(text, wrong) * 100 > visible * TOLERATED) {
                throw new UnreadableInput("is garbled: it is UTF-8 that was read as " + wrong.name()
                        + " and saved again; load it again from its source.");
            }
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long accented = text.codePoints().filter(point -> point >= 0xC0 && point <= 0xFF).count();
        if (letters > 0 && accented * 2 > letters) {
            throw new UnreadableInput("is garbled: it is windows-1251 that was read as windows-1252"
                    + " and saved again; load it again from its source.");
        }
    }

    /** How many characters belong to runs that are UTF-8 read as the given encoding. */
    private static long misread(String text, Charset wrong) {
        long misread = 0;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            try {
                ByteBuffer bytes = wrong.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(run.group()));
                StandardCharsets.UTF_8.newDecoder().decode(bytes);
                misread += run.end() - run.start();
            } catch (CharacterCodingException sound) {
                continue;
            }
        }
        return misread;
    }
}
