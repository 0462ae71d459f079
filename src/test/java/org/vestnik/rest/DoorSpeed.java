package org.vestnik.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.SmallNews;
import org.vestnik.query.StatementLimits;
import org.vestnik.query.StatementRunner;

/**
 * Prints how long the least statement takes: told to the driver in a session that reads, through {@link StatementRunner}, over
 * {@code POST /cypher}; and the least request. They take turns, so that what else the machine does hits all alike; the median and
 * the tenth of a hundred say what it costs besides. {@code -Dexec.args=COUNT} asks that often.
 */
public final class DoorSpeed {

    private static final String LEAST = "RETURN 1 AS one";

    private DoorSpeed() {
    }

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        GraphDatabase graph = SmallNews.written();
        StatementRunner runner = new StatementRunner(graph.driver(), graph.database(), StatementLimits.STANDARD);
        SessionConfig reading = SessionConfig.builder().withDatabase(graph.database()).withDefaultAccessMode(AccessMode.READ).build();
        try (RunningServer server = RunningServer.before(graph)) {
            Map<String, Runnable> ways = new LinkedHashMap<>();
            ways.put("driver", () -> {
                try (Session session = graph.driver().session(reading)) {
                    session.run(LEAST).list();
                }
            });
            ways.put("StatementRunner", () -> runner.table(LEAST, Map.of(), 100));
            ways.put("GET /healthz", () -> server.get("/healthz"));
            ways.put("POST /cypher", () -> server.cypher(LEAST));
            ways.put("GET /queries/supplies", () -> server.get("/queries/supplies?receiver=Russia"));
            measure(ways, count);
            Map<String, List<Long>> times = measure(ways, count);
            times.forEach((way, took) -> System.out.printf("%-22s median %6.2f ms, fastest tenth %6.2f ms%n", way, at(took, .5), at(took, .1)));
        }
        System.exit(0);
    }

    private static Map<String, List<Long>> measure(Map<String, Runnable> ways, int count) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            ways.forEach((way, work) -> {
                long start = System.nanoTime();
                work.run();
                times.computeIfAbsent(way, name -> new ArrayList<>()).add(System.nanoTime() - start);
            });
        }
        return times;
    }

    private static double at(List<Long> times, double share) {
        return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElse(0L) / 1e6;
    }
}
