package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** What a graph says of itself without being searched. */
public final class GraphState {

    private GraphState() {
    }

    /** A mark that is another after each write, and the same as long as nobody writes; it asks the database and takes about a millisecond. */
    public static String mark(GraphDatabase graph) {
        SessionConfig reading = SessionConfig.builder().withDatabase(graph.database()).withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = graph.driver().session(reading)) {
            session.run(CypherFile.read("check/ping").text()).consume();
            Set<Bookmark> bookmarks = session.lastBookmarks();
            List<String> values = bookmarks.stream().map(Bookmark::value).sorted().toList();
            return Sha256.hex(String.join(" ", values).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        }
    }

    /** Whether the edges between actors are those of the claims, which they are not while articles are being written. */
    public static boolean isReady(GraphDatabase graph) {
        try (Session session = graph.session()) {
            return !session.executeRead(transaction ->
                    transaction.run(CypherFile.read("check/stale").text()).single().get("stale").asBoolean());
        }
    }
}
