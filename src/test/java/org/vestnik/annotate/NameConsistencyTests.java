package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

@DisplayName("A name has one type in an article")
class NameConsistencyTests {

    private static final List<Sentence> SENTENCES = List.of(sentence(0, "Луч"), sentence(1, "Луч"), sentence(2, "луч"), sentence(3, "Нил"));

    @Test
    @DisplayName("The type that the name has most often wins, whatever the case of its letters")
    void majority() {
        assertThat(NameConsistency.of(SENTENCES, List.of(name(0, NameType.LOC), name(1, NameType.ORG), name(2, NameType.ORG),
                name(3, NameType.LOC)))).extracting(NameSpan::type).containsExactly(NameType.ORG, NameType.ORG, NameType.ORG, NameType.LOC);
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

    private static Sentence sentence(int index, String lemma) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(1, new Span(0, lemma.length()), lemma, lemma, UPos.PROPN, Feats.NONE, 0, new DepRel("root")));
        return new Sentence(index, 0, tokens);
    }
}
