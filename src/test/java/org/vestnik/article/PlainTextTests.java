package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.text.Block;

class PlainTextTests {

    private static final String FIRST = "Правителството на Малта предупреди Кипър в понеделник, че ученията в протока трябва да спрат незабавно, "
            + "защото застрашават риболова.";
    private static final String SECOND = "Кипър отхвърли предупреждението. Корабите му ще останат в протока до петък вечерта, заяви говорителят "
            + "на флота в Никозия.";

    @TempDir
    Path folder;

    @Test
    void theTextStaysAsItIsAndBlocksSayWhatBelongsToTheArticle() {
        String text = "6 Декември, 2025\r\n\r\nМалта предупреди Кипър за ученията\r\n\r\n" + FIRST + "\r\n" + SECOND + "\r\nСподели:\r\n";
        Article article = read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).contains("Малта предупреди Кипър за ученията");
        assertThat(article.published()).isEmpty();
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void offsetsCountCodePointsAndTheByteOrderMarkIsNone() {
        Article article = read("\uFEFF😀 Малта предупреди Кипър за ученията\n\n" + FIRST + "\n");
        assertThat(article.text()).startsWith("😀");
        Block paragraph = article.blocks().get(1);
        assertThat(paragraph.span().start()).isEqualTo(38);
        assertThat(paragraph.span().of(article.text())).isEqualTo(FIRST);
    }

    @Test
    void aHeadlineThatIsRepeatedIsOneBlock() {
        Article article = read("Малта предупреди Кипър за ученията\n\nМалта предупреди Кипър за ученията\n\n" + FIRST);
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void namesOfTheSiteAndOfSectionsAboveTheHeadlineAreCut() {
        Article article = read("Независимият всекидневник на моряците\n\nСвят\n\nМалта предупреди Кипър за ученията в протока\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.title()).contains("Малта предупреди Кипър за ученията в протока");
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void aTextThatBeginsWithASentenceHasNoHeadline() {
        Article article = read(FIRST + "\n" + SECOND);
        assertThat(article.title()).isEmpty();
        assertThat(article.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    @Test
    void captionsAndReadAlsoLinesBetweenParagraphsAreCut() {
        Article article = read("Малта предупреди Кипър за ученията\n\nФрегата край Валета, снимка: БТА\n\n" + FIRST
                + "\n\nПрочетете още: Гърция обвини Италия в кражба на остров\n\n" + SECOND);
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aListOfHeadlinesInsideTheTextIsCutAndTheTextGoesOn() {
        Article article = read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\nОще по темата\n\nГърция обвини Италия\n\nТурция посети Либия\n\n" + SECOND);
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatFollowsTheShareLineIsCutToTheEnd() {
        Article article = read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + SECOND + "\nСподели:\n\nУнгария търси нов посланик\n\n"
                + "Досегашният се отказа след спор за наема на сградата и за двата рояла в нея\n\nСловения изстреля балон\n\n"
                + "Балонът прелетя над три държави и падна в езеро, без да нарани никого, съобщиха от метеорологичната служба.\n");
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatReadersWroteIsCutHoweverLong() {
        Article article = read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + SECOND + "\n\nКоментари (2)\n\n"
                + "Кипър нападна Малта още през май, но никой не пише за ученията в протока, защото всички ядат риба и мълчат.\n\n"
                + "Правителството на Малта и корабите на Кипър не ме интересуват, а говорителят на флота ми дължи пари от години.\n");
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void teasersThatRepeatTheirHeadlineAreCutWithoutAnySign() {
        Article article = read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + SECOND
                + "\n\nУнгария търси посланик\n\nУнгария търси посланик\n\nСтарият се отказа.\n\nСловения изстреля балон\n\nСловения изстреля балон\n");
        assertThat(Inputs.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headlinesWithOneShortParagraphEachUpToTheEndAreTeasers() {
        String teasers = "\n\nТърговският флот на Малта поръча осем нови влекача\n\nКорабите ще бъдат готови до края на годината.\n\n"
                + "Цените на рибата в Кипър се повишиха за трети месец\n\nТърговците очакват по-добър улов през есента.";
        assertThat(Inputs.paragraphs(read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + SECOND + teasers))).containsExactly(FIRST, SECOND);
    }

    @Test
    void aHeadingAboveTheLastParagraphIsTheArticlesOwn() {
        String heading = "Рибарите в протока чакат решение от двете столици";
        assertThat(Inputs.paragraphs(read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + heading + "\n\n" + SECOND)))
                .containsExactly(FIRST, heading, SECOND);
    }

    @Test
    void theSignOfAnAgencyEndsTheArticle() {
        String teaser = "\n\nТърговският флот на Малта поръча осем нови влекача за пристанището\n\nКорабите ще бъдат готови догодина.";
        assertThat(Inputs.paragraphs(read("Малта предупреди Кипър за ученията\n\n" + FIRST + "\n\n" + SECOND + " /БТА" + teaser)))
                .containsExactly(FIRST, SECOND + " /БТА");
    }

    @Test
    void theArticleGoesOnBehindAParagraphSignedByAnAgency() {
        assertThat(Inputs.paragraphs(read("Малта предупреди Кипър за ученията\n\n" + FIRST + " /БТА/\n\n" + SECOND + "\n\n" + FIRST + " И още.")))
                .contains(SECOND);
    }

    @Test
    void linesBrokenAtAWidthAreOneParagraph() {
        String broken = "Правителството на Малта предупреди Кипър в понеделник, че\nученията в протока трябва да спрат незабавно, защото\n"
                + "застрашават риболова и туризма на целия остров. Кипър\nотхвърли предупреждението и остави корабите си до петък.";
        Article article = read("Малта предупреди Кипър\n\n" + broken + "\n\nОчакват се преговори.");
        assertThat(Inputs.paragraphs(article)).containsExactly(broken, "Очакват се преговори.");
    }

    @Test
    void theAuthorBelowTheHeadlineIsNamed() {
        assertThat(read("Малта предупреди Кипър за ученията\n\nАвтор: Минчо Празников\n\n" + FIRST).author()).contains("Минчо Празников");
    }

    private Article read(String text) {
        return Inputs.article(Inputs.write(folder, "a.txt", text));
    }
}
