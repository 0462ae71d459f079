package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

/** Which words of a sentence are shown to carry a claim. */
class JustificationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | SUPPLIES | North Korea may have supplied Russia with artillery shells, NATO said. | actor North Korea, hedge may, trigger supplied, recipient Russia, instrument artillery shells, speaker NATO
            BG | WARNS    | Русия предупреди Южна Корея. | actor Русия, trigger предупреди, recipient Южна Корея
            UK | SUPPLIES | Північна Корея не поставляла Росії снаряди. | actor Північна Корея, hedge не, trigger поставляла, recipient Росії, instrument снаряди
            RU | SUPPLIES | КНДР намерена поставить России ракеты. | actor КНДР, hedge намерена, trigger поставить, recipient России, instrument ракеты
            """)
    void trigger_participants_and_hedge_are_marked(Language language, String type, String text, String marks) {
        List<Claim> claims = SentenceReader.read(language, text).claims().stream().filter(claim -> claim.type().equals(type)).toList();

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).justification().marks().stream().map(mark -> mark.kind().code() + " " + mark.span().of(text))
                .collect(Collectors.joining(", "))).isEqualTo(marks);
    }

    @Test
    void a_participant_that_stands_behind_a_word_is_marked_there() {
        String text = "Moscow warned Seoul.";
        Claim claim = SentenceReader.read(Language.EN, text).claims().get(0);

        assertThat(claim.justification().marks()).extracting(mark -> mark.kind().code() + " " + mark.span().of(text) + " " + mark.entity().orElse(""))
                .containsExactly("actor Moscow state-ru", "trigger warned ", "recipient Seoul state-kr");
    }

    @Test
    void the_sentence_is_the_one_of_the_act() {
        String text = "It rained in Sofia. Russia warned South Korea. Nobody came.";
        Claim claim = SentenceReader.read(Language.EN, text).claims().get(0);

        assertThat(claim.justification().sentence().of(text)).isEqualTo("Russia warned South Korea.");
    }
}
