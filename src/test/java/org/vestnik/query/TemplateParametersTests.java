package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.error.UserException;

class TemplateParametersTests {

    private static final QueryTemplate TEMPLATE = new TemplateReader("meals.cypher").read("""
            // name: meals
            // title: Who eats what
            // use: When you are hungry,
            //      and only then.
            // param: since date = 2022-01-01 — eaten on this day or later
            // param: guest string = — name of the guest; empty for all
            // param: mood string = any one of any|merry|sad — of the guest
            // param: dishes strings = soup|bread — on the table
            // param: courses integer = 3 — how many
            // param: price number = 1.5 — of a dish
            // param: warm boolean = true — whether it must be warm
            // param: table string — which table
            // column: guest string — who eats
            WITH {
              since: date('2022-01-01')
            } AS given
            RETURN 'Anna' AS guest;
            """);

    @Test
    @DisplayName("the header says what the template is for")
    void header() {
        assertThat(TEMPLATE.title()).isEqualTo("Who eats what");
        assertThat(TEMPLATE.use()).isEqualTo("When you are hungry, and only then.");
        assertThat(TEMPLATE.parameter("mood").orElseThrow().allowed()).containsExactly("any", "merry", "sad");
        assertThat(TEMPLATE.parameter("table").orElseThrow().required()).isTrue();
        assertThat(TEMPLATE.cypher()).isEqualTo("WITH $given AS given\nRETURN 'Anna' AS guest");
    }

    @Test
    @DisplayName("a parameter that is not given has its default")
    void defaults() {
        assertThat(TEMPLATE.ask(Map.of("table", List.of("7"))).parameters()).isEqualTo(Map.of("since", LocalDate.of(2022, 1, 1),
                "guest", "", "mood", "any", "dishes", List.of("soup", "bread"), "courses", 3L, "price", 1.5, "warm", true,
                "table", "7"));
    }

    @Test
    @DisplayName("a given value is read as its type; a list is given element by element; an allowed value in any case")
    void given() {
        Map<String, Object> values = TEMPLATE.ask(Map.of("table", List.of("7"), "since", List.of("2024-02-29"), "mood", List.of("MERRY"),
                "dishes", List.of("tarator", "баница", "kavarma"), "warm", List.of("false"), "courses", List.of("-2"))).parameters();
        assertThat(values).containsEntry("since", LocalDate.of(2024, 2, 29)).containsEntry("mood", "merry")
                .containsEntry("dishes", List.of("tarator", "баница", "kavarma")).containsEntry("warm", false)
                .containsEntry("courses", -2L);
    }

    @Test
    @DisplayName("letters composed of two code points are made one, as they are in the graph")
    void composed() {
        assertThat(TEMPLATE.ask(Map.of("table", List.of("Киi\u0308в"))).parameters()).containsEntry("table", "Киïв");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            since;   yesterday;  parameter 'since' was given as 'yesterday'; it takes a day written as YYYY-MM-DD, such as 2024-06-18
            since;   2023-02-29; parameter 'since' was given as '2023-02-29'; it takes a day written as YYYY-MM-DD, such as 2024-06-18
            courses; 3.5;        parameter 'courses' was given as '3.5'; it takes a whole number, such as 3
            price;   NaN;        parameter 'price' was given as 'NaN'; it takes a number, such as 0.5
            warm;    yes;        parameter 'warm' was given as 'yes'; it takes true or false
            mood;    hungry;     parameter 'mood' was given as 'hungry'; it takes one of any, merry, sad
            cook;    Ivan;       template 'meals' has no parameter 'cook'; it has since, guest, mood, dishes, courses, price, warm, table
            """, ignoreLeadingAndTrailingWhitespace = true)
    @DisplayName("a wrong value is refused with what was given and what is accepted")
    void refused(String parameter, String value, String sentence, String rest) {
        assertThatThrownBy(() -> TEMPLATE.ask(Map.of("table", List.of("7"), parameter, List.of(value))))
                .isInstanceOf(UserException.class).hasMessage(sentence + "; " + rest);
    }

    @Test
    @DisplayName("one value is not two")
    void twice() {
        assertThatThrownBy(() -> TEMPLATE.ask(Map.of("table", List.of("7", "8"))))
                .hasMessage("parameter 'table' was given 2 times (7, 8); it takes one value: a text");
    }

    @Test
    @DisplayName("a parameter without a default must be given")
    void missing() {
        assertThatThrownBy(() -> TEMPLATE.ask(Map.of()))
                .hasMessage("parameter 'table' is missing; it takes a text: which table");
    }
}
