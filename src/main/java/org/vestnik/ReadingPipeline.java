package org.vestnik;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.vestnik.annotate.Annotator;
import org.vestnik.annotate.Annotators;
import org.vestnik.article.Article;
import org.vestnik.article.ArticleReader;
import org.vestnik.article.ArticleReaders;
import org.vestnik.article.ArticleResult;
import org.vestnik.article.RawPage;
import org.vestnik.article.Rejected;
import org.vestnik.claim.ClaimReader;
import org.vestnik.claim.Reading;
import org.vestnik.error.UserException;
import org.vestnik.extract.FoundMention;
import org.vestnik.extract.MentionFinder;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.PerLanguage;
import org.vestnik.ontology.Ontology;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.KnownEntity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.resolve.Linker;
import org.vestnik.text.Document;

/**
 * The pipeline: a page is read into articles, an article annotated into a document, its mentions found and linked, its claims
 * read. Every stage takes the value before it and gives a new one.
 */
public final class ReadingPipeline implements Pipeline {

    private static final System.Logger LOG = System.getLogger(ReadingPipeline.class.getName());

    private final ArticleReader pages;
    private final Annotator annotator;
    private final MentionFinder mentions;
    private final Linker linker;
    private final ClaimReader claims;
    private final Path knowledge;
    private final int threads;

    private ReadingPipeline(ArticleReader pages, Annotator annotator, MentionFinder mentions, Linker linker, ClaimReader claims,
            Path knowledge, int threads) {
        this.pages = pages;
        this.annotator = annotator;
        this.mentions = mentions;
        this.linker = linker;
        this.claims = claims;
        this.knowledge = knowledge;
        this.threads = threads;
    }

    /** @throws UserException if a knowledge file cannot be read */
    public static ReadingPipeline open(Configuration configuration) {
        return open(configuration, new Annotators());
    }

    /** With another annotator, which is closed with the pipeline. */
    public static ReadingPipeline open(Configuration configuration, Annotator annotator) {
        ArticleReader pages = new ArticleReaders();
        Knowledge knowledge = Knowledge.read(configuration.knowledge());
        PerLanguage<LanguagePack> packs = LanguagePack.all();
        Linker linker = new Linker(knowledge);
        return new ReadingPipeline(pages, annotator,
                new MentionFinder(packs, linker::names, id -> knowledge.entity(id).map(Entity::type),
                        id -> knowledge.find(id).map(KnownEntity::kind).orElse("")), linker,
                new ClaimReader(packs, knowledge, Ontology.read()), configuration.knowledge(), configuration.threads());
    }

    @Override
    public Reading read(Article article) {
        Document document = annotator.annotate(article.language(), article.text(), article.blocks());
        List<FoundMention> found = mentions.find(document);
        List<LinkedMention> linked = linker.link(article.id(), document, found, article.published().map(Object::toString).orElse(""));
        return claims.read(article, document, linked);
    }

    @Override
    public void read(List<RawPage> inputs, ReadingSink sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<List<Object>>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < inputs.size() || !ahead.isEmpty()) {
                while (next < inputs.size() && ahead.size() < 2 * threads) {
                    RawPage page = inputs.get(next++);
                    ahead.add(workers.submit(() -> outcomes(page)));
                }
                for (Object outcome : ahead.remove().get()) {
                    if (outcome instanceof Reading reading) {
                        sink.accept(reading);
                    } else {
                        sink.reject((Rejected) outcome);
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw UserException.failure("Reading was interrupted; what was stored before stays.");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } finally {
            workers.shutdownNow();
            // The models are closed next: whoever still computes with them would bring the whole program down.
            awaitEnd(workers);
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // A sentence takes milliseconds, so this ends.
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Object> outcomes(RawPage page) {
        List<Object> outcomes = new ArrayList<>();
        for (ArticleResult result : pages.read(page)) {
            outcomes.add(result instanceof Article article ? readOrReject(article, page) : result);
        }
        return outcomes;
    }

    /** A fault of ours in one text must not cost the others. */
    private Object readOrReject(Article article, RawPage page) {
        try {
            return read(article);
        } catch (UserException told) {
            throw told;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.DEBUG, () -> "Reading " + article.id() + " failed.", fault);
            return new Rejected(article.id(), page.path().toString(), "met a fault of this program (" + fault.getClass().getSimpleName()
                    + ") in article '" + article.id() + "' and was left out; please report it with the text.");
        }
    }

    @Override
    public String version() {
        return ReadingVersion.of(knowledge);
    }

    @Override
    public void close() {
        annotator.close();
    }
}
