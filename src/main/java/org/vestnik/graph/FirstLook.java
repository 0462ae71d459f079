package org.vestnik.graph;

/** A query for those who see the graph for the first time. */
public final class FirstLook {

    private FirstLook() {
    }

    /** On one line, to be pasted into Neo4j Browser. */
    public static String query() {
        return CypherFile.read("check/first-look").text().lines().filter(line -> !line.startsWith("//")).findFirst().orElseThrow();
    }
}
