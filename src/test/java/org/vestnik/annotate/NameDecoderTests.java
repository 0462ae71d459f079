package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;

@DisplayName("Name spans from scored labels")
class NameDecoderTests {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG");

    @ParameterizedTest(name = "[{index}] {0} read as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Йенс Столтенберг каза            | B-PER I-PER O             | Йенс Столтенберг
            Йенс Столтенберг каза            | I-PER I-PER O             | Йенс Столтенберг
            каза Столтенберг Байдън          | O B-PER B-PER             | Столтенберг; Байдън
            ПАО « Газпром » мълчи            | B-ORG I-ORG I-ORG I-ORG O | ПАО « Газпром »
            ПАО « Газпром » мълчи            | B-ORG I-ORG I-ORG O O     | ПАО « Газпром »
            " Газпром " мълчи                | B-ORG I-ORG I-ORG O       | Газпром
            " Газпром " мълчи                | O B-ORG I-ORG O           | Газпром
            „ Луч “ и                        | B-ORG I-ORG O O           | Луч
            Европа - Азия                    | B-ORG I-ORG I-ORG         | Европа - Азия
            Европа - и                       | B-ORG I-ORG O             | Европа
            Мерц , Макрон                    | B-PER I-PER I-PER         | Мерц; Макрон
            секретар на ООН                  | B-ORG I-ORG O             | секретар
            на ООН и                         | B-ORG I-ORG I-ORG         | ООН
            """)
    void spans(String text, String labels, String expected) {
        List<String> forms = List.of(text.split(" "));
        List<NameSpan> names = decode(forms, labels.split(" "));
        assertThat(names).extracting(name -> String.join(" ", forms.subList(name.first() - 1, name.last())))
                .containsExactly(expected.split("; "));
    }

    @Test
    @DisplayName("Types that nobody asked for are left out")
    void wanted() {
        assertThat(new NameDecoder(LABELS).decode(SmallSentences.of(3, "ООН"), scores("B-ORG"), EnumSet.of(NameType.PER))).isEmpty();
        assertThat(new NameDecoder(LABELS).decode(SmallSentences.of(3, "ООН"), scores("B-ORG"), EnumSet.of(NameType.ORG)))
                .containsExactly(new NameSpan(3, 1, 1, NameType.ORG));
    }

    private static List<NameSpan> decode(List<String> forms, String[] labels) {
        return new NameDecoder(LABELS).decode(SmallSentences.of(0, forms.toArray(String[]::new)), scores(labels), EnumSet.allOf(NameType.class));
    }

    /** The named label scores best, and the other one of its type second. */
    private static float[][] scores(String... labels) {
        float[][] scores = new float[labels.length][LABELS.size()];
        for (int i = 0; i < labels.length; i++) {
            String type = labels[i].substring(1);
            for (int k = 0; k < LABELS.size(); k++) {
                scores[i][k] = LABELS.get(k).equals(labels[i]) ? 9 : LABELS.get(k).endsWith(type) ? 5 : 0;
            }
        }
        return scores;
    }
}
