package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.graph.Story.NORTH_KOREA;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.vestnik.claim.Reading;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Judgements;
import org.vestnik.resolve.Verdict;
import org.vestnik.text.Language;

@DisplayName("Whom nobody lists is one across articles by two signs at least")
class LikenessTests {

    private static final Entity OLENA = person("nil-person-olena-tarnavets", "Olena Tarnavets");
    private static final Entity YELENA = person("nil-person-elena-tarnavets", "Elena Tarnavets");
    private static final Entity BOHDAN = person("nil-person-bohdan-tarnavets", "Bohdan Tarnavets");
    private static final Entity LONE = person("nil-person-tarnavets--1", "Tarnavets");
    private static final Entity ANOTHER = person("nil-person-tarnavets--2", "Tarnavets");
    private static final Entity HUB = Story.unknown("nil-organisation-hub", EntityType.ORGANISATION, "Hub");
    private static final Entity MILL = Story.unknown("nil-organisation-mill", EntityType.ORGANISATION, "Mill");

    private GraphDatabase graph;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    @DisplayName("a later article's full name and post identify an earlier article's family name")
    void post() {
        write(story("1").office(LONE, "Minister", SOUTH_KOREA).claims("WARNS", LONE, RUSSIA).mentions(LONE, "Tarnavets").reading());
        assertThat(people()).containsExactly(LONE.id());

        write(story("2").mentions(OLENA, "Olena Tarnavets").office(OLENA, "Minister", SOUTH_KOREA).reading());
        assertThat(people()).containsExactly(OLENA.id());
        assertThat(rows("MATCH (c:Claim)-[r:ACTOR]->(e) RETURN e.id AS actor, r.readAs AS readAs"))
                .containsExactly(Map.of("actor", OLENA.id(), "readAs", List.of(LONE.id())));
        assertThat(rows("MATCH (e:Person) RETURN e.sameBecause AS because")).containsExactly(Map.of("because", List.of(
                "'nil-person-olena-tarnavets' and 'nil-person-tarnavets--1' share a family name and the post Minister, State:KR")));
    }

    @Test
    @DisplayName("so does the same deed, and the company of two others")
    void deedAndCompany() {
        write(story("1").mentions(LONE, "Tarnavets").claims("WARNS", LONE, RUSSIA).reading(),
                story("2").mentions(OLENA, "Olena Tarnavets").claims("WARNS", OLENA, RUSSIA).reading(),
                story("3").mentions(ANOTHER, "Tarnavets").mentions(HUB, "Hub").mentions(MILL, "Mill").reading(),
                story("4").mentions(OLENA, "Olena Tarnavets").mentions(HUB, "Hub").mentions(MILL, "Mill").reading());
        assertThat(people()).containsExactly(OLENA.id());
    }

    @Test
    @DisplayName("a family name alone is one sign, and one acquaintance is none")
    void oneSign() {
        write(story("1").mentions(LONE, "Tarnavets").mentions(HUB, "Hub").claims("WARNS", LONE, RUSSIA).reading(),
                story("2").mentions(OLENA, "Olena Tarnavets").mentions(HUB, "Hub").claims("WARNS", OLENA, NORTH_KOREA).reading(),
                story("3").mentions(ANOTHER, "Tarnavets").reading());
        assertThat(people()).containsExactly(OLENA.id(), LONE.id(), ANOTHER.id());
    }

    @Test
    @DisplayName("where two bear the family name and both have the sign, nothing is guessed")
    void ambiguous() {
        write(story("1").mentions(LONE, "Tarnavets").claims("WARNS", LONE, RUSSIA).reading(),
                story("2").mentions(OLENA, "Olena Tarnavets").claims("WARNS", OLENA, RUSSIA).reading(),
                story("3").mentions(BOHDAN, "Bohdan Tarnavets").claims("WARNS", BOHDAN, RUSSIA).reading());
        assertThat(people()).containsExactly(BOHDAN.id(), OLENA.id(), LONE.id());
    }

    @Test
    @DisplayName("who is named in one article under both names is two")
    void together() {
        write(story("1").mentions(LONE, "Tarnavets").mentions(OLENA, "Olena Tarnavets").claims("WARNS", LONE, RUSSIA)
                .claims("WARNS", OLENA, RUSSIA).reading());
        assertThat(people()).containsExactly(OLENA.id(), LONE.id());
    }

    @Test
    @DisplayName("whole names that sound alike are one, whatever the language; family names alone are one by a sign where no whole name is known")
    void sound() {
        write(story("1").mentions(OLENA, "Олена Тарнавець").reading(), story("2").mentions(YELENA, "Елена Тарнавец").reading());
        assertThat(people()).containsExactly(YELENA.id());

        graph = SharedNeo4j.empty();
        write(story("1").mentions(LONE, "Tarnavets").claims("WARNS", LONE, RUSSIA).reading(),
                story("2").mentions(ANOTHER, "Tarnavets").claims("WARNS", ANOTHER, RUSSIA).reading());
        assertThat(people()).containsExactly(LONE.id());
    }

    @Test
    @DisplayName("judgements prevail")
    void judged() {
        write(story("1").mentions(LONE, "Tarnavets").claims("WARNS", LONE, RUSSIA).reading(),
                story("2").mentions(OLENA, "Olena Tarnavets").claims("WARNS", OLENA, RUSSIA).reading());
        String grown = Fingerprint.of(graph);
        Judgements apart = Judgements.of(List.of(new Judgement(LONE.id(), OLENA.id(), Verdict.DIFFERENT, "anna", "2024-05-02", "")));

        new Projector(graph, Identities.of(apart, id -> Optional.empty())).refresh();
        assertThat(people()).containsExactly(OLENA.id(), LONE.id());
        new Projector(graph, Identities.NONE).refresh();
        assertThat(Fingerprint.of(graph)).isEqualTo(grown);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @DisplayName("articles in any order, in any number of runs, give the same people")
    void anyOrder(int seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Entity somebody = List.of(OLENA, YELENA, BOHDAN, person("nil-person-tarnavets--" + i, "Tarnavets"),
                    person("nil-person-tarnawets--" + i, "Tarnawets")).get(random.nextInt(5));
            Story story = story("" + i).mentions(somebody, somebody.name())
                    .claims(random.nextBoolean() ? "WARNS" : "MEETS", somebody, random.nextBoolean() ? RUSSIA : NORTH_KOREA);
            readings.add((random.nextBoolean() ? story.office(somebody, random.nextBoolean() ? "Minister" : "General", SOUTH_KOREA) : story).reading());
        }
        write(readings.toArray(Reading[]::new));
        String together = Fingerprint.of(graph);

        for (int shuffle = 0; shuffle < 2; shuffle++) {
            Collections.shuffle(readings, random);
            graph = SharedNeo4j.empty();
            int cut = 1 + random.nextInt(readings.size() - 2);
            write(readings.get(0));
            write(readings.subList(1, cut).toArray(Reading[]::new));
            write(readings.subList(cut, readings.size()).toArray(Reading[]::new));
            assertThat(Fingerprint.of(graph)).isEqualTo(together);
        }
    }

    private static Entity person(String id, String name) {
        return Story.unknown(id, EntityType.PERSON, name);
    }

    private static Story story(String id) {
        return Story.told(id, Language.EN, "2024-05-0" + (1 + id.hashCode() % 9), "Story number " + id + ".");
    }

    private void write(Reading... readings) {
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            List.of(readings).forEach(writer::add);
        }
        new Projector(graph, Identities.NONE).refresh();
    }

    private List<String> people() {
        return rows("MATCH (e:Person) RETURN e.id AS id ORDER BY id").stream().map(row -> (String) row.get("id")).toList();
    }

    private List<Map<String, Object>> rows(String query) {
        try (Session session = graph.session()) {
            return session.run(query).list(Record::asMap);
        }
    }
}
