package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.springframework.web.util.UriUtils;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** How {@code GET /entities?q=} finds names in four languages and two scripts. */
class EntitySearchTests {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphDatabase graph = SharedNeo4j.empty();
        try (Session session = graph.session()) {
            session.run("""
                    CREATE (kim:Entity:Person {id: 'Person:Kim Jong-un', name: 'Kim Jong-un', nameBg: 'Ким Чен-ун', nameUk: 'Кім Чен Ин', nameRu: 'Ким Чен Ын', nameEn: 'Kim Jong-un'}),
                      (sister:Entity:Person {id: 'Person:Kim Yo-jong', name: 'Kim Yo-jong', nameUk: 'Кім Йо Чжон', nameRu: 'Ким Ё Чжон'}),
                      (:Entity:Person {id: 'nil:person:kimova', name: 'Kimova', nameBg: 'Кимова'}),
                      (kp:Entity:State {id: 'State:KP', iso: 'KP', name: 'North Korea', nameBg: 'Северна Корея', nameUk: 'Північна Корея', nameRu: 'Северная Корея', nameEn: 'North Korea'}),
                      (:Entity:State {id: 'State:KR', iso: 'KR', name: 'South Korea', nameBg: 'Южна Корея', nameUk: 'Південна Корея', nameRu: 'Южная Корея', nameEn: 'South Korea'}),
                      (:Entity:State {id: 'State:IR', iso: 'IR', name: 'Iran', nameBg: 'Иран', nameUk: 'Іран', nameRu: 'Иран', nameEn: 'Iran'}),
                      (:Entity:State {id: 'State:IQ', iso: 'IQ', name: 'Iraq', nameBg: 'Ирак', nameUk: 'Ірак', nameRu: 'Ирак', nameEn: 'Iraq'}),
                      (a:Article {id: 'a'})-[:MENTIONS {count: 5, forms: ['Кім', 'Кім Чен Ин']}]->(kim), (a)-[:MENTIONS {count: 1, forms: ['КНДР', 'Пхеньян']}]->(kp),
                      (a)-[:MENTIONS {count: 2, forms: ['Кім']}]->(sister)
                    """).consume();
        }
        server = RunningServer.before(graph);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ким              | Kim Jong-un, Kim Yo-jong, Kimova
            кім              | Kim Jong-un, Kim Yo-jong
            kim jong         | Kim Jong-un, Kim Yo-jong
            Jong-un Kim      | Kim Jong-un
            KIM JONG UN      | Kim Jong-un
            Кім Чен Ин       | Kim Jong-un
            Кимовой          | Kimova
            Ким Чен Ына      |
            корея            | North Korea, South Korea
            Північною Кореєю | North Korea
            Северной Корее   | North Korea
            южна корея       | South Korea
            пхеньян          | North Korea
            Пхеньяна         | North Korea
            КНДР             | North Korea
            iran             | Iran
            Іраном           | Iran
            KP               | North Korea
            State:K          | North Korea, South Korea
            "kim" +(jong*    | Kim Jong-un, Kim Yo-jong
            * OR name:k*     |
            ***              |
            """)
    // Words of three or four letters are taken as they are: Iran would find Iraq, so an ending of Ын finds nothing.
    @DisplayName("the words of a name find it, in any language, order and ending; the closest comes first")
    void finds(String q, String names) {
        JsonNode found = server.get("/entities?q=" + UriUtils.encode(q, StandardCharsets.UTF_8)).json();
        assertThat(found.valueStream().map(row -> row.get("name").asString()).toList())
                .isEqualTo(names == null ? List.of() : List.of(names.split(", ")));
    }
}
