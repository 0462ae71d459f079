package org.vestnik.export;

/**
 * XML, a line an element. Line ends and tabs are written as references, which the JDK's writer does not do and without which readers
 * make spaces of them in attributes; characters that XML cannot hold become the replacement character.
 */
final class XmlOut {

    private final TextOut out;

    XmlOut(Appendable out) {
        this.out = new TextOut(out);
        this.out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes name and value in turn; one without a value is left out */
    XmlOut open(String element, String... attributes) {
        tag(element, attributes).add(">\n");
        return this;
    }

    XmlOut close(String element) {
        out.add("</").add(element).add(">\n");
        return this;
    }

    XmlOut empty(String element, String... attributes) {
        tag(element, attributes).add("/>\n");
        return this;
    }

    XmlOut text(String element, String text, String... attributes) {
        tag(element, attributes).add(">").add(escaped(text)).add("</").add(element).add(">\n");
        return this;
    }

    private TextOut tag(String element, String... attributes) {
        out.add("<").add(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.add(" ").add(attributes[i]).add("=\"").add(escaped(attributes[i + 1])).add("\"");
            }
        }
        return out;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(isXml(text, i) ? c : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    /** Whether XML can hold the character; of a pair of surrogates, neither without the other. */
    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0x20 && c < 0xFFFE;
    }
}
