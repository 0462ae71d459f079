package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfidenceTests {

    @Test
    void a_rule_that_was_always_right_is_trusted_the_more_the_oftener() {
        assertThat(new Confidence(2, 2).value()).isEqualTo(0.75);
        assertThat(new Confidence(28, 28).value()).isEqualTo(0.97);
    }

    @Test
    void a_rule_that_read_nothing_yet_is_an_even_chance() {
        assertThat(Confidence.NONE.value()).isEqualTo(0.5);
        assertThat(Confidence.NONE.basis()).isEqualTo("0 of 0");
    }

    @Test
    void nothing_is_right_more_often_than_it_was_read() {
        assertThatThrownBy(() -> new Confidence(3, 2)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3 of 2");
    }
}
