package org.vestnik.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text by what is certain: a byte order mark, then the encoding that a page declares, then UTF-8 if every byte
 * fits, then windows-1251 if that gives words of a language. What contradicts its own declaration is turned away rather than
 * guessed at. The byte order mark is no part of the text.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{1,40})"
                    + "|<\\?xml[^>]{1,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.+-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_WITHIN = 8192;
    /** A page of UTF-8 may hold a stray byte or two, say of a comment cut short; one in this many is no accident. */
    private static final int STRAY = 200;

    private final LanguageDetector languages;

    TextDecoder(LanguageDetector languages) {
        this.languages = languages;
    }

    /**
     * Decodes a whole input.
     *
     * @param markup whether the input may declare its encoding inside, as HTML does
     */
    String decode(byte[] bytes, boolean markup) throws UnreadableInput {
        String text = withoutMark(decodeAny(bytes, markup));
        BinaryContent.refuseControlCharacters(text);
        return text;
    }

    private String decodeAny(byte[] bytes, boolean markup) throws UnreadableInput {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, StandardCharsets.UTF_16).orElseThrow(() -> new UnreadableInput(
                    "starts as UTF-16 but goes on otherwise, it may be cut off; save it as UTF-8."));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, "starts as UTF-8");
        }
        BinaryContent.refuseZeroBytes(bytes);
        Optional<Charset> declared = markup ? declared(bytes) : Optional.empty();
        if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)) {
            return utf8(bytes, "declares the encoding UTF-8");
        }
        if (declared.isPresent() && isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        if (declared.isPresent()) {
            return eightBit(bytes, declared.get());
        }
        Optional<String> unicode = strictly(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        String cyrillic = new String(bytes, WINDOWS_1251);
        return isPlausible(cyrillic) ? cyrillic : utf8(bytes, "declares no encoding");
    }

    /** Reads UTF-8 with at most a few stray bytes. */
    private String utf8(byte[] bytes, String premise) throws UnreadableInput {
        Optional<String> exact = strictly(bytes, StandardCharsets.UTF_8);
        if (exact.isPresent()) {
            return exact.get();
        }
        int tail = cutTail(bytes);
        if (tail > 0) {
            byte[] whole = Arrays.copyOf(bytes, bytes.length - tail);
            if (strictly(whole, StandardCharsets.UTF_8).isPresent()) {
                throw new UnreadableInput("is cut off in the middle of a character; load the whole file again.");
            }
        }
        String repaired = new String(bytes, StandardCharsets.UTF_8);
        long strays = repaired.chars().filter(character -> character == '\uFFFD').count();
        long good = repaired.chars().filter(character -> character > 0x7F && character != '\uFFFD').count();
        if (strays * STRAY <= good) {
            return repaired;
        }
        throw new UnreadableInput(premise + ", but its bytes are not UTF-8"
                + (isPlausible(new String(bytes, WINDOWS_1251)) ? " (they look like windows-1251)" : "")
                + "; UTF-8, UTF-16 with a byte order mark and windows-1251 are read, other encodings if the page declares them.");
    }

    private String eightBit(byte[] bytes, Charset declared) throws UnreadableInput {
        if (strictly(bytes, StandardCharsets.UTF_8).isPresent()) {
            throw new UnreadableInput("declares the encoding " + declared.name()
                    + ", but its bytes are UTF-8; correct the declaration.");
        }
        String text = new String(bytes, declared);
        if (!declared.equals(WINDOWS_1251) && !hasCyrillic(text) && isPlausible(new String(bytes, WINDOWS_1251))) {
            throw new UnreadableInput("declares the encoding " + declared.name()
                    + ", but its bytes look like windows-1251; correct the declaration.");
        }
        return text;
    }

    /** Whether a Cyrillic reading of the bytes gives words of a language, not just letters. */
    private boolean isPlausible(String text) {
        String visible = text.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ");
        return hasCyrillic(visible) && languages.detect(visible).isPresent();
    }

    private static boolean hasCyrillic(String text) {
        long letters = text.codePoints().filter(point -> point > 0x7F && Character.isLetter(point)).count();
        long cyrillic = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC).count();
        return cyrillic * 10 > letters * 9;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        while (declaration.find()) {
            String name = declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
            try {
                Charset charset = Charset.forName(name);
                // Such a declaration was read as bytes of ASCII, so it cannot be true; browsers take it for UTF-8.
                return Optional.of(charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset);
            } catch (IllegalArgumentException unknown) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer characters = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(characters.toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** How many bytes at the end open a character of UTF-8 that is not there in full. */
    private static int cutTail(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int value = bytes[bytes.length - back] & 0xFF;
            if (value >= 0xC2) {
                int length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return back < length ? back : 0;
            }
            if (value < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int index = 0; index < prefix.length; index++) {
            if (bytes.length <= index || (bytes[index] & 0xFF) != prefix[index]) {
                return false;
            }
        }
        return true;
    }
}
