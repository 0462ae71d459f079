package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@DisplayName("An id that is one with another's leads to the entity that stands for it, at every door")
class StandingEntityTests {

    private static final Entity FULL = Story.unknown("nil-person-olena-kovalenko", EntityType.PERSON, "Olena Kovalenko");
    private static final Entity SHORT = Story.unknown("nil-person-kovalenko", EntityType.PERSON, "Kovalenko");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphDatabase graph = SharedNeo4j.empty();
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            writer.add(Story.told("one", Language.EN, "2024-05-01", "Olena Kovalenko warned Russia.").mentions(FULL, "Olena Kovalenko").reading());
            writer.add(Story.told("two", Language.EN, "2024-05-02", "Kovalenko warned Russia.").mentions(SHORT, "Kovalenko")
                    .claims("WARNS", SHORT, Story.RUSSIA).reading());
        }
        Judgement same = new Judgement(SHORT.id(), FULL.id(), Verdict.SAME, "anna", "2024-05-03", "");
        new Projector(graph, Identities.of(Judgements.of(List.of(same)), id -> Optional.empty())).refresh();
        server = RunningServer.before(graph);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/entities/Q-RU", "/explain/Q-RU", "/entities/State:RU"})
    void wikidata(String address) {
        assertThat(server.get(address).json().get("id").asString()).isEqualTo(Story.RUSSIA.id());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/entities/nil-person-kovalenko", "/entities/nil-person-olena-kovalenko", "/explain/nil-person-kovalenko"})
    void one(String address) {
        assertThat(server.get(address).status()).isEqualTo(200);
        assertThat(server.get(address).json().get("id").asString()).isEqualTo(FULL.id());
    }
}
