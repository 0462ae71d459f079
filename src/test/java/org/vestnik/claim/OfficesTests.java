package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Language;

/** Which posts a text gives people. */
class OfficesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Външният министър на Турция Хакан Фидан се видя с руския си колега Сергей Лавров.
            ru | Министр иностранных дел Турции Хакан Фидан встретился с российским коллегой Сергеем Лавровым.
            uk | Міністр закордонних справ Туреччини Хакан Фідан зустрівся з російським колегою Сергієм Лавровим.
            en | Turkish Foreign Minister Hakan Fidan met his Russian counterpart Sergey Lavrov.
            """)
    void a_counterpart_holds_the_same_post(String language, String text) {
        assertThat(offices(language, text)).contains("person-sergey-lavrov, Minister of Foreign Affairs, state-ru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Турция се видя с руския си колега Сергей Лавров.
            en | Turkey met its Russian counterpart Sergey Lavrov.
            """)
    void whose_counterpart_is_unknown_gets_no_post(String language, String text) {
        assertThat(offices(language, text)).isEmpty();
    }

    private static List<String> offices(String language, String text) {
        return SentenceReader.read(Language.of(language).orElseThrow(), text).offices().stream()
                .map(office -> office.person().id() + ", " + office.title() + ", " + office.of().map(Entity::id).orElse("-")).toList();
    }
}
