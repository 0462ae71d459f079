package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.vestnik.resolve.Identities;
import org.vestnik.text.Language;

class FingerprintTests {

    private GraphDatabase graph;

    @BeforeEach
    void graphOfOneArticle() {
        graph = SharedNeo4j.empty();
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            writer.add(Story.told("a", Language.EN, "2024-05-03", "Seoul warns Moscow.").mentions(Story.RUSSIA, "Moscow")
                    .claims("WARNS", Story.SOUTH_KOREA, Story.RUSSIA).reading());
        }
        new Projector(graph, Identities.NONE).refresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MATCH (c:Claim) SET c.mode = 'possible'",
        "MATCH (:Claim)-[s:STATED_IN]->() SET s.end = s.end + 1",
        "MATCH (:Claim)-[s:STATED_IN]->() SET s.end = toString(s.end)",
        "MATCH ()-[w:WARNS]->() SET w.claims = 2",
        "MATCH (a:Article) SET a.published = a.published + duration('P1D')",
        "MATCH (e:Entity {id: 'State:RU'}) SET e:Place",
        "MATCH ()-[w:WARNS]->() DELETE w",
        "MATCH (a:Article) SET a.url = null",
        "CREATE (:Entity:Place {id: 'Place:nowhere'})"
    })
    void oneChangeAnywhereChangesTheFingerprint(String change) {
        String before = Fingerprint.of(graph);

        run(change);

        assertThat(Fingerprint.of(graph)).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void whatTheDatabaseKeepsForItselfDoesNotCount() {
        String before = Fingerprint.of(graph);

        run("MATCH (c:Claim)-[s:STATED_IN]->(a) WITH c, s, a, properties(s) AS p DELETE s CREATE (c)-[t:STATED_IN]->(a) SET t = p");
        run("MATCH (s:SchemaScript) SET s.position = 99");

        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    private void run(String change) {
        try (Session session = graph.session()) {
            assertThat(session.run(change).consume().counters().containsUpdates()).isTrue();
        }
    }
}
