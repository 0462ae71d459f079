package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.vestnik.error.UserException;

class SchemaMigratorTests {

    private GraphDatabase graph;

    @BeforeEach
    void migratedGraph() {
        graph = SharedNeo4j.empty();
    }

    @AfterEach
    void forgetScriptsOfTests() {
        SharedNeo4j.empty();
    }

    @Test
    void everyKindOfNodeHasANamedUniqueKey() {
        try (Session session = graph.session()) {
            assertThat(session.run("SHOW CONSTRAINTS YIELD name, type RETURN name + ' ' + type AS line")
                    .list(row -> row.get("line").asString()))
                    .contains("entity_id UNIQUENESS", "article_id UNIQUENESS", "publisher_id UNIQUENESS", "claim_id UNIQUENESS",
                            "office_id UNIQUENESS");
            assertThat(session.run("SHOW INDEXES YIELD name, type, state WHERE type = 'FULLTEXT' RETURN name + ' ' + state AS line")
                    .list(row -> row.get("line").asString())).containsExactlyInAnyOrder("entity_names ONLINE", "mention_forms ONLINE");
        }
    }

    @Test
    void aScriptIsRunOnce() {
        assertThat(new SchemaMigrator(graph).migrate()).isEmpty();
    }

    @Test
    void aNewScriptIsRunAfterThoseBefore() {
        assertThat(new SchemaMigrator(graph, withAnother("V900__more", "// More.\n")).migrate()).containsExactly("V900__more");
    }

    @Test
    void aScriptThatHasChangedIsRefusedByName() {
        List<CypherFile> changed = new ArrayList<>(CypherFile.folder("schema"));
        changed.set(0, new CypherFile(changed.get(0).name(), changed.get(0).text() + "// An afterthought.\n"));

        assertThatThrownBy(() -> new SchemaMigrator(graph, changed).migrate()).isInstanceOf(UserException.class)
                .hasMessageStartingWith("the schema script 'V001__constraints' has changed since it made this graph;");
    }

    @Test
    void aGraphOfANewerProgramIsRefused() {
        new SchemaMigrator(graph, withAnother("V900__more", "// More.\n")).migrate();

        assertThatThrownBy(() -> new SchemaMigrator(graph).migrate()).isInstanceOf(UserException.class)
                .hasMessageStartingWith("the graph was made by a newer Vestnik: it knows the schema script 'V900__more'");
    }

    private static List<CypherFile> withAnother(String name, String text) {
        List<CypherFile> scripts = new ArrayList<>(CypherFile.folder("schema"));
        scripts.add(new CypherFile(name, text));
        return scripts;
    }
}
