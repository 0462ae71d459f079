package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArticlesTests {

    private static final String TEXT = "The government of Malta warned Cyprus on Monday that the drill had to stop at once.\\n\\n"
            + "Cyprus rejected the warning and said that its ships would stay.";

    @TempDir
    Path folder;

    @Test
    void anObjectIsAnArticle() {
        Article article = Inputs.article(Inputs.write(folder, "a.json", "{\"url\":\"https://tide.example/1\",\"title\":\"Malta warns Cyprus\","
                + "\"text\":\"" + TEXT + "\",\"published\":\"2024-03-14T10:32:00Z\",\"publisher\":\"Tide\",\"author\":\"Ada Coral\",\"language\":\"en\",\"views\":3}"));
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.title()).contains("Malta warns Cyprus");
        assertThat(article.url()).contains("https://tide.example/1");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 14));
        assertThat(article.publisher()).contains("Tide");
        assertThat(article.author()).contains("Ada Coral");
        assertThat(article.text()).startsWith("Malta warns Cyprus\n\nThe government").endsWith("would stay.");
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void theBodyMayBeMarkupWhoseFactsGiveWayToTheFields() {
        Article article = Inputs.article(Inputs.write(folder, "a.json", "{\"id\":\"m-1\",\"title\":\"Malta warns Cyprus\",\"html\":"
                + "\"<h1>Other</h1><p class='byline'>By Bob Reef</p><p>" + TEXT.replace("\\n\\n", "</p><p>") + "</p>\"}"));
        assertThat(article.id()).isEqualTo("m-1");
        assertThat(article.title()).contains("Malta warns Cyprus");
        assertThat(article.author()).contains("Bob Reef");
        assertThat(Inputs.paragraphs(article)).hasSize(2);
    }

    @Test
    void aListGivesAResultAnElementNamedByItsIdOrItsPlace() {
        List<ArticleResult> results = Inputs.results(Inputs.write(folder, "a.json", "[{\"text\":\"" + TEXT + "\"}, {\"id\":\"second\",\"text\":\""
                + TEXT + "\"}, 7, {\"title\":\"Malta\"}, {\"id\":\"second\",\"text\":\"" + TEXT + "\"}]"));
        assertThat(results).extracting(ArticleResult::id).containsExactly("a/1", "second", "a/3", "a/4", "a/5");
        assertThat(results.subList(2, 5)).extracting(result -> ((Rejected) result).reason()).containsExactly(
                "is not an object; an object with a field 'text' or 'html' is expected.",
                "has neither a field 'text' nor 'html' with characters in it.",
                "has the id 'second' that an article above it in the file has; ids are unique.");
        assertThat(((Rejected) results.get(2)).input()).endsWith("a.json:3");
    }

    @Test
    void aBrokenLineDoesNotStopTheLinesBelowIt() {
        List<ArticleResult> results = Inputs.results(Inputs.write(folder, "a.jsonl",
                "{\"text\":\"" + TEXT + "\"}\n\n{\"text\":\"" + TEXT.substring(0, 30) + "\n{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n"));
        assertThat(results).extracting(ArticleResult::id).containsExactly("a/1", "a/3", "x");
        assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.input()).endsWith("a.jsonl:3");
            assertThat(rejected.reason()).isEqualTo("is cut off: its JSON ends too early; load the whole file again.");
        });
    }

    @Test
    void aListThatIsCutOffGivesWhatStandsBeforeTheCut() {
        List<ArticleResult> results = Inputs.results(Inputs.write(folder, "a.json", "[{\"text\":\"" + TEXT + "\"},{\"text\":\"The gov"));
        assertThat(results.get(0)).isInstanceOf(Article.class);
        assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.reason()).startsWith("is cut off"));
    }

    @Test
    void theHashOfAnElementIsThatOfItsOwnCharacters() {
        String element = "{\"text\":\"" + TEXT + "\"}";
        Article alone = Inputs.article(Inputs.write(folder, "a.jsonl", element));
        assertThat(Inputs.results(Inputs.write(folder, "b.json", "[ " + element + " ]")).get(0)).isInstanceOfSatisfying(Article.class,
                article -> assertThat(article.sha256()).isEqualTo(alone.sha256()));
        assertThat(Inputs.article(Inputs.write(folder, "c.json", element)).sha256()).isEqualTo(alone.sha256());
    }

    @Test
    void aFieldThatCannotBeTrueIsTurnedAway() {
        assertThat(reason("{\"text\":\"" + TEXT + "\",\"published\":\"yesterday\"}"))
                .isEqualTo("has 'yesterday' in the field 'published'; a day such as 2024-03-14 is expected.");
        assertThat(reason("{\"text\":[1]}")).isEqualTo("has a field 'text' that is no string of characters.");
        assertThat(reason("{\"text\":\"a\",\"html\":\"b\"}")).isEqualTo("has both 'text' and 'html'; give one of them.");
        assertThat(reason("{\"language\":\"bg\",\"text\":\"" + TEXT + " " + TEXT + "\"}"))
                .isEqualTo("says that it is in Bulgarian, but its text is in English; correct one or the other.");
        assertThat(reason("{\"text\": nothing}")).startsWith("is not JSON: ").endsWith("(line 1).");
        assertThat(reason("[]")).isEqualTo("is an empty list; objects with a field 'text' or 'html' are expected.");
        assertThat(reason("[".repeat(100_000))).startsWith("is not JSON: ");
    }

    private String reason(String json) {
        return Inputs.reason(Inputs.write(folder, "a.json", json));
    }
}
