package org.vestnik.article;

/** Turns away what is no text, by bytes and characters that no text holds. */
final class BinaryContent {

    private BinaryContent() {
    }

    static void refuseZeroBytes(byte[] bytes) throws UnreadableInput {
        int zeros = 0;
        int odd = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == 0) {
                zeros++;
                odd += index & 1;
            }
        }
        if (zeros == 0) {
            return;
        }
        // Blanks and Latin letters have their zero always on the same side; a tenth of the text are blanks.
        boolean oneSided = zeros > 3 && Math.min(odd, zeros - odd) * 20 < zeros && zeros * 40L > bytes.length;
        throw new UnreadableInput(oneSided ? "looks like UTF-16 without a byte order mark; save it as UTF-8."
                : "is binary: it holds " + zeros + (zeros == 1 ? " zero byte" : " zero bytes") + "; a text is expected.");
    }

    static void refuseControlCharacters(String text) throws UnreadableInput {
        long controls = text.chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character) || character == 0x7F).count();
        if (controls * 100 > text.length()) {
            throw new UnreadableInput("is binary: " + controls + " of its " + text.length()
                    + " characters are control characters; a text is expected.");
        }
    }
}
