package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Language;

class OfficesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Antony Blinken met his British counterpart, David Cameron.                      | person-david-cameron | Minister of Foreign Affairs | state-gb
            Foreign Minister Hakan Fidan met his Chadian counterpart, Issa Doubragne.       | nil-person-issa-doubragne | Minister of Foreign Affairs | state-td
            Defense Secretary Lloyd Austin spoke.                                           | person-lloyd-austin | Secretary of Defense | state-us
            French Armed Forces Minister Sebastien Lecornu spoke.                           | person-sebastien-lecornu | Minister of Defence | state-fr
            """)
    void a_counterpart_holds_the_same_post_elsewhere_and_a_title_is_no_body_of_its_own(String text, String person, String title, String of) {
        assertThat(SentenceReader.read(Language.EN, text).offices()).filteredOn(office -> office.person().id().equals(person))
                .singleElement().satisfies(office -> {
                    assertThat(office.title()).isEqualTo(title);
                    assertThat(office.of()).map(Entity::id).hasValue(of);
                });
    }
}
