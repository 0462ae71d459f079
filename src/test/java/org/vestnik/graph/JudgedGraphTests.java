package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.graph.Story.NORTH_KOREA;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.vestnik.claim.Reading;
import org.vestnik.error.UserException;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Judgements;
import org.vestnik.resolve.Verdict;
import org.vestnik.text.Language;

/** What judgements do to a graph, and that nothing is left of one that is taken back. */
class JudgedGraphTests {

    private static final Entity LISTED = new Entity("person-olena-kovalenko", EntityType.PERSON, "Olena Kovalenko",
            new TreeMap<>(Map.of(Language.UK, "Олена Коваленко")), Optional.empty(), true);
    private static final Entity ELENA = Story.unknown("nil-person-elena-kovalenko", EntityType.PERSON, "Elena Kovalenko");
    private static final Entity KOVALENKO = Story.unknown("nil-person-kovalenko", EntityType.PERSON, "Kovalenko");
    private static final Entity MINISTRY = Story.unknown("nil-organisation-ministry", EntityType.ORGANISATION, "Ministry");

    private static final List<Entity> PEOPLE = Stream.concat(
            Stream.of(LISTED, ELENA, KOVALENKO, MINISTRY, RUSSIA, SOUTH_KOREA, NORTH_KOREA),
            Stream.of("a", "bb", "ccc", "dd").map(name -> Story.unknown("nil-person-" + name, EntityType.PERSON, name))).toList();
    private static final Map<String, Entity> KNOWN = PEOPLE.stream().filter(Entity::known)
            .collect(Collectors.toMap(Entity::id, entity -> entity));
    private static final List<String> TYPES = List.of("WARNS", "MEETS", "SUPPLIES", "LAUNCHES");

    private GraphDatabase graph;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    @DisplayName("claims, mentions, posts and edges of what is merged are the listed entity's, at once and in later articles")
    void merged() {
        write(articles());
        project(same(LISTED, ELENA));

        assertThat(rows("MATCH (e:Person) RETURN e.id AS id, e.name AS name, e.nameUk AS uk, e.sameAs AS sameAs ORDER BY id"))
                .containsExactly(Map.of("id", LISTED.id(), "name", "Olena Kovalenko", "uk", "Олена Коваленко", "sameAs", List.of(ELENA.id())));
        assertThat(rows("MATCH (:Article {id: 'one'})-[m:MENTIONS]->(e) RETURN e.id AS id, m.count AS count, m.forms AS forms"))
                .contains(Map.of("id", LISTED.id(), "count", 2L, "forms", List.of("Elena Kovalenko", "Е. Коваленко")));
        assertThat(rows("MATCH (p)-[w:WARNS]->(r) RETURN p.id AS from, r.id AS to, w.claims AS claims"))
                .containsExactly(Map.of("from", LISTED.id(), "to", RUSSIA.id(), "claims", 1L));
        assertThat(rows("MATCH (p)-[h:HOLDS_OFFICE]->() RETURN p.id AS holder")).containsExactly(Map.of("holder", LISTED.id()));

        write(List.of(Story.told("two", Language.EN, "2024-05-02", "She warned them again.").mentions(ELENA, "Elena Kovalenko")
                .claims("WARNS", ELENA, RUSSIA).reading()));
        project(same(LISTED, ELENA));
        assertThat(rows("MATCH (p)-[w:WARNS]->() RETURN p.id AS from, w.claims AS claims"))
                .containsExactly(Map.of("from", LISTED.id(), "claims", 2L));
    }

    @Test
    @DisplayName("a claim knows for whom it was read, and goes back to it")
    void takenBack() {
        write(articles());
        project(Judgements.NONE);
        String before = Fingerprint.of(graph);

        project(same(LISTED, ELENA));
        assertThat(rows("MATCH (:Claim)-[r:ACTOR]->(e) RETURN e.id AS actor, r.readAs AS readAs"))
                .containsExactly(Map.of("actor", LISTED.id(), "readAs", List.of(ELENA.id())));
        assertThat(Fingerprint.of(graph)).isNotEqualTo(before);

        project(Judgements.NONE);
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    @DisplayName("one who is merged with himself in a claim is named in it once")
    void onceInAClaim() {
        write(List.of(Story.told("one", Language.EN, "2024-05-01", "Both warned Russia.")
                .claims("WARNS", Mode.ASSERTED, List.of(ELENA, KOVALENKO), List.of(RUSSIA), List.of()).reading()));
        project(same(ELENA, KOVALENKO));

        assertThat(rows("MATCH (:Claim)-[r:ACTOR]->(e) RETURN e.id AS actor, r.readAs AS readAs"))
                .containsExactly(Map.of("actor", ELENA.id(), "readAs", List.of(ELENA.id(), KOVALENKO.id())));
    }

    @Test
    @DisplayName("a judgement that is taken back while an article is read again is taken back wholly")
    void takenBackWithAnArticle() {
        List<Reading> articles = new ArrayList<>(articles());
        articles.add(Story.told("two", Language.EN, "2024-05-02", "She came.").mentions(LISTED, "Olena Kovalenko").reading());
        write(articles);
        project(same(LISTED, ELENA));
        articles.set(1, Story.told("two", Language.EN, "2024-05-02", "She came again.").mentions(LISTED, "Olena Kovalenko").reading());
        write(articles);
        project(Judgements.NONE);
        String grown = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        write(articles);
        project(Judgements.NONE);
        assertThat(grown).isEqualTo(Fingerprint.of(graph));
    }

    /** Ten times a hundred decisions and re-ingests; the graph follows half of them at once, half with a later one. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("merges, splits, undos and re-ingests in any order leave the graph that a fresh build with the final judgements makes")
    void anyOrder(int seed) {
        Random random = new Random(seed);
        Judgements judgements = Judgements.NONE;
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            readings.add(invented("article/" + i, random));
        }
        write(readings);
        project(judgements);
        int effective = 0;
        for (int step = 0; step < 100; step++) {
            if (random.nextInt(6) == 0) {
                int at = random.nextInt(readings.size());
                readings.set(at, invented("article/" + at, random));
                write(List.of(readings.get(at)));
            } else {
                Judgements before = judgements;
                judgements = decided(judgements, random, step);
                effective += judgements.equals(before) ? 0 : 1;
            }
            if (random.nextBoolean()) {
                project(judgements);
            }
        }
        project(judgements);
        String grown = Fingerprint.of(graph);

        graph = SharedNeo4j.empty();
        Collections.shuffle(readings, random);
        write(readings);
        project(Judgements.NONE);
        String unjudged = Fingerprint.of(graph);
        graph = SharedNeo4j.empty();
        write(readings);
        project(judgements);
        assertThat(grown).isEqualTo(Fingerprint.of(graph));
        assertThat(effective).isGreaterThan(30);

        project(Judgements.NONE);
        assertThat(Fingerprint.of(graph)).isEqualTo(unjudged);
    }

    private static Judgements decided(Judgements judgements, Random random, int step) {
        List<Judgement> log = judgements.log();
        int kind = random.nextInt(10);
        try {
            if (kind < 3 && !log.isEmpty()) {
                return judgements.without(log.get(kind == 0 ? random.nextInt(log.size()) : log.size() - 1));
            }
            String left = one(random).id();
            String right = one(random).id();
            return left.equals(right) ? judgements : judgements.with(new Judgement(left, right,
                    kind < 7 ? Verdict.SAME : kind < 9 ? Verdict.DIFFERENT : Verdict.UNSURE, "test", "2024-05-0" + step % 9, "step " + step));
        } catch (UserException refused) {
            return judgements;
        }
    }

    private static Reading invented(String id, Random random) {
        Story story = Story.told(id, random.nextBoolean() ? Language.EN : Language.UK, "2024-05-0" + (1 + random.nextInt(9)),
                "Text number " + random.nextInt(1_000_000) + " of the article.");
        for (int i = 0; i < 5; i++) {
            Entity somebody = one(random);
            story.mentions(somebody, somebody.name()).mentions(somebody, somebody.name().toUpperCase(Locale.ROOT));
            story.claims(TYPES.get(random.nextInt(TYPES.size())), Mode.values()[random.nextInt(3)], some(random), some(random), some(random));
        }
        return story.office(one(random), "Minister", one(random)).reading();
    }

    private static Entity one(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static List<Entity> some(Random random) {
        return Stream.of(one(random), one(random)).distinct().sorted().toList();
    }

    private static List<Reading> articles() {
        return List.of(Story.told("one", Language.UK, "2024-05-01", "Олена Коваленко попередила Росію.").mentions(ELENA, "Elena Kovalenko")
                .mentions(ELENA, "Е. Коваленко").mentions(RUSSIA, "Росія").claims("WARNS", ELENA, RUSSIA).office(ELENA, "Minister", SOUTH_KOREA).reading());
    }

    private static Judgements same(Entity left, Entity right) {
        return Judgements.NONE.with(new Judgement(left.id(), right.id(), Verdict.SAME, "anna", "2024-05-02", "same post"));
    }

    private void write(List<Reading> readings) {
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            readings.forEach(writer::add);
        }
    }

    private void project(Judgements judgements) {
        new Projector(graph, Identities.of(judgements, id -> Optional.ofNullable(KNOWN.get(id)))).refresh();
    }

    private List<Map<String, Object>> rows(String query) {
        try (Session session = graph.session()) {
            return session.run(query).list(Record::asMap);
        }
    }
}
