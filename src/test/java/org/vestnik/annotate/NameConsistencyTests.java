package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;

@DisplayName("A name has one type in an article")
class NameConsistencyTests {

    private static final List<Sentence> SENTENCES = List.of(SmallSentences.of(0, "Луч"), SmallSentences.of(1, "Луч"),
            SmallSentences.of(2, "луч"), SmallSentences.of(3, "Нил"));

    @Test
    @DisplayName("The type that the name has most often wins, whatever the case of its letters")
    void majority() {
        assertThat(NameConsistency.of(SENTENCES, List.of(name(0, NameType.LOC), name(1, NameType.ORG), name(2, NameType.ORG),
                name(3, NameType.LOC)))).extracting(NameSpan::type).containsExactly(NameType.ORG, NameType.ORG, NameType.ORG, NameType.LOC);
    }

    @Test
    @DisplayName("A family name is a person's where the article names the person in full")
    void familyName() {
        List<Sentence> sentences = List.of(SmallSentences.of(0, "Марко", "Нил"), SmallSentences.of(1, "Нил"), SmallSentences.of(2, "Марко"));
        assertThat(NameConsistency.of(sentences, List.of(new NameSpan(0, 1, 2, NameType.PER), name(1, NameType.LOC), name(2, NameType.LOC))))
                .extracting(NameSpan::type).containsExactly(NameType.PER, NameType.PER, NameType.LOC);
    }

    @Test
    @DisplayName("Dates and posts are no names and neither vote nor change")
    void otherSpans() {
        assertThat(NameConsistency.of(SENTENCES, List.of(name(0, NameType.DATE), name(1, NameType.ORG), name(2, NameType.JOB))))
                .extracting(NameSpan::type).containsExactly(NameType.DATE, NameType.ORG, NameType.JOB);
    }

    private static NameSpan name(int sentence, NameType type) {
        return new NameSpan(sentence, 1, 1, type);
    }
}
