package org.vestnik.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.text.Block;

/**
 * What one format's reader found on a page, before it is known whether it makes an article.
 *
 * <p>Mutable on purpose and for this package alone: each field is filled from the first place that has it.
 */
final class Draft {

    final String text;
    final List<Block> blocks;
    final List<String> sourceLines;
    Optional<String> url = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> author = Optional.empty();

    Draft(String text, List<Block> blocks, List<String> sourceLines) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.sourceLines = List.copyOf(sourceLines);
    }

    /** A text put together from a headline and paragraphs, with an empty line between them. */
    static Draft of(Optional<String> title, List<String> paragraphs, List<String> sourceLines) {
        StringBuilder text = new StringBuilder();
        List<int[]> ranges = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        title.ifPresent(line -> append(text, line, ranges));
        paragraphs.forEach(line -> append(text, line, ranges));
        CodePointOffsets offsets = new CodePointOffsets(text.toString());
        for (int index = 0; index < ranges.size(); index++) {
            blocks.add(new Block(index == 0 && title.isPresent() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                    offsets.span(ranges.get(index)[0], ranges.get(index)[1])));
        }
        Draft draft = new Draft(text.toString(), blocks, sourceLines);
        draft.title = title;
        return draft;
    }

    private static void append(StringBuilder text, String line, List<int[]> ranges) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        ranges.add(new int[] {text.length(), text.length() + line.length()});
        text.append(line);
    }
}
