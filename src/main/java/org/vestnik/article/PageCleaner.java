package org.vestnik.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the frame out of a page: menus, teasers, share buttons, comments, forms, what is not shown. A hint is overruled where it
 * would take the headline or a good part of the text, for class names lie at times.
 */
final class PageCleaner {

    /** What holds more of the page's text than this is the article, whatever its class says. */
    private static final double MAIN_PART = 0.4;
    private static final double NEARLY_ALL = 0.8;
    /** A headline that is a link, with a summary up to this long, is a teaser of another article. */
    private static final int TEASER = 400;
    private static final int CAPTION = 200;
    private static final Set<String> BOXES = Set.of("a", "b", "center", "div", "em", "font", "i", "small", "span", "strong", "table",
            "tbody", "td", "tr");

    private final PageHints hints;

    PageCleaner(PageHints hints) {
        this.hints = hints;
    }

    /** Changes the page; the headline and what it stands in stay. */
    void clean(Element body, Element headline) {
        Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.add(body);
        for (Element element = headline; element != null; element = element.parent()) {
            kept.add(element);
        }
        Prose all = Prose.of(body);
        remove(body, element -> !kept.contains(element) && all.share(element, body) <= NEARLY_ALL
                && (hints.isFrame(element) && (all.share(element, body) <= MAIN_PART || !element.normalName().equals("form"))
                        || hints.isComments(element)));
        Prose rest = Prose.of(body);
        remove(body, element -> !kept.contains(element) && rest.share(element, body) <= MAIN_PART
                && (PageHints.isHidden(element) || hints.isFurniture(element) || isPageHeader(element) || isFooter(element)
                        || isInnerArticle(element)));
        removeTeasers(body, kept);
        removePictures(body, kept);
    }

    private static void remove(Element body, Predicate<Element> unwanted) {
        NodeTraversor.filter((NodeFilter) (node, depth) -> {
            boolean remove = node instanceof Comment || node instanceof Element element && unwanted.test(element);
            return remove ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE;
        }, body);
    }

    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header") && !isInside(element, "article");
    }

    private static boolean isFooter(Element element) {
        return element.normalName().equals("footer");
    }

    private static boolean isInnerArticle(Element element) {
        return element.normalName().equals("article") && isInside(element, "article");
    }

    private static boolean isInside(Element element, String tag) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (outer.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static void removeTeasers(Element body, Set<Element> kept) {
        List<Element> teasers = new ArrayList<>();
        for (Element heading : body.select("h2, h3, h4, h5")) {
            if (kept.contains(heading) || !isLink(heading)) {
                continue;
            }
            Element teaser = heading;
            while (teaser.parent() != null && !kept.contains(teaser.parent()) && isSmall(teaser.parent())) {
                teaser = teaser.parent();
            }
            teasers.add(teaser);
        }
        teasers.forEach(Node::remove);
    }

    /** A picture goes with what stands close to it in the same small box: that is its caption. */
    private static void removePictures(Element body, Set<Element> kept) {
        for (Element picture : body.select("img")) {
            Element box = picture;
            while (box.parent() != null && !kept.contains(box.parent()) && BOXES.contains(box.parent().normalName())
                    && box.parent().text().length() <= CAPTION) {
                box = box.parent();
            }
            boolean text = BOXES.contains(box.normalName()) && Sentences.endsAsSentence(box.text()) && box.selectFirst("p") != null;
            if (!text) {
                box.remove();
            }
        }
    }

    private static boolean isLink(Element heading) {
        int linked = 0;
        for (Element link : heading.select("a[href]")) {
            linked += link.text().length();
        }
        return linked > 0 && linked * 10 >= heading.text().length() * 9 || heading.closest("a[href]") != null;
    }

    private static boolean isSmall(Element element) {
        return element.text().length() <= TEASER && element.select("h2, h3, h4, h5").size() == 1;
    }
}
