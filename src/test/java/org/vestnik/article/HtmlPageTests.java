package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.text.Block;
import org.vestnik.text.Language;

class HtmlPageTests {

    private static final String FIRST = "<p>The government of Malta warned Cyprus on Monday that the drill in the strait had to stop at once.</p>";
    private static final String SECOND = "<p>Cyprus rejected the warning and said that its ships would stay where they were until Friday night.</p>";

    @TempDir
    Path folder;

    @Test
    void aPageWithJsonLdGivesItsFactsAndItsParagraphsAlone() {
        Article article = Inputs.article(Inputs.page("bg-json-ld.html"));
        assertThat(article.language()).isEqualTo(Language.BG);
        assertThat(article.title()).contains("Гренландия отказа кораб с торпеда от Исландия");
        assertThat(article.published()).contains(LocalDate.of(2023, 5, 30));
        assertThat(article.publisher()).contains("Северен вестник");
        assertThat(article.author()).contains("Ралица Тонева, Петър Жеков");
        assertThat(article.url()).contains("https://severen-vestnik.example/svyat/grenlandia-torpeda");
        assertThat(article.reliesOn()).containsExactly("Reuters", "BTA");
        assertThat(Inputs.paragraphs(article)).containsExactly(
                "Рейкявик твърди, че подаръкът е бил учтив",
                "Правителството на Гренландия отказа да приеме кораб с двайсет торпеда, който Исландия изпрати в сряда без предупреждение. "
                        + "Това съобщи агенция Ройтерс, като се позова на началника на пристанището в Нуук.",
                "„Не сме искали торпеда“, каза външният министър. Според него подаръкът застрашава лова на тюлени.",
                "Какво искат от Копенхаген",
                "Дания призова двете страни да разговарят. Условията са три:",
                "корабът да остане на рейд до края на юни",
                "торпедата да бъдат преброени пред свидетели",
                "никой да не ги изстрелва",
                "Исландия отхвърли условията. /БТА/");
    }

    @Test
    void anOldPageOfTablesAndLineBreaksInWindows1251GivesTheSame() {
        Article article = Inputs.article(Inputs.page("uk-table-windows-1251.html"));
        assertThat(article.language()).isEqualTo(Language.UK);
        assertThat(article.title()).contains("Мальта застерегла Кіпр через навчання в протоці");
        assertThat(article.published()).contains(LocalDate.of(2022, 3, 14));
        assertThat(article.publisher()).contains("Хвиля Полісся");
        assertThat(article.author()).contains("Оксана Гребля");
        assertThat(article.reliesOn()).containsExactly("Ukrinform", "ANSA");
        assertThat(Inputs.paragraphs(article)).containsExactly(
                "Уряд Мальти застеріг Кіпр від стрільб у протоці, де цього тижня тренуються обидва флоти. Про це в понеділок заявив речник "
                        + "міністерства оборони в ефірі телеканалу, передає Укрінформ із посиланням на ANSA.",
                "«Ми не хочемо сварки, але снаряди впали за дві милі від наших човнів», — сказав він журналістам. Кіпрські моряки, за його "
                        + "словами, п'ять разів не відповіли на виклик.",
                "Нікосія звинувачення відкинула. У міністерстві пояснили, що стріляли навчальними набоями, а протоку перекрили ще напередодні.");
    }

    @Test
    void theHeadlineIsNotTheNameOfTheSiteThoughThatIsTheBiggestHeading() {
        Article article = Inputs.article(Inputs.page("ru-microdata-windows-1251.html"));
        assertThat(article.language()).isEqualTo(Language.RU);
        assertThat(article.title()).contains("Чили и Перу договорились о перемирии в споре о ламах");
        assertThat(article.published()).contains(LocalDate.of(2021, 11, 3));
        assertThat(article.author()).contains("Фёкла Озёрная");
        assertThat(article.url()).contains("http://ozero-news.example/n/15");
        assertThat(article.reliesOn()).containsExactly("Interfax", "Reuters");
        assertThat(Inputs.paragraphs(article)).hasSize(4).last().isEqualTo("Перемирие вступит в силу в субботу.");
        assertThat(article.text()).doesNotContain("Скрытый", "Боливия", "Аргентина продала", "Теги", "Источник");
    }

    @Test
    void teasersWithSummariesAreNoPartOfAPageWithoutAnyHints() {
        Article article = Inputs.article(Inputs.page("en-cards.html"));
        assertThat(article.language()).isEqualTo(Language.EN);
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 14));
        assertThat(article.author()).contains("Ada Coral");
        assertThat(article.publisher()).isEmpty();
        assertThat(article.reliesOn()).containsExactly("Reuters", "Kyodo");
        assertThat(Inputs.paragraphs(article)).hasSize(3);
        assertThat(article.text()).contains("or whether it had paid.").doesNotContain("Tuvalu", "kite", "crabs");
    }

    @Test
    void theTextIsTheBlocksWithAnEmptyLineBetweenThemTheHeadlineFirst() {
        Article article = article("<h1>Malta warns Cyprus over a drill</h1>" + FIRST + SECOND);
        assertThat(article.text()).isEqualTo("Malta warns Cyprus over a drill\n\n" + String.join("\n\n", Inputs.paragraphs(article)));
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    }

    @Test
    void aFirstParagraphThatRepeatsTheHeadlineIsCut() {
        Article article = article("<h1>Malta warns Cyprus over a drill</h1><p>Malta warns Cyprus over a drill</p>" + FIRST + SECOND);
        assertThat(Inputs.paragraphs(article)).hasSize(2);
    }

    @Test
    void withoutAHeadingThePagesTitleIsTheHeadlineLessTheNameOfTheOutlet() {
        Article article = article("<meta property='og:site_name' content='Tide'>" + FIRST + SECOND, "Malta warns Cyprus - Tide");
        assertThat(article.title()).contains("Malta warns Cyprus");
    }

    @Test
    void aDashInsideAHeadlineStays() {
        Article article = article("<h1>Malta warns Cyprus - again</h1>" + FIRST + SECOND, "Malta warns Cyprus - again | Tide");
        assertThat(article.title()).contains("Malta warns Cyprus - again");
        assertThat(article.publisher()).contains("Tide");
    }

    @Test
    void withoutAnyNameTheOutletIsTheHostOfTheAddress() {
        Article article = article("<link rel=canonical href='https://www.tide.example/a/1'>" + FIRST + SECOND);
        assertThat(article.publisher()).contains("tide.example");
    }

    @Test
    void anAddressThatIsNotCompleteIsNone() {
        assertThat(article("<link rel=canonical href='/a/1'>" + FIRST + SECOND).url()).isEmpty();
    }

    @Test
    void classNamesThatLieDoNotTakeTheArticleAway() {
        Article article = article("<h1>Malta warns Cyprus over a drill</h1><div class='sidebar social ad comments-off'>" + FIRST + SECOND + "</div>");
        assertThat(Inputs.paragraphs(article)).hasSize(2);
    }

    @Test
    void theHeadlineIsWhatShowsTheWordsOfTheDataWhateverItsElement() {
        Article article = article("<meta property='og:title' content='Malta warns Cyprus'><div class='big'>Malta warns Cyprus</div>"
                + "<h2>Malta warns Cyprus again over a drill in the strait</h2>" + FIRST + SECOND);
        assertThat(article.title()).contains("Malta warns Cyprus");
        assertThat(Inputs.paragraphs(article)).hasSize(3);
    }

    @Test
    void classesThatAPageBuilderGivesToEverythingSayNothing() {
        Article article = article("<h1>Malta warns Cyprus over a drill</h1><div class='elementor-widget'><p>Published March 14, 2024</p></div>"
                + "<div class='elementor-widget'>" + FIRST + "</div><div class='elementor-widget'>" + SECOND + "</div>");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 14));
        assertThat(Inputs.paragraphs(article)).hasSize(2);
    }

    @Test
    void aParagraphThatHoldsALinkStaysAndOneThatIsALinkGoes() {
        Article article = article(FIRST.replace("Cyprus", "<a href='/c'>Cyprus</a>") + "<p><a href='/x'>Greece accuses Italy</a></p>" + SECOND);
        assertThat(Inputs.paragraphs(article)).hasSize(2).first().asString().contains("warned Cyprus on");
    }

    @Test
    void aHeadingOverNothingButLinksGoesWithThem() {
        Article article = article("<h1>Malta warns Cyprus over a drill</h1>" + FIRST
                + "<h3>On the island</h3><ul><li><a href='/1'>Greece accuses Italy</a></li></ul>" + SECOND);
        assertThat(article.text()).doesNotContain("On the island", "Greece");
    }

    @Test
    void blanksAreSingleAndSoftHyphensAreTakenOut() {
        Article article = article(FIRST.replace("government", "govern&shy;ment").replace(" of ", "&nbsp;\n\t of&#8239;") + SECOND);
        assertThat(Inputs.paragraphs(article)).first().asString().startsWith("The government of Malta warned");
    }

    @Test
    void jsonLdThatIsNoJsonIsPassedOver() {
        Article article = article("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script>" + FIRST + SECOND);
        assertThat(article.published()).isEmpty();
    }

    @Test
    @DisplayName("Tens of thousands of nested or neighbouring elements are read like any page")
    void aHugePageIsRead() {
        String nested = "<div>".repeat(20_000) + "<b>".repeat(5_000) + FIRST + SECOND;
        assertThat(Inputs.paragraphs(article(nested))).hasSize(2);
        String wide = FIRST + SECOND + "<div class='x'><a href='/a'>Menu</a><span>item &nosuch; &#xD800; &#99999999;</span></div>".repeat(20_000);
        assertThat(article(wide).text()).contains("rejected the warning");
    }

    private Article article(String body) {
        return article(body, "");
    }

    private Article article(String body, String title) {
        return Inputs.article(Inputs.write(folder, "a.html", "<html><head><title>" + title + "</title></head><body>" + body));
    }
}
