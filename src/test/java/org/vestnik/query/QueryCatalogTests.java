package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.error.UserException;

class QueryCatalogTests {

    private static final String PLAIN = """
            // name: mine
            // title: My own question
            // use: To show how one is added.
            // column: id string — of the article
            MATCH (a:Article) RETURN a.id AS id ORDER BY id
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the folder and the jar hold the same templates")
    void folderAndJar() {
        assertThat(QueryCatalog.of(Path.of(QueryCatalog.FOLDER)).all()).containsExactlyElementsOf(QueryCatalog.ofJar().all());
    }

    @Test
    @DisplayName("an analyst adds a question by adding a file")
    void added() throws IOException {
        Files.writeString(folder.resolve("mine.cypher"), PLAIN);
        Files.writeString(folder.resolve("notes.txt"), "not a template");
        assertThat(QueryCatalog.of(folder).all()).extracting(QueryTemplate::name).containsExactly("mine");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            // title: My own question,            // about: x,                  the header line '// about: x' is none of name
            // title: My own question,            '',                           the header needs one line '// title: …' and has 0
            // name: mine,                        // name: Mine,                'a template''s name is small letters with hyphens, not ''Mine'''
            // name: mine,                        // name: yours,               names itself 'yours'; the file's name and the name in its header must agree
            id string — of the article,           id text — of the article,     the type 'text' is unknown; there are string
            id string — of the article,           id string,                    'is not written as ''name type — meaning'''
            // use: To show how one is added.,    // use: x\\n// param: a date = soon — when, its default is refused: parameter 'a' was given as 'soon'
            // use: To show how one is added.,    // use: x\\n// param: a date = 2024-01-01 — when, after the header it needs the lines
            MATCH (a:Article),                    WITH {\\n  a: 1\\n} AS given\\nMATCH (a:Article), it sets values
            """)
    @DisplayName("a file that is no template is named with the reason")
    void broken(String part, String instead, String reason) throws IOException {
        Files.writeString(folder.resolve("mine.cypher"), PLAIN.replace(part, instead.replace("\\n", "\n")).replaceAll("(?m)^\n", ""));
        assertThatThrownBy(() -> QueryCatalog.of(folder)).isInstanceOf(UserException.class)
                .hasMessageStartingWith("the query template mine.cypher ").hasMessageContaining(reason);
    }

    @Test
    @DisplayName("an unknown name brings the nearest one, or all")
    void unknown() {
        QueryCatalog catalog = QueryCatalog.ofJar();
        assertThat(catalog.find("suplies")).isEmpty();
        assertThat(catalog.unknownTemplate("suplies")).isEqualTo("there is no query template 'suplies'; did you mean supplies?");
        assertThat(catalog.unknownTemplate("weather")).startsWith("there is no query template 'weather'; there are accusations, articles,");
    }
}
