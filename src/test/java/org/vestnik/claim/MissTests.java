package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestnik.text.Language;

/** Sentences that seemed to claim something and did not. */
class MissTests {

    @Test
    void a_sentence_with_a_word_of_a_rule_and_no_claim_is_a_miss() {
        Reading reading = SentenceReader.read(Language.EN, "Somebody delivered the parcels.\nIran delivered drones to Russia.\nIt rained.");
        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.misses()).extracting(Miss::text).containsExactly("Somebody delivered the parcels.");
        assertThat(reading.misses().get(0).rules()).contains("en.supplies.verb");
    }

    @Test
    void offsets_count_in_the_article() {
        String text = "Валеше дъжд.\nНякой достави колетите.";
        Reading reading = SentenceReader.read(Language.BG, text);
        assertThat(reading.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.span().of(text)).isEqualTo("Някой достави колетите.");
            assertThat(miss.rules()).contains("bg.supplies.verb");
        });
    }
}
