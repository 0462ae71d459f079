package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTests {

    private static final NewsDates DATES = new NewsDates();
    private static final String TEXT = "<p>The government of Malta warned Cyprus on Monday that the drill in the strait had to stop at once.</p>"
            + "<p>Cyprus rejected the warning and said that its ships would stay where they were until Friday night.</p>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', value = {
        "14 март 2024, 10:32 = 2024-03-14", "Публикувана: 14.03.2024 г. в 10:32 ч. = 2024-03-14", "сряда, 1 ноември 2023 г. = 2023-11-01",
        "9 листопада 2023 = 2023-11-09", "Четвер, 9 листопада 2023, 14:05 = 2023-11-09", "14 марта 2024 = 2024-03-14",
        "Опубликовано 14 мая 2024 года в 08:00 (мск) = 2024-05-14", "March 14, 2024 = 2024-03-14", "Published on Thursday, 14 March 2024 at 9:15 a.m. = 2024-03-14",
        "14th March 2024 = 2024-03-14", "Sept. 3, 2023 = 2023-09-03", "2024-03-14 10:32 = 2024-03-14", "14/03/2024 = 2024-03-14",
        "Ивайла Радкова, 13 март 2024 г. = 2024-03-13", "10:32 | 14 март 2024 = 2024-03-14"})
    void newspapersWriteDatesInTheirOwnForms(String line, LocalDate date) {
        assertThat(DATES.dateline(line)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 ноября 2025: сейчас на сайте 772 читателя", "03/04/2024", "Обновена на 14 март 2024", "Last updated: March 14, 2024",
        "31 февруари 2024", "Днес е 14.03.2024 г.", "Сегодня 14 марта 2024 года, суббота", "Срещата е на 14 март 2024 в София и ще трае два дни", "14 март"})
    void aCounterAnAmbiguousDateAChangeAndASentenceAreNoDatelines(String line) {
        assertThat(DATES.dateline(line)).isEmpty();
    }

    @Test
    void theDateOfPublicationCountsBesideTheDateOfAChange() {
        assertThat(DATES.dateline("Published March 14, 2024, updated March 20, 2024")).contains(LocalDate.of(2024, 3, 14));
        assertThat(DATES.dateline("Обновена: 20 март 2024 | Публикувана: 14 март 2024")).contains(LocalDate.of(2024, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-14T23:50:00-05:00, 2024-03-14", "2024-03-14, 2024-03-14", "20240314T1032Z, 2024-03-14",
        "'Thu, 14 Mar 2024 10:32:00 GMT', 2024-03-14"})
    void theDayOfAMachinesDateIsTheOneWritten(String value, LocalDate day) {
        assertThat(DATES.machineDate(value)).contains(day);
    }

    @Test
    void aTimeElementByTheHeadlineTellsTheDate() {
        assertThat(published("<article><h1>Malta warns Cyprus</h1><time datetime='2024-03-14'>today</time>" + TEXT + "</article>"))
                .contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void aTimeElementBelowTheTextOfTheArticleTellsIt() {
        assertThat(published("<article><h1>Malta warns Cyprus</h1>" + TEXT + "<div class='foot'><time datetime='2024-03-14'></time></div></article>"))
                .contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void metaDataCountsBeforeTheVisibleDate() {
        assertThat(published("<meta property='article:published_time' content='2024-03-13T22:00:00Z'><h1>Malta warns Cyprus</h1>"
                + "<p>March 14, 2024</p>" + TEXT)).contains(LocalDate.of(2024, 3, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<header>March 20, 2025</header><h1>Malta warns Cyprus</h1>",
        "<div class='topbar'>Thursday, March 20, 2025</div><h1>Malta warns Cyprus</h1>",
        "<div><time datetime='2025-03-20'>now</time></div><div><h1>Malta warns Cyprus</h1></div>",
        "<meta property='article:modified_time' content='2025-03-20'><h1>Malta warns Cyprus</h1>",
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2025-03-20\"}</script><h1>Malta warns Cyprus</h1>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2025-03-20\"}</script><h1>Malta warns Cyprus</h1>",
        "<h1>Malta warns Cyprus</h1><p>Updated March 20, 2025</p>",
        "<h1>Malta warns Cyprus</h1><p>20 March 2025: 12 readers are here now</p>"})
    void theDateOfThePageIsNeverTheDateOfTheArticle(String head) {
        assertThat(published(head + TEXT + "<div id='comments'><p>Ann, March 20, 2025</p><time datetime='2025-03-20'></time></div>"
                + "<footer>March 20, 2025</footer>")).isEmpty();
    }

    @Test
    void onAPageWithoutAHeadlineOnlyTheLineRightAboveTheTextTellsTheDate() {
        assertThat(published("<div><div>20.03.2025</div><div>Malta warns Cyprus</div><div>14.03.2024</div>" + TEXT + "</div>"))
                .contains(LocalDate.of(2024, 3, 14));
        assertThat(published("<div><div>20.03.2025</div><div>Malta warns Cyprus</div>" + TEXT + "</div>")).isEmpty();
    }

    @Test
    void aTextFilesDateIsTheOneBelowItsHeadline() {
        String paragraph = "The government of Malta warned Cyprus on Monday that the drill in the strait had to stop at once.";
        assertThat(Inputs.article(Inputs.write(folder, "a.txt", "December 6, 2025\n\nMalta warns Cyprus over a drill\n\nMarch 14, 2024\n\n" + paragraph))
                .published()).contains(LocalDate.of(2024, 3, 14));
        assertThat(Inputs.article(Inputs.write(folder, "b.txt", "December 6, 2025\n\nMalta warns Cyprus over a drill\n\n" + paragraph))
                .published()).isEmpty();
    }

    private Optional<LocalDate> published(String body) {
        return Inputs.article(Inputs.write(folder, "a.html", "<html><body>" + body)).published();
    }
}
