package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.rest.MarkedText.Mention;
import org.vestnik.rest.MarkedText.Stretch;

class MarkedTextTests {

    private static final EntityReference SEOUL = new EntityReference("State:KR", "State", "South Korea", "KR", "/entities/State:KR");
    private static final EntityReference HAN = new EntityReference("Person:Han", "Person", "Han", null, "/entities/Person:Han");

    @Test
    @DisplayName("a text is cut where a name or a quote begins or ends, and joined again it is the text")
    void cut() {
        List<List<Passage>> lines = MarkedText.lines("Seoul warns Moscow.\n\nNothing more.", List.of(mention(0, 5, SEOUL)), List.of(new Stretch(0, 18)));
        assertThat(shown(lines)).containsExactly("{Seoul|South Korea|1|}{ warns Moscow||1|1}{.|||}", "{Nothing more.|||}");
    }

    @Test
    @DisplayName("of names within each other the shortest is shown")
    void nested() {
        assertThat(shown(MarkedText.lines("Seoul's Han left", List.of(mention(0, 11, HAN), mention(0, 5, SEOUL)), List.of())))
                .containsExactly("{Seoul|South Korea||}{'s Han|Han||}{ left|||}");
    }

    @Test
    @DisplayName("quotes may overlap, and may reach over lines; the number stands where the quote ends")
    void overlapping() {
        assertThat(shown(MarkedText.lines("one two\nthree four", List.of(), List.of(new Stretch(0, 13), new Stretch(4, 8), new Stretch(8, 18)))))
                .containsExactly("{one ||1|}{two||1 2|2}", "{three||1 3|1}{ four||3|3}");
    }

    @Test
    @DisplayName("places count code points, as claims do")
    void codePoints() {
        assertThat(shown(MarkedText.lines("🚀🚀 Сеул", List.of(mention(3, 7, SEOUL)), List.of(new Stretch(0, 2)))))
                .containsExactly("{🚀🚀||1|1}{ |||}{Сеул|South Korea||}");
    }

    @Test
    @DisplayName("places beyond the text mark nothing")
    void beyond() {
        assertThat(shown(MarkedText.lines("short", List.of(mention(90, 99, SEOUL)), List.of(new Stretch(50, 60))))).containsExactly("{short|||}");
    }

    private static Mention mention(int start, int end, EntityReference entity) {
        return new Mention(new Stretch(start, end), entity);
    }

    private static List<String> shown(List<List<Passage>> lines) {
        return lines.stream().map(line -> line.stream().map(passage -> "{" + passage.text() + "|"
                + (passage.entity() == null ? "" : passage.entity().name()) + "|" + passage.numbers() + "|"
                + passage.ends().stream().map(String::valueOf).collect(Collectors.joining(" ")) + "}").collect(Collectors.joining())).toList();
    }
}
