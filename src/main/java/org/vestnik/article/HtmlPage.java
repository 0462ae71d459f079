package org.vestnik.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a web page into an article: the headline, then the paragraphs without the page's frame.
 *
 * <p>What lies between the headline and the body counts as summary, dateline or byline; what lies
 * below the body counts for the date alone.
 */
final class HtmlPage {

    private static final int DEEPEST = 256;
    /** No article has more; what stands behind them is not looked at. */
    private static final int MOST_BLOCKS = 10_000;
    private static final int NAME_AT_MOST = 80;
    private static final int FEWEST_WORDS = 6;

    private static final Pattern OPENING = Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_TAG = Pattern.compile("(?:</[a-zA-Z0-9]+\\s*|<br\\s*/?)>$");

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

    /**
     * Reads a page or the part of one that holds the article.
     *
     * @throws UnreadableInput if the page stops in the middle of a sentence or a tag
     */
    Draft read(String html) throws UnreadableInput {
        refuseCut(html);
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        PageMetadata metadata = new PageMetadata(page, dates, hints);
        Element headline = metadata.headline();
        cleaner.clean(page.body(), headline);
        MainText main = MainText.of(page.body(), headline, hints);
        List<HtmlBlock> all = HtmlBlocks.of(main.root(), headline, main.body(), hints,
                line -> !line.isEmpty() && !flow.isText(line));
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
        draft.published = metadata.published().or(() -> published(blocks, main.root() != page.body(), headline != null));
        return draft;
    }

    /** A page that was opened and not closed may be written carelessly; one that stops in mid-sentence is cut. */
    private static void refuseCut(String html) throws UnreadableInput {
        if (!OPENING.matcher(html).find() || CLOSING.matcher(html).find()) {
            return;
        }
        String end = html.substring(Math.max(0, html.length() - 200)).strip();
        boolean closed = END_TAG.matcher(end).find();
        boolean inText = end.lastIndexOf('<') <= end.lastIndexOf('>');
        boolean sentence = inText && Sentences.endsAsSentence(end.substring(end.lastIndexOf('>') + 1));
        if (!closed && !sentence) {
            throw new UnreadableInput("is cut off: the page stops in the middle of a sentence or a tag and is never closed;"
                    + " load the whole file again.");
        }
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
    private Optional<LocalDate> published(List<HtmlBlock> blocks, boolean certain, boolean shown) {
        Optional<LocalDate> date = Optional.empty();
        for (HtmlBlock block : blocks) {
            if (block.position() == HtmlBlock.Position.ABOVE || block.position() == HtmlBlock.Position.BELOW) {
                continue;
            }
            if (Sentences.endsAsSentence(block.text()) && Sentences.words(block.text()) >= FEWEST_WORDS) {
                break;
            }
            Optional<LocalDate> here = marked(block).or(() -> block.isText() ? dates.dateline(block.text()) : Optional.empty());
            // Without a headline only what stands right above the text is not the page's own date.
            date = shown ? date.or(() -> here) : here;
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
