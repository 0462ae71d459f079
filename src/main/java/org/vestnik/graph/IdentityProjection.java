package org.vestnik.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.vestnik.resolve.Identities;

/**
 * Brings what articles say to the entities that the judgements mean. Mentions, participants and offices keep the ids for which they
 * were read, so what is done depends on readings and judgements alone, and taking a judgement back brings all back.
 */
final class IdentityProjection {

    private static final List<String> STEPS = List.of("identity/20-mentions", "identity/30-roles");

    private final Identities identities;

    IdentityProjection(Identities identities) {
        this.identities = identities;
    }

    /** @return ids of the entities whose part changed; most likely none */
    SortedSet<String> apply(TransactionContext transaction) {
        TreeSet<String> from = new TreeSet<>();
        TreeSet<String> touched = new TreeSet<>();
        for (Record row : transaction.run(CypherFile.read("identity/10-misplaced").text(), Map.of("canonical", identities.canonicals(),
                "others", identities.others(), "reasons", identities.reasons())).list()) {
            String id = row.get("id").asString();
            from.add(id);
            touched.add(id);
            touched.add(identities.canonical(id));
            row.get("sameAs").asList(value -> identities.canonical(value.asString())).forEach(touched::add);
        }
        if (from.isEmpty()) {
            return touched;
        }
        Map<String, Object> parameters = Map.of("canonical", identities.canonicals(), "from", List.copyOf(from),
                "touched", List.copyOf(touched));
        STEPS.forEach(step -> transaction.run(CypherFile.read(step).text(), parameters).consume());
        run(transaction, "merge/20-entities", touched, this::listed);
        run(transaction, "identity/40-marks", touched, this::marks);
        return touched;
    }

    private static void run(TransactionContext transaction, String file, SortedSet<String> ids,
            Function<String, List<Map<String, Object>>> rows) {
        transaction.run(CypherFile.read(file).text(), Map.of("rows", ids.stream().flatMap(id -> rows.apply(id).stream()).toList())).consume();
    }

    private List<Map<String, Object>> listed(String id) {
        return identities.listed(id).map(entity -> new EntityRow(entity).parameters()).stream().toList();
    }

    private List<Map<String, Object>> marks(String id) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("sameAs", identities.others().get(id));
        row.put("sameBecause", identities.reasons().get(id));
        return List.of(row);
    }
}
