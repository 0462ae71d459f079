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
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
