package org.vestnik.article;

import org.jsoup.nodes.Element;

/**
 * Where on a page its article stands: in the element that the page itself calls one and that holds the headline, else in the
 * element that holds most of the running text.
 *
 * @param root holds the headline, if that is near, and the body
 * @param body holds the paragraphs; the root itself or an element inside it
 */
record MainText(Element root, Element body) {

    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double GOOD_PART = 0.3;

    /** Looks at a page from which the frame has been taken. */
    static MainText of(Element page, Element headline, PageHints hints) {
        Prose prose = Prose.of(page);
        Element root = root(page, headline, prose);
        return new MainText(root, body(root, prose, hints));
    }

    private static Element root(Element page, Element headline, Prose prose) {
        if (headline != null) {
            Element article = headline.closest("article, [itemtype*=Article]");
            if (article != null && prose.share(article, page) >= GOOD_PART) {
                return article;
            }
        }
        Element best = page;
        for (Element article : page.select("article, [itemtype*=Article]")) {
            if (prose.share(article, page) >= HALF && (best == page || prose.in(article) > prose.in(best))) {
                best = article;
            }
        }
        if (best != page && headline != null) {
            return withHeadline(best, headline, page);
        }
        for (Element main : page.select("main, [role=main]")) {
            if (best == page && prose.share(main, page) >= HALF) {
                best = main;
            }
        }
        return best;
    }

    /** The element around both, unless that is the whole page. */
    private static Element withHeadline(Element article, Element headline, Element page) {
        for (Element outer = article; outer != null && outer != page; outer = outer.parent()) {
            if (headline == outer || headline.parents().contains(outer)) {
                return outer;
            }
        }
        return article;
    }

    private static Element body(Element root, Prose prose, PageHints hints) {
        Element named = null;
        for (Element element : root.getAllElements()) {
            if (hints.isBody(element) && prose.share(element, root) >= HALF && (named == null || prose.in(element) > prose.in(named))) {
                named = element;
            }
        }
        if (named != null) {
            return named;
        }
        Element body = root;
        for (Element inner = root; inner != null; inner = mainChild(body, prose)) {
            body = inner;
        }
        return body;
    }

    private static Element mainChild(Element element, Prose prose) {
        for (Element child : element.children()) {
            if (child.isBlock() && !child.normalName().equals("p") && prose.in(child) > 0 && prose.share(child, element) >= MOST) {
                return child;
            }
        }
        return null;
    }
}
