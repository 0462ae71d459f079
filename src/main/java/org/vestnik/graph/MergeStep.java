package org.vestnik.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestnik.claim.Claim;
import org.vestnik.resolve.Entity;

/**
 * A template of {@code cypher/merge} and the rows that it takes of an article.
 *
 * @param template file name without its ending
 */
record MergeStep(String template, Function<GraphDelta, Stream<? extends Row>> rows) {

    /** All steps in the order in which one needs what another made. */
    static final List<MergeStep> ALL = List.of(
            new MergeStep("00-stale", delta -> Stream.empty()),
            new MergeStep("10-forget-claims", delta -> Stream.of(delta.article())),
            new MergeStep("11-forget-ties", delta -> Stream.of(delta.article())),
            new MergeStep("20-entities", delta -> delta.entities().stream()),
            new MergeStep("21-publishers", delta -> delta.publisher().stream()),
            new MergeStep("22-articles", delta -> Stream.of(delta.article())),
            new MergeStep("30-published-by", delta -> delta.publisher().stream()
                    .map(publisher -> new LinkRow("article", delta.article().key(), "publisher", publisher.key()))),
            new MergeStep("31-mentions", delta -> delta.mentions().stream()),
            new MergeStep("40-claims", delta -> delta.claims().stream()),
            participants("41-actors", Claim::actors),
            participants("41-recipients", Claim::recipients),
            participants("41-instruments", Claim::instruments),
            participants("41-places", Claim::places),
            participants("41-speakers", Claim::attributedTo),
            new MergeStep("50-offices", delta -> delta.offices().stream()),
            new MergeStep("51-offices-of", delta -> delta.offices().stream().flatMap(row -> row.office().of().stream()
                    .map(entity -> new LinkRow("office", row.id(), "entity", entity.id())))));

    private static MergeStep participants(String template, Function<Claim, List<Entity>> role) {
        return new MergeStep(template, delta -> delta.claims().stream().flatMap(row -> role.apply(row.claim()).stream()
                .map(entity -> new LinkRow("claim", row.key(), "entity", entity.id()))));
    }

    String cypher() {
        return CypherFile.read("merge/" + template).text();
    }

    /** The rows of several articles, each key once, sorted. */
    List<Map<String, Object>> parameters(Collection<GraphDelta> deltas) {
        Map<String, Row> byKey = new TreeMap<>();
        deltas.stream().flatMap(rows).forEach(row -> byKey.merge(row.key(), row, Row::prevailing));
        return byKey.values().stream().map(Row::parameters).toList();
    }
}
