package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vestnik.Configuration;
import org.vestnik.ReadingPipeline;
import org.vestnik.article.Article;
import org.vestnik.article.ArticleReaders;
import org.vestnik.article.RawPage;
import org.vestnik.text.Document;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/** A parser errs in every way there is: whatever tree it gives, reading ends. */
class ScrambledTreesTests {

    private static final Path ARTICLES = Path.of("src", "test", "resources", "gold");
    private static final int TIMES = 3;
    private static final double MOVED = 0.3;

    @TestFactory
    Stream<DynamicTest> articles_are_read_whatever_their_trees() throws IOException {
        AtomicReference<Document> given = new AtomicReference<>();
        ReadingPipeline pipeline = ReadingPipeline.open(Configuration.of(Map.of()), (language, text, blocks) -> given.get());
        return articles().stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            Random chance = new Random(7);
            Article article = (Article) new ArticleReaders().read(new RawPage(file.toString(), file)).get(0);
            Document straight = SentenceReader.annotator().annotate(article.language(), article.text(), article.blocks());
            for (int time = 0; time < TIMES; time++) {
                given.set(scrambled(straight, chance));
                assertThat(pipeline.read(article).mentions()).isNotEmpty();
            }
        }));
    }

    private static List<Path> articles() {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document scrambled(Document document, Random chance) {
        List<Sentence> sentences = document.sentences().stream()
                .map(sentence -> new Sentence(sentence.index(), sentence.block(), scrambled(sentence.tokens(), chance))).toList();
        return new Document(document.language(), document.text(), document.blocks(), sentences, document.names());
    }

    /** Hangs some words elsewhere, never below themselves. */
    private static List<Token> scrambled(List<Token> straight, Random chance) {
        List<Token> tokens = new ArrayList<>(straight);
        for (Token token : straight) {
            int head = 1 + chance.nextInt(tokens.size());
            if (token.head() != 0 && chance.nextDouble() < MOVED && !isBelow(tokens, head, token.index())) {
                tokens.set(token.index() - 1, new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(),
                        head, token.deprel()));
            }
        }
        return tokens;
    }

    private static boolean isBelow(List<Token> tokens, int word, int above) {
        for (int at = word; at != 0; at = tokens.get(at - 1).head()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
