package org.vestnik.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks an element of a page and cuts its text into blocks where a browser would start a new line. */
final class HtmlBlocks implements NodeVisitor {

    /** A paragraph longer than this that mentions a date or a name in markup of its own is still one paragraph. */
    private static final int LABEL = 150;

    private final PageHints hints;
    private final Element headline;
    private final Element body;
    private final Predicate<String> alone;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private HtmlBlock.Kind kind = HtmlBlock.Kind.TEXT;
    private HtmlBlock.Position position;
    private String machine = "";
    private Element special;
    private Element measured;
    private int measuredLength;
    private int linked;
    private int links;
    private int breaks;
    private int line;

    private HtmlBlocks(PageHints hints, Element headline, Element body, boolean headlineInside, Predicate<String> alone) {
        this.hints = hints;
        this.headline = headline;
        this.body = body;
        this.alone = alone;
        position = headlineInside ? HtmlBlock.Position.ABOVE : HtmlBlock.Position.BETWEEN;
    }

    /**
     * The blocks of the element, the headline left out.
     *
     * @param headline the element that shows the headline, or null
     * @param body     the element that holds the article's paragraphs, the root itself or inside it
     * @param alone    tells a line that is a block of its own wherever a line break ends it, such as a dateline
     */
    static List<HtmlBlock> of(Element root, Element headline, Element body, PageHints hints, Predicate<String> alone) {
        boolean headlineInside = headline != null && (headline == root || headline.parents().contains(root));
        HtmlBlocks walk = new HtmlBlocks(hints, headline, body, headlineInside, alone);
        NodeTraversor.traverse(walk, root);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        if (element == body && position != HtmlBlock.Position.ABOVE) {
            flush();
            position = HtmlBlock.Position.BODY;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            breakLine();
            return;
        }
        if (tag.equals("a") && element.hasAttr("href")) {
            links++;
        }
        if (isBoundary(element)) {
            flush();
            kind = kindOf(element);
        }
        if (special == null && element != headline) {
            HtmlBlock.Kind label = label(element);
            if (label != null) {
                flush();
                special = element;
                kind = label;
                machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                if (!machine.isEmpty() && tag.equals("meta")) {
                    append(machine);
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element == headline) {
            text.setLength(0);
            line = 0;
            linked = 0;
            kind = HtmlBlock.Kind.TEXT;
            position = inBody(element) ? HtmlBlock.Position.BODY : HtmlBlock.Position.BETWEEN;
        }
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            links--;
        }
        if (element == special) {
            flush();
            special = null;
            kind = HtmlBlock.Kind.TEXT;
        } else if (isBoundary(element)) {
            flush();
            kind = element.parent() == null ? HtmlBlock.Kind.TEXT : kindOf(element.parent());
        }
        if (element == body && element != headline) {
            flush();
            position = HtmlBlock.Position.BELOW;
        }
    }

    private boolean inBody(Element element) {
        return element == body || element.parents().contains(body);
    }

    private HtmlBlock.Kind label(Element element) {
        boolean modified = hints.isModified(element);
        boolean date = hints.isDate(element);
        if (!modified && !date && !hints.isAuthor(element)) {
            return null;
        }
        Element paragraph = element.closest("p, li, blockquote, td");
        if (length(paragraph == null ? element : paragraph) > LABEL) {
            return null;
        }
        return modified ? HtmlBlock.Kind.MODIFIED : date ? HtmlBlock.Kind.DATE : HtmlBlock.Kind.AUTHOR;
    }

    /** The length of the element's text; that of the paragraph at hand is counted once. */
    private int length(Element element) {
        if (element != measured) {
            measured = element;
            measuredLength = element.text().length();
        }
        return measuredLength;
    }

    private HtmlBlock.Kind kindOf(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HtmlBlock.Kind.HEADING;
            case "li", "dd", "dt" -> HtmlBlock.Kind.ITEM;
            default -> hints.isLead(element) ? HtmlBlock.Kind.LEAD : HtmlBlock.Kind.TEXT;
        };
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void append(String words) {
        String collapsed = Whitespace.collapse(words);
        if (!collapsed.isEmpty()) {
            breaks = 0;
            linked += links > 0 ? collapsed.length() : 0;
        }
        text.append(words);
    }

    /** Two line breaks end a paragraph, and so does one behind a full sentence or a line that stands alone. */
    private void breakLine() {
        breaks++;
        String before = Whitespace.collapse(text.substring(line));
        if (special == null && (breaks > 1 || Sentences.endsAsSentence(before) || alone.test(before))) {
            HtmlBlock.Kind same = kind;
            flush();
            kind = same;
        } else {
            text.append(' ');
            line = text.length();
        }
    }

    private void flush() {
        String words = Whitespace.normalize(text.toString());
        if (!words.isEmpty() || !machine.isEmpty()) {
            blocks.add(new HtmlBlock(words, linked, kind, Optional.of(machine).filter(value -> !value.isEmpty()), position));
        }
        text.setLength(0);
        linked = 0;
        machine = "";
        breaks = 0;
        line = 0;
    }
}
