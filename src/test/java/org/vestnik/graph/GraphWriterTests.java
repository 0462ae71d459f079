package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.graph.Story.MISSILE;
import static org.vestnik.graph.Story.NORTH_KOREA;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.vestnik.claim.Reading;
import org.vestnik.graph.GraphWriter.Outcome;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.text.Language;

class GraphWriterTests {

    private static final String VERSION = "v1";
    private static final Entity ENVOY = Story.unknown("Person:olena-kovalenko", EntityType.PERSON, "Olena Kovalenko");
    private static final Entity ENVOY_SPELT_OTHERWISE =
            Story.unknown("Person:olena-kovalenko", EntityType.PERSON, "Elena Kovalenko");

    private GraphDatabase graph;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    void anArticleGivenTwiceIsWrittenOnce() {
        List<Reading> articles = articles();

        assertThat(write(articles)).containsOnly(Outcome.NEW);
        String once = Fingerprint.of(graph);

        assertThat(write(articles)).containsOnly(Outcome.UNCHANGED);
        assertThat(Fingerprint.of(graph)).isEqualTo(once);
    }

    @Test
    void anArticleReadAgainByAnotherVersionOfTheProgramLeavesTheSameFacts() {
        write(articles());
        GraphSize size = GraphSize.of(graph);

        assertThat(write(articles(), "v2")).containsOnly(Outcome.CHANGED);
        String again = Fingerprint.of(graph);
        assertThat(GraphSize.of(graph)).isEqualTo(size);

        graph = SharedNeo4j.empty();
        write(articles(), "v2");
        assertThat(Fingerprint.of(graph)).isEqualTo(again);
    }

    @RepeatedTest(3)
    void theOrderOfArticlesDoesNotMatter(RepetitionInfo repetition) {
        write(articles());
        String inOrder = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        List<Reading> shuffled = new ArrayList<>(articles());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        for (Reading reading : shuffled) {
            write(List.of(reading));
        }
        assertThat(Fingerprint.of(graph)).isEqualTo(inOrder);
    }

    @Test
    void anIngestKilledHalfWayIsFinishedByTheNext() {
        write(articles());
        String whole = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        try (GraphWriter killed = new GraphWriter(graph, VERSION)) {
            articles().subList(0, 2).forEach(killed::add);
        } // and no projections are made
        write(articles());
        assertThat(Fingerprint.of(graph)).isEqualTo(whole);
    }

    @Test
    void anIngestKilledBeforeItsProjectionsIsFinishedByOneThatFindsNothingNew() {
        write(articles());
        String whole = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        try (GraphWriter killed = new GraphWriter(graph, VERSION)) {
            articles().forEach(killed::add);
        }
        assertThat(write(articles())).containsOnly(Outcome.UNCHANGED);
        assertThat(Fingerprint.of(graph)).isEqualTo(whole);
    }

    @Test
    void twoWritersAtOnceLeaveWhatOneLeaves() throws Exception {
        List<Reading> many = many(120);
        write(many);
        String alone = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (GraphWriter first = new GraphWriter(graph, VERSION); GraphWriter second = new GraphWriter(graph, VERSION)) {
            Future<?> half = threads.submit(() -> many.subList(0, 60).forEach(first::add));
            Future<?> otherHalf = threads.submit(() -> many.subList(60, 120).forEach(second::add));
            half.get();
            otherHalf.get();
        } finally {
            threads.shutdown();
        }
        new Projector(graph, Identities.NONE).refresh();
        assertThat(Fingerprint.of(graph)).isEqualTo(alone);
    }

    @Test
    void aChangedArticleTakesBackWhatItSaidBefore() {
        write(List.of(Story.told("a", Language.EN, "2024-05-01", "Moscow Times", "Seoul warns Moscow about shells.")
                .mentions(SOUTH_KOREA, "Seoul").mentions(ENVOY, "Olena Kovalenko").claims("WARNS", SOUTH_KOREA, RUSSIA)
                .office(ENVOY, "Envoy", SOUTH_KOREA).reading()));

        Reading corrected = Story.told("a", Language.EN, "2024-05-01", "Seoul Times", "Seoul thanks Moscow, we correct.")
                .mentions(SOUTH_KOREA, "Seoul").claims("SUPPORTS", SOUTH_KOREA, RUSSIA).reading();
        assertThat(write(List.of(corrected))).containsExactly(Outcome.CHANGED);
        String afterCorrection = Fingerprint.of(graph);
        assertThat(ids("MATCH (n:Entity|Publisher|Office) RETURN n.id AS id"))
                .containsExactlyInAnyOrder("State:KR", "State:RU", "Seoul Times");

        graph = SharedNeo4j.empty();
        write(List.of(corrected));
        assertThat(afterCorrection).isEqualTo(Fingerprint.of(graph));
    }

    @Test
    void anUnknownThingIsNamedByVoteWithEnglishFirst() {
        write(articles());

        try (Session session = graph.session()) {
            assertThat(session.run("MATCH (p:Person) RETURN p.name, p.nameUk, p.nameRu, p.nameBg").single().asMap())
                    .containsEntry("p.name", "Olena Kovalenko")
                    .containsEntry("p.nameUk", "Олена Коваленко")
                    .containsEntry("p.nameRu", "Елена Коваленко")
                    .containsEntry("p.nameBg", null);
        }
    }

    @Test
    void anArticleHoldsItsDateAsADateAndItsTextAsItCame() {
        write(articles());

        try (Session session = graph.session()) {
            assertThat(session.run("MATCH (a:Article {id: 'en/1'})-[:PUBLISHED_BY]->(p) "
                    + "RETURN a.published = date('2024-05-03') AS published, p.id AS publisher, a.text AS text").single().asMap())
                    .containsEntry("published", true)
                    .containsEntry("publisher", "The Daily Herald")
                    .containsEntry("text", "Olena Kovalenko blames Pyongyang for launching a missile.");
        }
    }

    private List<Outcome> write(List<Reading> readings) {
        return write(readings, VERSION);
    }

    private List<Outcome> write(List<Reading> readings, String version) {
        List<Outcome> outcomes = new ArrayList<>();
        try (GraphWriter writer = new GraphWriter(graph, version)) {
            readings.forEach(reading -> outcomes.add(writer.add(reading)));
        }
        new Projector(graph, Identities.NONE).refresh();
        return outcomes;
    }

    private List<String> ids(String query) {
        try (Session session = graph.session()) {
            return session.run(query).list(row -> row.get("id").asString());
        }
    }

    private static List<Reading> articles() {
        return List.of(
                Story.told("en/1", Language.EN, "2024-05-03", "Olena Kovalenko blames Pyongyang for launching a missile.")
                        .mentions(ENVOY, "Olena Kovalenko").mentions(ENVOY, "Kovalenko").mentions(ENVOY, "Kovalenko")
                        .mentions(NORTH_KOREA, "Pyongyang").claims("ACCUSES", ENVOY, NORTH_KOREA)
                        .claims("LAUNCHES", Mode.ASSERTED, List.of(NORTH_KOREA), List.of(), List.of(MISSILE)).reading(),
                Story.told("uk/1", Language.UK, "2024-05-02", "Олена Коваленко звинуватила Північну Корею в запуску ракети.")
                        .mentions(ENVOY, "Олена Коваленко").claims("ACCUSES", ENVOY, NORTH_KOREA)
                        .office(ENVOY, "Envoy", SOUTH_KOREA).reading(),
                Story.told("ru/1", Language.RU, "2024-05-04", "Елена Коваленко обвинила Северную Корею.")
                        .mentions(ENVOY_SPELT_OTHERWISE, "Елена Коваленко").claims("ACCUSES", ENVOY_SPELT_OTHERWISE, NORTH_KOREA)
                        .reading(),
                Story.told("ru/2", Language.RU, "2024-05-05", "Елена Коваленко встретилась с послом.")
                        .mentions(ENVOY_SPELT_OTHERWISE, "Елена Коваленко").reading());
    }

    /** Enough articles on the same few states that two writers meet, over several transactions. */
    private static List<Reading> many(int count) {
        List<Reading> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Story story = Story.told("many/" + i, Language.EN, "2024-05-01", "Article number " + i + " says number " + i * 7 + ".");
            for (int j = 0; j < 20; j++) {
                story.mentions(Story.unknown("Person:" + j * i % 50, EntityType.PERSON, "Person " + j * i % 50), "Person " + j);
                story.claims("WARNS", SOUTH_KOREA, j % 2 == 0 ? NORTH_KOREA : RUSSIA);
            }
            many.add(story.reading());
        }
        return many;
    }
}
