package org.vestnik.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Judgements;
import org.vestnik.resolve.Verdict;

/** What a graph knows of the judgements that it follows, for those who write to it without the file that they stand in. */
public final class FollowedJudgements {

    private FollowedJudgements() {
    }

    public static Judgements read(GraphDatabase graph) {
        try (Session session = graph.session()) {
            return Judgements.of(session.executeRead(transaction ->
                    transaction.run(CypherFile.read("identity/51-followed").text()).list(FollowedJudgements::judgement)));
        }
    }

    public static void write(GraphDatabase graph, Judgements judgements) {
        List<Judgement> log = judgements.log();
        Map<String, Object> columns = Map.of("left", column(log, Judgement::left), "right", column(log, Judgement::right),
                "verdict", column(log, row -> row.verdict().code()), "by", column(log, Judgement::by), "when", column(log, Judgement::when),
                "why", column(log, Judgement::why));
        try (Session session = graph.session()) {
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(CypherFile.read("identity/50-follow").text(), columns).consume());
        }
    }

    private static List<String> column(List<Judgement> log, Function<Judgement, String> of) {
        return log.stream().map(of).toList();
    }

    private static Judgement judgement(Record row) {
        return new Judgement(row.get("left").asString(), row.get("right").asString(), Verdict.of(row.get("verdict").asString()).orElseThrow(),
                row.get("by").asString(), row.get("when").asString(), row.get("why").asString());
    }
}
