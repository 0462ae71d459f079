package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.text.Block;
import org.vestnik.text.Span;

/** What holds of every article, whatever its page. */
class ArticleInvariantsTests {

    static Stream<RawPage> pages() {
        List<Path> folders = new ArrayList<>(List.of(Inputs.page("bg-json-ld.html").getParent()));
        Path corpus = Path.of("import", "articles");
        if (corpus.toFile().isDirectory()) {
            folders.add(corpus);
        }
        return InputFiles.of(folders).pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blocksLieInOrderInsideTheTextAndHoldWordsWithoutBlanksAround(RawPage page) {
        Article article = (Article) Inputs.READER.read(page).get(0);
        Span whole = new Span(0, article.text().codePointCount(0, article.text().length()));
        int end = 0;
        for (Block block : article.blocks()) {
            assertThat(whole.contains(block.span())).isTrue();
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().of(article.text())).isNotBlank().isEqualTo(block.span().of(article.text()).strip());
            end = block.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noFrameOfThePageIsInAnyBlock(RawPage page) {
        Article article = (Article) Inputs.READER.read(page).get(0);
        Furniture furniture = new Furniture();
        assertThat(article.blocks()).allSatisfy(block -> assertThat(furniture.kindOf(block.span().of(article.text()))).isEmpty());
        assertThat(article.text()).doesNotContain("{", "<", "http");
    }

    @Test
    void theReadersLocaleAndTimeZoneChangeNothing() {
        List<List<ArticleResult>> before = pages().map(Inputs.READER::read).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ArticleReaders reader = new ArticleReaders();
            assertThat(pages().map(reader::read).toList()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
