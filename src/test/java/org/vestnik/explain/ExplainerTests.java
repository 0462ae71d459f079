package org.vestnik.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.explain.ClaimExplanation.Naming;
import org.vestnik.explain.EntityExplanation.NameForm;
import org.vestnik.explain.MarkedText.Mark;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphWriter;
import org.vestnik.graph.Projector;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.graph.Story;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Judgements;
import org.vestnik.resolve.Verdict;
import org.vestnik.text.Language;

/** Why something is in the graph. */
class ExplainerTests {

    private static final Entity FULL = Story.unknown("nil-person-olena-kovalenko", EntityType.PERSON, "Olena Kovalenko");
    private static final Entity SHORT = Story.unknown("nil-person-kovalenko", EntityType.PERSON, "Kovalenko");
    private static final String NIL = "listed nowhere: one of its own by its name";

    private Explainer explainer;

    @BeforeEach
    void write() {
        GraphDatabase graph = SharedNeo4j.empty();
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            writer.add(Story.told("one", Language.EN, "2024-05-01", "Olena Kovalenko warned Russia.").mentions(FULL, "Olena Kovalenko")
                    .mentions(RUSSIA, "Russia").claims("WARNS", FULL, RUSSIA).office(FULL, "Minister", SOUTH_KOREA).reading());
            writer.add(Story.told("two", Language.UK, "2024-05-02", "Коваленко попередила Росію.").mentions(SHORT, "Коваленко")
                    .claims("WARNS", SHORT, RUSSIA).reading());
        }
        Judgement judgement = new Judgement(SHORT.id(), FULL.id(), Verdict.SAME, "anna", "2024-06-01", "same visit");
        new Projector(graph, Identities.of(Judgements.of(List.of(judgement)), id -> Optional.empty())).refresh();
        explainer = new Explainer(graph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-person-olena-kovalenko", "nil-person-kovalenko"})
    @DisplayName("an entity, also under the id of one for which it stands: every form with its articles, and why it is this one")
    void entity(String id) {
        EntityExplanation entity = (EntityExplanation) explainer.explain(id).orElseThrow();

        assertThat(entity.id()).isEqualTo(FULL.id());
        assertThat(entity.sameBecause())
                .containsExactly("'nil-person-kovalenko' is the same as 'nil-person-olena-kovalenko' (anna, 2024-06-01: same visit)");
        assertThat(entity.names()).containsExactly(new NameForm("Olena Kovalenko", "en", FULL.id(), NIL, List.of("one")),
                new NameForm("Коваленко", "uk", SHORT.id(), NIL, List.of("two")));
    }

    @Test
    @DisplayName("an edge: its claims with their sentences, marks, rule, and why the participants are who they are")
    void edge() {
        EdgeExplanation edge = (EdgeExplanation) explainer.explain(SHORT.id() + "/WARNS/" + RUSSIA.id()).orElseThrow();

        assertThat(edge.from()).isEqualTo(FULL.id());
        assertThat(edge.claims()).extracting(claim -> claim.article().get("id")).containsExactly("one", "two");
        ClaimExplanation second = edge.claims().get(1);
        assertThat(second.rule()).isEqualTo("test.rule");
        assertThat(second.sentence().written()).isEqualTo("[trigger: Ко]вал");
        assertThat(second.participants().get(0)).satisfies(actor -> {
            assertThat(actor.role()).isEqualTo("actor");
            assertThat(actor.readAs()).containsExactly(SHORT.id());
            assertThat(actor.names()).containsExactly(new Naming("Коваленко", NIL));
        });
        assertThat(edge.claims().get(0).participants().get(1).names()).containsExactly(new Naming("Russia", "by hand"));
        assertThat(explainer.explain(second.id())).contains(second);
    }

    @Test
    @DisplayName("a post: the words of the articles that give it")
    void post() {
        EdgeExplanation edge = (EdgeExplanation) explainer.explain(FULL.id() + "/HOLDS_OFFICE/" + SOUTH_KOREA.id()).orElseThrow();

        assertThat(edge.claims()).extracting(ClaimExplanation::title, claim -> claim.sentence().text())
                .containsExactly(tuple("Minister", "Olen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "State:RU/WARNS/State:KR", "State:RU/", ""})
    @DisplayName("what the graph does not have is not explained")
    void unknown(String id) {
        assertThat(explainer.explain(id)).isEmpty();
    }

    @Test
    @DisplayName("marks may lie within marks, and count code points")
    void marks() {
        MarkedText text = new MarkedText("\uD83D\uDE80 Russian rockets flew", 10, List.of(new Mark("actor", 12, 19, "Russian", "state-ru"),
                new Mark("instrument", 12, 27, "Russian rockets", "item-rocket"), new Mark("trigger", 28, 32, "flew", "")));

        assertThat(text.written()).isEqualTo("\uD83D\uDE80 [instrument: [actor: Russian] rockets] [trigger: flew]");
    }
}
