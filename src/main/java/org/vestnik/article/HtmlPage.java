package org.vestnik.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a web page into an article: the headline, then the paragraphs without the page's frame.
 *
 * <p>The article is looked for in the element that the page itself calls one and that holds the headline, else in the element that
 * holds most of the running text. What lies between the headline and the body counts as summary, dateline or byline; what lies
 * below the body counts for the date alone.
 */
final class HtmlPage {

    private static final int DEEPEST = 256;
    /** No article has more; what stands behind them is not looked at. */
    private static final int MOST_BLOCKS = 10_000;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double GOOD_PART = 0.3;
    private static final int NAME_AT_MOST = 80;

    private final TextFlow flow;
    private final NewsDates dates;
    private final Furniture furniture;
    private final Names names;
    private final PageHints hints = new PageHints();
    private final PageCleaner cleaner = new PageCleaner(hints);

    HtmlPage(TextFlow flow, NewsDates dates, Furniture furniture) {
        this.flow = flow;
        this.dates = dates;
        this.furniture = furniture;
        names = new Names(furniture, dates);
    }

    Draft read(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        PageMetadata metadata = new PageMetadata(page, dates);
        Element headline = metadata.headline();
        cleaner.clean(page.body(), headline);
        Prose prose = Prose.of(page.body());
        Element root = root(page.body(), headline, prose);
        Element body = body(root, headline, prose);
        List<HtmlBlock> all = HtmlBlocks.of(root, headline, body, hints, line -> !line.isEmpty() && !flow.isText(line));
        List<HtmlBlock> blocks = all.subList(0, Math.min(all.size(), MOST_BLOCKS));
        Optional<String> title = metadata.title();
        List<HtmlBlock> candidates = candidates(blocks);
        List<String> lines = candidates.stream().map(HtmlBlock::text).toList();
        TextFlow.Result result = flow.follow(lines, 0, title.orElse(""), items(candidates));
        List<String> sources = blocks.stream().map(HtmlBlock::text)
                .filter(line -> furniture.kindOf(line).equals(Optional.of(Furniture.Kind.SOURCE))).toList();
        Draft draft = Draft.of(title, result.kept().stream().map(lines::get).toList(), sources);
        draft.url = metadata.url();
        draft.publisher = metadata.publisher();
        draft.author = metadata.author().or(() -> author(blocks));
        draft.published = metadata.published().or(() -> published(blocks, root != page.body()));
        return draft;
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

    private Element body(Element root, Element headline, Prose prose) {
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

    /** Blocks that may be text of the article; headings that stand over nothing but links go with them. */
    private List<HtmlBlock> candidates(List<HtmlBlock> blocks) {
        List<HtmlBlock> candidates = new ArrayList<>();
        for (HtmlBlock block : blocks) {
            boolean inPlace = block.position() == HtmlBlock.Position.BODY
                    || block.position() == HtmlBlock.Position.BETWEEN && isSummary(block);
            if (block.isText() && block.isLinks()) {
                dropHeading(candidates);
            } else if (inPlace && block.isText()) {
                candidates.add(block);
            }
        }
        return candidates;
    }

    private static void dropHeading(List<HtmlBlock> candidates) {
        if (!candidates.isEmpty() && candidates.get(candidates.size() - 1).kind() == HtmlBlock.Kind.HEADING) {
            candidates.remove(candidates.size() - 1);
        }
    }

    private static boolean isSummary(HtmlBlock block) {
        return block.kind() == HtmlBlock.Kind.LEAD || block.kind() != HtmlBlock.Kind.ITEM
                && (Sentences.endsAsSentence(block.text()) || Sentences.words(block.text()) >= 8);
    }

    private static Set<Integer> items(List<HtmlBlock> blocks) {
        Set<Integer> items = new HashSet<>();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).kind() == HtmlBlock.Kind.ITEM) {
                items.add(index);
            }
        }
        return items;
    }

    /** Marked as the author, in a byline between the headline and the text, or alone below the last sentence. */
    private Optional<String> author(List<HtmlBlock> blocks) {
        boolean begun = false;
        Optional<String> below = Optional.empty();
        for (HtmlBlock block : blocks) {
            if (block.kind() == HtmlBlock.Kind.AUTHOR && block.text().length() <= NAME_AT_MOST
                    && Sentences.words(block.text()) > 0 && !dates.isDateline(block.text())) {
                return furniture.author(block.text()).or(() -> Optional.of(block.text()));
            }
            begun |= TextFlow.isParagraph(block.text());
            if (begun && furniture.kindOf(block.text()).equals(Optional.of(Furniture.Kind.TAIL))) {
                return below;
            }
            Optional<String> named = names.inByline(block.text());
            if (named.isPresent() && block.position() != HtmlBlock.Position.BELOW) {
                return named;
            }
            if (begun && block.kind() == HtmlBlock.Kind.TEXT && !block.isLinks()) {
                below = Names.isPerson(block.text()) ? Optional.of(block.text())
                        : TextFlow.isParagraph(block.text()) ? Optional.empty() : below;
            }
        }
        return below;
    }

    /** The date by the headline: below it, above it, then below the text; only inside what the page calls the article. */
    private Optional<LocalDate> published(List<HtmlBlock> blocks, boolean certain) {
        Optional<LocalDate> date = Optional.empty();
        for (HtmlBlock block : blocks) {
            if (block.position() == HtmlBlock.Position.ABOVE || block.position() == HtmlBlock.Position.BELOW) {
                continue;
            }
            if (TextFlow.isParagraph(block.text())) {
                break;
            }
            date = date.or(() -> marked(block)).or(() -> block.isText() ? dates.dateline(block.text()) : Optional.empty());
        }
        for (HtmlBlock block : blocks) {
            date = date.or(() -> certain ? marked(block) : Optional.empty());
        }
        return date;
    }

    private Optional<LocalDate> marked(HtmlBlock block) {
        return block.kind() != HtmlBlock.Kind.DATE ? Optional.empty()
                : block.machine().flatMap(dates::machineDate).or(() -> dates.dateline(block.text()));
    }
}
