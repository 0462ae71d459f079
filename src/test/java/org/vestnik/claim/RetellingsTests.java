package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.article.Article;
import org.vestnik.text.Block;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/** What a headline announces and the article tells is one claim, the article's; what the headline alone tells stays. */
class RetellingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Словения предупреди Сърбия | Външното министерство на Словения предупреди Сърбия за последици. | WARNS asserted organisation-ministry-of-foreign-affairs-of-slovenia > state-rs
            uk | Литва закликала НАТО до рішучості | Президент Литви Гітанас Науседа закликав НАТО до рішучості. | URGES asserted person-gitanas-nauseda > organisation-nato
            ru | Армения осудила Азербайджан | Премьер-министр Армении Никол Пашинян осудил Азербайджан. | CONDEMNS asserted person-nikol-pashinyan > state-az
            en | Kenya warns Somalia | Kenyan President William Ruto warned Somalia on Sunday. | WARNS asserted person-william-ruto > state-so
            """)
    void the_state_of_a_headline_is_the_minister_of_the_article(String language, String headline, String text, String claim) {
        assertThat(told(language, headline, text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Армения осудила Азербайджан | Премьер-министр Армении Никол Пашинян осудил Турцию. | CONDEMNS asserted state-am > state-az
            ru | Армения не осудила Азербайджан | Премьер-министр Армении Никол Пашинян осудил Азербайджан. | CONDEMNS negated state-am > state-az
            """)
    void another_act_of_the_headline_stays(String language, String headline, String text, String claim) {
        assertThat(told(language, headline, text)).hasSize(2).contains(claim);
    }

    private static List<String> told(String language, String headline, String text) {
        String whole = headline + "\n" + text;
        Span first = new Span(0, headline.length());
        Article article = new Article("headline", Optional.empty(), Optional.of(headline), Language.of(language).orElseThrow(),
                Optional.of(SentenceReader.PUBLISHED), Optional.empty(), Optional.empty(), List.of(), whole,
                List.of(new Block(Block.Kind.TITLE, first), new Block(Block.Kind.PARAGRAPH, new Span(first.end() + 1, whole.length()))), "");
        return SentenceReader.pipeline().read(article).claims().stream().map(Telling::of).toList();
    }
}
