package org.vestnik.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vestnik.text.Block;

/** Inputs of the tests in this package, and the reader that all of them share. */
final class Inputs {

    static final ArticleReaders READER = new ArticleReaders();

    private Inputs() {
    }

    /** A page of {@code src/test/resources/article}. */
    static Path page(String name) {
        try {
            return Path.of(Inputs.class.getResource("/article/" + name).toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    static List<ArticleResult> results(Path file) {
        return READER.read(new RawPage("a", file));
    }

    static Article article(Path file) {
        ArticleResult result = results(file).get(0);
        if (result instanceof Rejected rejected) {
            throw new AssertionError("rejected: " + rejected);
        }
        return (Article) result;
    }

    static String reason(Path file) {
        return ((Rejected) results(file).get(0)).reason();
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The paragraphs of an article, without its headline. */
    static List<String> paragraphs(Article article) {
        return article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> block.span().of(article.text())).toList();
    }
}
