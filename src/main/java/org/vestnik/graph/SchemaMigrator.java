package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.vestnik.error.UserException;

/**
 * Brings a graph's constraints and indexes up to date: runs the scripts of {@code cypher/schema} that it has not seen, in order
 * of their names, and notes each in the graph.
 */
public final class SchemaMigrator {

    private final GraphDatabase graph;
    private final List<CypherFile> scripts;

    public SchemaMigrator(GraphDatabase graph) {
        this(graph, CypherFile.folder("schema"));
    }

    SchemaMigrator(GraphDatabase graph, List<CypherFile> scripts) {
        this.graph = graph;
        this.scripts = scripts;
    }

    /**
     * @return names of the scripts that were run now
     * @throws UserException if the graph was made with other scripts than this program has
     */
    public List<String> migrate() {
        try (Session session = graph.session()) {
            Map<String, String> applied = applied(session);
            refuseStrangers(applied);
            List<CypherFile> missing = scripts.stream().filter(script -> !applied.containsKey(script.name())).toList();
            for (CypherFile script : missing) {
                run(session, script);
            }
            if (!missing.isEmpty()) {
                session.run(CypherFile.read("check/schema-ready").text()).consume();
            }
            return missing.stream().map(CypherFile::name).toList();
        }
    }

    private static Map<String, String> applied(Session session) {
        Map<String, String> applied = new LinkedHashMap<>();
        for (Record row : session.run(CypherFile.read("check/schema-applied").text()).list()) {
            applied.put(row.get("id").asString(), row.get("checksum").asString());
        }
        return applied;
    }

    private void refuseStrangers(Map<String, String> applied) {
        Map<String, String> known = new LinkedHashMap<>();
        scripts.forEach(script -> known.put(script.name(), checksum(script)));
        applied.forEach((name, checksum) -> {
            if (!known.containsKey(name)) {
                throw UserException.failure("the graph was made by a newer Vestnik: it knows the schema script '" + name
                        + "' and this program does not; use that version, or another database");
            }
            if (!known.get(name).equals(checksum)) {
                throw UserException.failure("the schema script '" + name + "' has changed since it made this graph; restore its "
                        + "text and put the change into a script with the next number, or use another database");
            }
        });
    }

    /**
     * Schema and data do not share a transaction in Neo4j, so the note follows the statements; a script cut short is run again,
     * which is why each statement says IF NOT EXISTS.
     */
    private void run(Session session, CypherFile script) {
        for (String statement : script.statements()) {
            session.run(statement).consume();
        }
        Map<String, Object> note = Map.of("id", script.name(), "checksum", checksum(script), "position", scripts.indexOf(script) + 1);
        session.executeWriteWithoutResult(transaction ->
                transaction.run(CypherFile.read("check/schema-record").text(), note).consume());
    }

    private static String checksum(CypherFile script) {
        return Sha256.hex(script.text().getBytes(StandardCharsets.UTF_8));
    }
}
