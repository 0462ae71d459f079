package org.vestnik.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: characters outside links, counted by paragraph, where only what is longer
 * than a label counts. Measured once, in one walk.
 */
final class Prose {

    /** Shorter stretches of text are labels, menus, headlines. */
    private static final int LABEL = 60;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    private Prose() {
    }

    static Prose of(Element root) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose.new Counter(), root);
        return prose;
    }

    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** The part of the whole's text that lies in the element, between 0 and 1. */
    double share(Element element, Element whole) {
        return in(whole) == 0 ? 0 : (double) in(element) / in(whole);
    }

    /** Sums up the text of each paragraph into all elements around it; a paragraph is what lies between two block tags. */
    private final class Counter implements NodeVisitor {

        private final Map<Element, int[]> open = new IdentityHashMap<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && links == 0) {
                Element block = blockOf(text);
                if (block != null) {
                    open.computeIfAbsent(block, any -> new int[1])[0] += Whitespace.collapse(text.getWholeText()).length();
                }
            } else if (isLink(node)) {
                links++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isLink(node)) {
                links--;
            }
            if (node instanceof Element element) {
                int[] own = open.remove(element);
                if (own != null && own[0] >= LABEL) {
                    lengths.merge(element, own[0], Integer::sum);
                }
                Element parent = element.parent();
                if (parent != null && lengths.containsKey(element)) {
                    lengths.merge(parent, lengths.get(element), Integer::sum);
                }
            }
        }

        private static boolean isLink(Node node) {
            return node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href");
        }

        private static Element blockOf(TextNode text) {
            Node node = text.parent();
            while (node instanceof Element element && !element.isBlock() && element.parent() != null) {
                node = element.parent();
            }
            return node instanceof Element element ? element : null;
        }
    }
}
