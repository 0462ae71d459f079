package org.vestnik;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vestnik.annotate.Annotator;
import org.vestnik.annotate.Annotators;
import org.vestnik.article.Article;
import org.vestnik.article.ArticleReaders;
import org.vestnik.article.InputFiles;
import org.vestnik.claim.ClaimReader;
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
 * Prints how long the stages take for a sentence, in milliseconds of the clock: the mean over all articles, and over the
 * article that took longest for a sentence. Each article is read a few times before it counts.
 *
 * <p>Usage: StageSpeed PATH…, files or folders of articles.
 */
public final class StageSpeed {

    private static final int WARM = 5;
    private static final List<String> STAGES = List.of("annotate", "names", "links", "claims");

    private StageSpeed() {
    }

    public static void main(String[] args) {
        Knowledge knowledge = Knowledge.read(Configuration.of(Map.of()).knowledge());
        PerLanguage<LanguagePack> packs = LanguagePack.all();
        Linker linker = new Linker(knowledge);
        MentionFinder names = new MentionFinder(packs, linker::names, id -> knowledge.entity(id).map(Entity::type),
                id -> knowledge.find(id).map(KnownEntity::kind).orElse(""));
        ClaimReader claims = new ClaimReader(packs, knowledge, Ontology.read());
        long[] total = new long[STAGES.size()];
        double[] worst = new double[STAGES.size()];
        int sentences = 0;
        try (Annotator annotator = new Annotators()) {
            for (Article article : articles(args)) {
                long[] spent = new long[STAGES.size()];
                int size = 0;
                for (int time = 0; time <= WARM; time++) {
                    long[] at = new long[STAGES.size() + 1];
                    at[0] = System.nanoTime();
                    Document document = annotator.annotate(article.language(), article.text(), article.blocks());
                    at[1] = System.nanoTime();
                    List<FoundMention> found = names.find(document);
                    at[2] = System.nanoTime();
                    List<LinkedMention> linked = linker.link(article.id(), document, found, article.published().map(Object::toString).orElse(""));
                    at[3] = System.nanoTime();
                    claims.read(article, document, linked);
                    at[4] = System.nanoTime();
                    for (int stage = 0; stage < spent.length; stage++) {
                        spent[stage] = at[stage + 1] - at[stage];
                    }
                    size = document.sentences().size();
                }
                sentences += size;
                for (int stage = 0; stage < spent.length; stage++) {
                    total[stage] += spent[stage];
                    worst[stage] = Math.max(worst[stage], spent[stage] / 1e6 / size);
                }
            }
        }
        System.out.println(sentences + " sentences");
        for (int stage = 0; stage < total.length; stage++) {
            System.out.println(String.format(Locale.ROOT, "%-9s %6.2f ms a sentence, %6.2f in the slowest article", STAGES.get(stage),
                    total[stage] / 1e6 / sentences, worst[stage]));
        }
    }

    private static List<Article> articles(String[] paths) {
        List<Article> articles = new ArrayList<>();
        InputFiles.of(Stream.of(paths).map(Path::of).toList()).pages().forEach(page -> new ArticleReaders().read(page).stream()
                .filter(Article.class::isInstance).map(Article.class::cast).forEach(articles::add));
        return articles;
    }
}
