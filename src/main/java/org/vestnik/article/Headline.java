package org.vestnik.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that shows the article's headline. */
final class Headline {

    private static final double HALF = 0.5;
    private static final String ELSEWHERE = "a[href], li, figure, nav, footer, aside";

    private Headline() {
    }

    /**
     * What shows the very words of the data, else the heading that shares most words with them, else the only one.
     *
     * @param titles what the page's data say the headline is
     * @return null if none is shown
     */
    static Element find(Document page, List<String> titles, PageHints hints) {
        Element exact = exact(page, titles, hints);
        if (exact != null) {
            return exact;
        }
        Element best = null;
        double bestShared = 0;
        Set<String> named = Sentences.stems(String.join(" ", titles));
        for (Element heading : page.select("h1, [itemprop=headline], h2")) {
            String text = heading.text();
            if (text.isBlank() || heading.normalName().equals("meta") || heading.closest(ELSEWHERE) != null || isLink(heading)) {
                continue;
            }
            double overlap = Sentences.overlap(text, named);
            double shared = overlap * Sentences.stems(text).size();
            if (overlap >= HALF && shared > bestShared && Sentences.words(text) >= 2) {
                best = heading;
                bestShared = shared;
            }
        }
        if (best != null) {
            return best;
        }
        List<Element> headings = page.select("h1");
        for (Element heading : headings) {
            if (!isLink(heading) && (Sentences.words(heading.text()) >= 3 || headings.size() == 1 && named.isEmpty())) {
                return heading;
            }
        }
        return null;
    }

    private static Element exact(Document page, List<String> titles, PageHints hints) {
        Element found = null;
        for (Element element : page.body().getAllElements()) {
            boolean heading = element.normalName().equals("h1");
            if ((found == null || heading) && element.childNodeSize() > 0 && !element.ownText().isBlank()
                    && titles.contains(Whitespace.normalize(element.text()))
                    && (heading || !hints.isInFrame(element)) && element.closest(ELSEWHERE) == null) {
                found = element;
                if (heading) {
                    break;
                }
            }
        }
        return found;
    }

    /** A heading that is a link leads elsewhere: to the front page or to another article. */
    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null && link.text().length() * 2 > heading.text().length();
    }
}
