package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.article.Article;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Block;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/** Which posts a text gives people. */
class OfficesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Външният министър на Турция Хакан Фидан се видя с руския си колега Сергей Лавров.
            ru | Министр иностранных дел Турции Хакан Фидан встретился с российским коллегой Сергеем Лавровым.
            uk | Міністр закордонних справ Туреччини Хакан Фідан зустрівся з російським колегою Сергієм Лавровим.
            en | Turkish Foreign Minister Hakan Fidan met his Russian counterpart Sergey Lavrov.
            """)
    void a_counterpart_holds_the_post_that_he_is_known_to_hold(String language, String text) {
        assertThat(offices(language, text)).contains("person-sergey-lavrov, Minister of Foreign Affairs, state-ru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Външният министър Хакан Фидан се видя с чадския си колега Иса Дубран.
            en | Foreign Minister Hakan Fidan met his Chadian counterpart, Issa Doubragne.
            """)
    void else_the_post_of_the_one_who_meets_him(String language, String text) {
        assertThat(offices(language, text)).anyMatch(office -> office.endsWith(", Minister of Foreign Affairs, state-td"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Турция се видя с чадския си колега Иса Дубран.
            en | Turkey met its Chadian counterpart Issa Doubragne.
            """)
    void whose_counterpart_is_unknown_gets_no_post(String language, String text) {
        assertThat(offices(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Defense Secretary Lloyd Austin spoke.                 | person-lloyd-austin, Secretary of Defense, state-us
            French Armed Forces Minister Sebastien Lecornu spoke. | person-sebastien-lecornu, Minister of Defence, state-fr
            """)
    void a_title_is_not_of_a_body_made_of_its_own_words(String text, String office) {
        assertThat(offices("en", text)).containsExactly(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee, a spokesperson for NATO, accused Russia.                                          | nil-person-ann-lee, Spokesperson, organisation-nato
            Gan Fu, a spokesperson for China's Coast Guard, accused Manila.                            | nil-person-gan-fu, Spokesperson, state-cn
            The leaders of two EU states, French President Emmanuel Macron and Olaf Scholz, met Putin. | person-emmanuel-macron, President, state-fr
            """)
    void a_post_is_of_whom_one_speaks_for_and_a_title_of_several_is_none_of_who_has_his_own(String text, String office) {
        assertThat(offices("en", text)).contains(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Севернокорейският лидер осъди Япония. | CONDEMNS asserted person-kim-jong-un > state-jp
            ru | Лидер КНДР осудил Японию. | CONDEMNS asserted person-kim-jong-un > state-jp
            en | The North Korean leader condemned Japan. | CONDEMNS asserted person-kim-jong-un > state-jp
            en | The American president condemned Japan. | CONDEMNS asserted state-us > state-jp
            en | Joe Biden left. The American president condemned Japan. | CONDEMNS asserted person-joe-biden > state-jp
            """)
    void without_a_date_a_post_is_of_whom_the_article_names_or_who_alone_has_held_it_of_late(String language, String text, String claim) {
        Article article = new Article("undated", Optional.empty(), Optional.empty(), Language.of(language).orElseThrow(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), text, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))), "");
        assertThat(SentenceReader.pipeline().read(article).claims().stream().map(Telling::of)).contains(claim);
    }

    private static List<String> offices(String language, String text) {
        return SentenceReader.read(Language.of(language).orElseThrow(), text).offices().stream()
                .map(office -> office.person().id() + ", " + office.title() + ", " + office.of().map(Entity::id).orElse("-")).toList();
    }
}
