package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.vestnik.article.InputFiles;
import org.vestnik.claim.SentenceReader;
import org.vestnik.graph.Duplicate;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.ontology.EntityType;
import org.vestnik.resource.Tsv;

/** The sample corpus has one node for each real thing, whatever the language. */
class SampleNodesTests {

    private static final Path KNOWLEDGE = Path.of("import");

    private static GraphDatabase graph;

    @BeforeAll
    static void read() {
        graph = SharedNeo4j.empty();
        new Ingestion(graph, SentenceReader.pipeline(), new Curation(graph, KNOWLEDGE))
                .run(InputFiles.of(List.of(KNOWLEDGE.resolve("articles"))), Progress.SILENT);
    }

    @Test
    @DisplayName("People, states and organisations that several languages name are each one node: nodes.tsv lists them with their languages")
    void oneNodeEach() {
        String listed = Tsv.rows("org/vestnik/sample/nodes.tsv", 3).stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        assertThat(rows("""
                MATCH (a:Article)-[m:MENTIONS]->(e:Person|State|Organisation)
                WHERE m.count > 0
                WITH e, a.language AS language ORDER BY language
                WITH e, collect(DISTINCT language) AS languages
                WHERE size(languages) > 1
                RETURN e.id + '\t' + e.name + '\t' + reduce(all = head(languages), one IN tail(languages) | all + ' ' + one) AS row
                ORDER BY row""")).isEqualTo(listed);
    }

    @Test
    @DisplayName("No two people, states or organisations sound alike, so none of them is two nodes")
    void noTwoSoundAlike() {
        assertThat(new Curation(graph, KNOWLEDGE).duplicates()).filteredOn(pair -> !pair.type().equals(EntityType.PLACE.label()))
                .filteredOn(pair -> pair.reasons().contains("the names sound alike")).extracting(Duplicate::leftName).isEmpty();
    }

    private static String rows(String cypher) {
        try (Session session = graph.session()) {
            return session.run(cypher).stream().map(row -> row.get("row").asString()).collect(Collectors.joining("\n"));
        }
    }
}
