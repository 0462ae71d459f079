package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.claim.Claim;
import org.vestnik.claim.Office;
import org.vestnik.claim.Reading;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;

/** All that one article adds to the graph, as rows of the templates in {@code cypher/merge}; every list is sorted by key. */
record GraphDelta(ArticleRow article, Optional<PublisherRow> publisher, List<EntityRow> entities, List<MentionRow> mentions,
        List<ClaimRow> claims, List<OfficeRow> offices) {

    /** @param readBy version of the pipeline that made the reading */
    static GraphDelta of(Reading reading, String readBy) {
        String article = reading.article().id();
        Map<String, EntityRow> entities = new TreeMap<>();
        Map<String, List<LinkedMention>> mentions = new TreeMap<>();
        for (LinkedMention linked : reading.mentions()) {
            linked.entity().ifPresent(entity -> {
                keep(entities, entity);
                mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(linked);
            });
        }
        Stream.concat(reading.claims().stream().flatMap(GraphDelta::participants),
                reading.offices().stream().flatMap(office -> Stream.concat(Stream.of(office.person()), office.of().stream())))
                .forEach(entity -> keep(entities, entity));
        // A thing that only a claim names has a say in its own name too, where nobody else knows it.
        entities.values().stream().map(EntityRow::entity).filter(entity -> !entity.known())
                .forEach(entity -> mentions.computeIfAbsent(entity.id(), id -> List.of()));
        return new GraphDelta(ArticleRow.of(reading, readBy),
                reading.article().publisher().map(PublisherRow::of),
                List.copyOf(entities.values()),
                mentions.entrySet().stream()
                        .map(entry -> MentionRow.of(article, entities.get(entry.getKey()).entity(), entry.getValue())).toList(),
                distinct(reading.claims().stream().map(claim -> new ClaimRow(article, claim))),
                distinct(reading.offices().stream().map(office -> OfficeRow.of(article, office))));
    }

    /** How many rows it will take, lines between nodes included. */
    int size() {
        int lines = claims.stream().mapToInt(row -> (int) participants(row.claim()).count()).sum();
        return 2 + entities.size() + mentions.size() + claims.size() + lines + 2 * offices.size();
    }

    private static Stream<Entity> participants(Claim claim) {
        return Stream.of(claim.actors(), claim.recipients(), claim.instruments(), claim.places(), claim.attributedTo())
                .flatMap(Collection::stream);
    }

    private static void keep(Map<String, EntityRow> entities, Entity entity) {
        EntityRow row = new EntityRow(entity);
        entities.merge(row.key(), row, (one, other) -> (EntityRow) one.prevailing(other));
    }

    private static <R extends Row> List<R> distinct(Stream<R> rows) {
        Map<String, R> byKey = new TreeMap<>();
        rows.forEach(row -> byKey.putIfAbsent(row.key(), row));
        return List.copyOf(byKey.values());
    }
}
