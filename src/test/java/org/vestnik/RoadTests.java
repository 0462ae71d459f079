package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.article.InputFiles;
import org.vestnik.claim.SentenceReader;
import org.vestnik.graph.Fingerprint;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.ResultTable;
import org.vestnik.query.Window;

/** The whole road in each language: a page goes in, rows come out of a template. */
class RoadTests {

    private static final String PAGE = """
            <!doctype html><html lang="%1$s"><head><meta charset="utf-8"><title>%2$s | Test Herald</title>
            <meta property="og:site_name" content="Test Herald">
            <meta property="article:published_time" content="2024-03-12T08:00:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>%2$s</h1><p>%3$s</p><p>%4$s</p></article>
            <aside><h2>More</h2><a href="/x">%5$s</a></aside></body></html>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            bg | Пхенян достави снаряди на Москва | Северна Корея достави на Русия хиляди артилерийски снаряди, съобщиха властите в Сеул във вторник. | Говорителят на министерството заяви пред журналисти, че проверката продължава и че подробности ще бъдат обявени по-късно. | Перу обвини Чили
            uk | Пхеньян поставив снаряди Москві | Північна Корея поставила Росії тисячі артилерійських снарядів, повідомила влада в Сеулі у вівторок. | Речник міністерства заявив журналістам, що перевірка триває і що подробиці оголосять пізніше. | Перу звинуватила Чилі
            ru | Пхеньян поставил снаряды Москве | Северная Корея поставила России тысячи артиллерийских снарядов, сообщили власти в Сеуле во вторник. | Представитель министерства заявил журналистам, что проверка продолжается и что подробности объявят позже. | Перу обвинило Чили
            en | Pyongyang supplied shells to Moscow | North Korea supplied Russia with thousands of artillery shells, the authorities in Seoul said on Tuesday. | A spokesman for the ministry told reporters that the inquiry was going on and that details would be announced later. | Peru accused Chile
            """)
    void a_page_goes_in_and_rows_of_a_template_come_out(String language, String title, String first, String second, String teaser)
            throws IOException {
        Files.writeString(folder.resolve("shells.html"), PAGE.formatted(language, title, first, second, teaser));
        GraphDatabase graph = SharedNeo4j.empty();

        RunReport report = ingest(graph, List.of(folder));

        assertThat(report.rejected()).isEmpty();
        ResultTable rows = ask(graph, "supplies", Map.of("giver", List.of("North Korea"), "receiver", List.of("Russia")));
        assertThat(rows.rows()).isNotEmpty();
        List<Object> row = rows.rows().get(rows.rows().size() - 1);
        assertThat(row).contains(List.of("North Korea"), List.of("Russia"), "asserted", "shells", "Test Herald", language);
        assertThat(ask(graph, "accusations", Map.of()).rows()).as("teasers carry no claim").isEmpty();
    }

    @Test
    void the_same_articles_give_the_same_graph_twice_in_another_order_and_in_several_runs() throws IOException {
        List<Path> corpus = new ArrayList<>(List.of(Path.of("import/articles/bg/seul-kndr-raketi-rusia.html"),
                Path.of("import/articles/ru/kndr-otricaet-postavki.html"), Path.of("import/articles/uk/gur-iran-reaktyvni-snariady.html")));
        GraphDatabase graph = SharedNeo4j.empty();
        ingest(graph, corpus);
        String once = Fingerprint.of(graph);

        ingest(graph, corpus);
        String twice = Fingerprint.of(graph);
        SharedNeo4j.empty();
        for (int i = corpus.size() - 1; i >= 0; i--) {
            ingest(graph, List.of(corpus.get(i)));
        }
        String oneByOneFromTheEnd = Fingerprint.of(graph);

        assertThat(twice).isEqualTo(once);
        assertThat(oneByOneFromTheEnd).isEqualTo(once);
    }

    @Test
    void a_later_article_that_brings_the_full_name_or_the_office_leaves_what_it_leaves_as_an_earlier_one() throws IOException {
        Files.writeString(folder.resolve("surname.txt"), "Tarnavets warned Russia on Monday. Kim visited the port on Tuesday, officials said.");
        Files.writeString(folder.resolve("fullname.txt"), "Bohdan Tarnavets, the defence minister of Ukraine, warned Russia again. "
                + "Tarnavets met reporters in Prague.");
        Files.writeString(folder.resolve("office.txt"), "North Korean leader Kim Jong Un visited the port. Kim warned South Korea on Tuesday.");
        List<Path> articles = List.of(folder.resolve("surname.txt"), folder.resolve("fullname.txt"), folder.resolve("office.txt"));
        GraphDatabase graph = SharedNeo4j.empty();
        ingest(graph, articles);
        String together = Fingerprint.of(graph);
        assertThat(ask(graph, "claims", Map.of("types", List.of("WARNS"))).rows()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ask(graph, "claims-of", Map.of("entity", List.of("nil-person-bohdan-tarnavets"))).rows())
                .as("the surname's claim is his whom the other article names in full").anyMatch(row -> row.contains("surname"));

        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(1, 0, 2), List.of(2, 1, 0))) {
            SharedNeo4j.empty();
            order.forEach(at -> ingest(graph, List.of(articles.get(at))));
            assertThat(Fingerprint.of(graph)).as("in the order %s", order).isEqualTo(together);
        }
    }

    private static RunReport ingest(GraphDatabase graph, List<Path> paths) {
        return new Ingestion(graph, SentenceReader.pipeline(), new Curation(graph, Path.of("import"))).run(InputFiles.of(paths), Progress.SILENT);
    }

    private static ResultTable ask(GraphDatabase graph, String template, Map<String, List<String>> given) {
        return new QueryRunner(graph.driver(), graph.database(), Duration.ofSeconds(30))
                .table(QueryCatalog.load().find(template).orElseThrow().ask(given), new Window(0, 100));
    }
}
