package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vestnik.graph.Story.RUSSIA;
import static org.vestnik.graph.Story.SOUTH_KOREA;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Identities;
import org.vestnik.text.Language;

/** Which entities an analyst is asked about. */
class DuplicateFinderTests {

    private static final Entity OLENA = person("olena-kovalenko", "Olena Kovalenko");
    private static final Entity ELENA = person("elena-kovalenko", "Elena Kovalenko");
    private static final Entity KOVALENKO = person("kovalenko", "Kovalenko");
    private static final Entity PETRO = person("petro-kovalenko", "Petro Kovalenko");
    private static final Entity TOWN = Story.unknown("nil-place-kovalenko", EntityType.PLACE, "Kovalenko");
    private static final Entity LISTED = new Entity("person-olena-kovalenko", EntityType.PERSON, "Olena Kovalenko", new TreeMap<>(),
            Optional.empty(), true);
    private static final Entity NAMESAKE = new Entity("person-olena-kovalenko-2", EntityType.PERSON, "Olena Kovalenko", new TreeMap<>(),
            Optional.empty(), true);

    private GraphDatabase graph;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
    }

    @Test
    @DisplayName("the likeliest first, with what speaks for and against it; whole names that sound alike are one already")
    void likeliestFirst() {
        write(Story.told("one", Language.EN, "2024-05-01", "Olena Kovalenko warned Russia.").mentions(OLENA, "Olena Kovalenko")
                        .claims("WARNS", OLENA, RUSSIA).office(OLENA, "Minister", SOUTH_KOREA),
                Story.told("two", Language.RU, "2024-05-02", "Елена Коваленко приехала.").mentions(ELENA, "Елена Коваленко")
                        .claims("VISITS", ELENA, RUSSIA),
                Story.told("three", Language.EN, "2024-05-03", "Petro Kovalenko and Kovalenko met in Kovalenko.").mentions(PETRO, "Petro Kovalenko")
                        .mentions(KOVALENKO, "Kovalenko").mentions(TOWN, "Kovalenko"));

        assertThat(found()).containsExactly(
                new Duplicate(ELENA.id(), KOVALENKO.id(), "Person", "Elena Kovalenko", "Kovalenko",
                        List.of("one name is a word of the other", "no article names both")),
                new Duplicate(KOVALENKO.id(), PETRO.id(), "Person", "Kovalenko", "Petro Kovalenko",
                        List.of("one name is a word of the other", "articles that name both, so perhaps two: 1")));
    }

    @Test
    @DisplayName("two that the knowledge files list are two, and one that is judged is not asked about again")
    void notAsked() {
        write(Story.told("one", Language.EN, "2024-05-01", "Three are called so.").mentions(LISTED, "Olena Kovalenko")
                .mentions(NAMESAKE, "Olena Kovalenko").mentions(OLENA, "Olena Kovalenko"));

        assertThat(found()).extracting(Duplicate::left, Duplicate::right)
                .containsExactly(tuple(OLENA.id(), LISTED.id()), tuple(OLENA.id(), NAMESAKE.id()));
        assertThat(new DuplicateFinder(graph).find((left, right) -> right.equals(NAMESAKE.id()))).extracting(Duplicate::right)
                .containsExactly(LISTED.id());
    }

    private List<Duplicate> found() {
        return new DuplicateFinder(graph).find((left, right) -> false);
    }

    private void write(Story... stories) {
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            for (Story story : stories) {
                writer.add(story.reading());
            }
        }
        new Projector(graph, Identities.NONE).refresh();
    }

    private static Entity person(String slug, String name) {
        return Story.unknown("nil-person-" + slug, EntityType.PERSON, name);
    }
}
