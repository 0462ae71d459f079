package org.vestnik.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.Configuration;
import org.vestnik.ReadingPipeline;
import org.vestnik.annotate.Annotator;
import org.vestnik.annotate.Annotators;
import org.vestnik.article.Article;
import org.vestnik.text.Block;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/** Reads sentences of tests as one-paragraph articles, with the models loaded once for the whole run. */
public final class SentenceReader {

    /** When a sentence was published, if nothing else is said. */
    public static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

    private static final Map<String, Reading> READ = new HashMap<>();

    private static Annotator annotator;
    private static ReadingPipeline pipeline;

    private SentenceReader() {
    }

    public static synchronized ReadingPipeline pipeline() {
        if (pipeline == null) {
            readWith(new Annotators());
        }
        return pipeline;
    }

    static synchronized Annotator annotator() {
        pipeline();
        return annotator;
    }

    /** Reads with another annotator from now on. */
    public static synchronized void readWith(Annotator other) {
        READ.clear();
        annotator = other;
        pipeline = ReadingPipeline.open(Configuration.of(Map.of()), other);
    }

    /** Paragraphs are parted by line breaks; the article has the date {@link #PUBLISHED}. */
    public static Reading read(Language language, String text) {
        return read(language, text, PUBLISHED);
    }

    public static synchronized Reading read(Language language, String text, LocalDate published) {
        pipeline();
        return READ.computeIfAbsent(language + " " + published + " " + text, key -> readOnce(language, text, published));
    }

    private static Reading readOnce(Language language, String text, LocalDate published) {
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
                Optional.of(published), Optional.empty(), Optional.empty(), List.of(), text, blocks, ""));
    }
}
