package org.vestnik;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.vestnik.annotate.Annotator;
import org.vestnik.annotate.Annotators;
import org.vestnik.article.Article;
import org.vestnik.article.ArticleReaders;
import org.vestnik.article.InputFiles;
import org.vestnik.text.Document;

/**
 * Prints how long a sentence takes on one thread, in milliseconds of the clock: in the annotator, and in all that follows it (names, links
 * and the rules). Each article is read a few times before it counts.
 *
 * <p>Usage: StageSpeed PATH…, files or folders of articles.
 */
public final class StageSpeed {

    private static final int WARM = 5;

    private StageSpeed() {
    }

    public static void main(String[] args) {
        AtomicLong annotating = new AtomicLong();
        AtomicLong size = new AtomicLong();
        Annotator models = new Annotators();
        Annotator timed = (language, text, blocks) -> {
            long began = System.nanoTime();
            Document document = models.annotate(language, text, blocks);
            annotating.set(System.nanoTime() - began);
            size.set(document.sentences().size());
            return document;
        };
        long sentences = 0;
        long annotated = 0;
        long followed = 0;
        double worst = 0;
        try (models; ReadingPipeline pipeline = ReadingPipeline.open(Configuration.of(Map.of()), timed)) {
            for (Article article : articles(args)) {
                long whole = 0;
                for (int time = 0; time <= WARM; time++) {
                    long began = System.nanoTime();
                    pipeline.read(article);
                    whole = System.nanoTime() - began;
                }
                sentences += size.get();
                annotated += annotating.get();
                followed += whole - annotating.get();
                worst = Math.max(worst, (whole - annotating.get()) / 1e6 / size.get());
            }
        }
        System.out.println(String.format(Locale.ROOT,
                "%d sentences: %.1f ms a sentence in the annotator, %.1f in names, links and rules (%.1f in the slowest article)",
                sentences, annotated / 1e6 / sentences, followed / 1e6 / sentences, worst));
    }

    private static List<Article> articles(String[] paths) {
        return InputFiles.of(Stream.of(paths).map(Path::of).toList()).pages().stream().flatMap(page -> new ArticleReaders().read(page).stream())
                .filter(Article.class::isInstance).map(Article.class::cast).toList();
    }
}
