package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.graph.Story.MISSILE;
import static org.vestnik.graph.Story.NORTH_KOREA;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.vestnik.claim.Reading;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.text.Language;

class ProjectorTests {

    private static final String LONG_REPORT = "The ministry said on Monday that nine hundred containers with artillery shells left the "
            + "port of Rajin by rail in the first week of May and that inspectors had photographs of every wagon. "
            + "It asked its neighbours to share what they know and promised a report before the summer.";

    private GraphDatabase graph;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    void anEdgeCountsClaimsArticlesAndDatesAndNamesTheModes() {
        write(Story.told("a", Language.EN, "2024-05-03", "Shells were sold.").claims("SUPPLIES", NORTH_KOREA, RUSSIA)
                        .claims("SUPPLIES", Mode.POSSIBLE, List.of(NORTH_KOREA), List.of(RUSSIA), List.of(MISSILE)),
                Story.told("b", Language.BG, "2024-04-01", "Нищо не е продадено.")
                        .claims("SUPPLIES", Mode.NEGATED, List.of(NORTH_KOREA), List.of(RUSSIA), List.of()));

        assertThat(edges("SUPPLIES")).containsExactly(Map.of("from", "State:KP", "to", "State:RU", "edge", Map.of(
                "claims", 3L, "articles", 2L, "origins", 2L, "first", LocalDate.of(2024, 4, 1), "last", LocalDate.of(2024, 5, 3),
                "modes", List.of("asserted", "negated", "possible"))));
    }

    @Test
    void everyActorIsTiedToEveryRecipientAndNobodyToHimself() {
        write(Story.told("a", Language.EN, "2024-05-03", "They warned each other.").claims("WARNS", Mode.ASSERTED,
                List.of(NORTH_KOREA, RUSSIA), List.of(SOUTH_KOREA, RUSSIA), List.of()));

        assertThat(edges("WARNS")).extracting(row -> row.get("from") + " " + row.get("to"))
                .containsExactly("State:KP State:KR", "State:KP State:RU", "State:RU State:KR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEETS", "COOPERATES"})
    void aMeetingIsOneEdgeAPairFromTheSmallerId(String type) {
        write(Story.told("a", Language.EN, "2024-05-03", "Three met.").claims(type, Mode.PLANNED,
                List.of(RUSSIA, NORTH_KOREA, SOUTH_KOREA), List.of(), List.of()),
                Story.told("b", Language.EN, "2024-05-04", "Two met.").claims(type, Mode.ASSERTED,
                        List.of(NORTH_KOREA, RUSSIA), List.of(), List.of()));

        assertThat(edges(type)).extracting(row -> row.get("from") + " " + row.get("to") + " " + claims(row))
                .containsExactly("State:KP State:KR 1", "State:KP State:RU 2", "State:KR State:RU 1");
    }

    @Test
    void aLaunchTiesWhoLaunchesToWhatIsLaunched() {
        write(Story.told("a", Language.EN, "2024-05-03", "A missile flew.").claims("LAUNCHES", Mode.ASSERTED,
                List.of(NORTH_KOREA), List.of(), List.of(MISSILE)));

        assertThat(edges("LAUNCHES")).extracting(row -> row.get("from") + " " + row.get("to"))
                .containsExactly("State:KP Weapon:missile");
    }

    @Test
    void aDenialWithoutACountersideIsAClaimAndNoEdge() {
        write(Story.told("a", Language.EN, "2024-05-03", "Russia denies it.").claims("DENIES", Mode.ASSERTED,
                List.of(RUSSIA), List.of(), List.of()));

        assertThat(edges("DENIES")).isEmpty();
        assertThat(GraphSummary.of(graph).claims()).containsEntry("DENIES", 1L);
    }

    static List<String> actorToRecipientTypes() {
        return Relation.all().stream().filter(relation -> relation.shape() == Relation.Shape.TO_RECIPIENTS).map(Relation::type)
                .toList();
    }

    @Test
    void allSixteenTypesOfClaimsAreDrawn() {
        assertThat(Relation.all()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("actorToRecipientTypes")
    void anEdgeOfEachTypeFollowsItsClaims(String type) {
        write(Story.told("a", Language.EN, "2024-05-03", "One did so to another.").claims(type, SOUTH_KOREA, NORTH_KOREA));
        assertThat(edges(type)).hasSize(1);

        write(Story.told("a", Language.EN, "2024-05-03", "No more."));
        assertThat(edges(type)).isEmpty();
    }

    @Test
    void aCopyIsTiedToTheEarlierArticleAndIsNoOriginOfItsOwn() {
        write(Story.told("z-first", Language.EN, "2024-05-06", "Agency", LONG_REPORT).claims("SUPPLIES", NORTH_KOREA, RUSSIA),
                Story.told("copy", Language.EN, "2024-05-07", "Gazette", LONG_REPORT + " (Agency)")
                        .claims("SUPPLIES", NORTH_KOREA, RUSSIA),
                Story.told("same-day", Language.EN, "2024-05-07", "Courier", "READ: " + LONG_REPORT)
                        .claims("SUPPLIES", NORTH_KOREA, RUSSIA),
                Story.told("own-words", Language.EN, "2024-05-07", "Post", "Wagons with shells crossed the border, we learned.")
                        .claims("SUPPLIES", NORTH_KOREA, RUSSIA));

        assertThat(rows("MATCH (c)-[:COPY_OF]->(o) RETURN c.id AS copy, o.id AS original ORDER BY copy"))
                .containsExactly(Map.of("copy", "copy", "original", "z-first"), Map.of("copy", "same-day", "original", "z-first"));
        assertThat(edges("SUPPLIES")).extracting(ProjectorTests::edge)
                .singleElement().satisfies(edge -> assertThat(edge).containsEntry("articles", 4L).containsEntry("origins", 2L));
    }

    @Test
    void theSameWordsInTwoLanguagesAreNoCopies() {
        write(Story.told("bg", Language.BG, "2024-05-06", "Русия и САЩ"), Story.told("ru", Language.RU, "2024-05-06", "Русия и САЩ"));

        assertThat(rows("MATCH ()-[c:COPY_OF]->() RETURN c")).isEmpty();
    }

    @Test
    void anOfficeThatTwoArticlesGiveIsOneEdge() {
        Entity kim = Story.unknown("Person:kim", EntityType.PERSON, "Kim");
        write(Story.told("a", Language.EN, "2024-05-03", "Leader Kim spoke.").office(kim, "Leader", NORTH_KOREA),
                Story.told("b", Language.EN, "2024-06-03", "Leader Kim left, and so did others.").office(kim, "Leader", NORTH_KOREA)
                        .office(kim, "Marshal", null));

        assertThat(edges("HOLDS_OFFICE")).containsExactly(Map.of("from", "Person:kim", "to", "State:KP", "edge", Map.of(
                "title", "Leader", "articles", 2L, "origins", 2L,
                "first", LocalDate.of(2024, 5, 3), "last", LocalDate.of(2024, 6, 3))));
        assertThat(rows("MATCH (o:Office {title: 'Marshal'})-[:HOLDER]->(p) RETURN p.id AS person"))
                .containsExactly(Map.of("person", "Person:kim"));
    }

    private void write(Story... stories) {
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            for (Story story : stories) {
                Reading reading = story.reading();
                writer.add(reading);
            }
        }
        new Projector(graph, Identities.NONE).refresh();
    }

    private List<Map<String, Object>> edges(String type) {
        return rows("MATCH (a)-[r:" + type + "]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS edge ORDER BY from, to");
    }

    private static Object claims(Map<String, Object> row) {
        return edge(row).get("claims");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> edge(Map<String, Object> row) {
        return (Map<String, Object>) row.get("edge");
    }

    private List<Map<String, Object>> rows(String query) {
        try (Session session = graph.session()) {
            return session.run(query).list(Record::asMap);
        }
    }
}
