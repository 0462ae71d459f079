package org.vestnik.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.Configuration;
import org.vestnik.ReadingPipeline;
import org.vestnik.article.Article;
import org.vestnik.text.Block;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/** Reads sentences of tests as one-paragraph articles, with the models loaded once for the whole run. */
public final class SentenceReader {

    private static ReadingPipeline pipeline;

    private SentenceReader() {
    }

    public static synchronized ReadingPipeline pipeline() {
        if (pipeline == null) {
            pipeline = ReadingPipeline.open(Configuration.of(Map.of()));
        }
        return pipeline;
    }

    /** Paragraphs are parted by line breaks; the article has the date 2024-03-14. */
    public static Reading read(Language language, String text) {
        int length = text.codePointCount(0, text.length());
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, Math.min(end, length))));
            }
            start = end + 1;
        }
        return pipeline().read(new Article("sentence", Optional.empty(), Optional.empty(), language,
                Optional.of(LocalDate.of(2024, 3, 14)), Optional.empty(), Optional.empty(), List.of(), text, blocks, ""));
    }
}
