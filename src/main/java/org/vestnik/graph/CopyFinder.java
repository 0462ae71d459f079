package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Finds articles that are copies of others in their language. An original is no copy itself, so a chain of copies points to its
 * head; of two alike the one published earlier is the original, then the one with the smaller id.
 */
final class CopyFinder {

    private static final double ALIKE = 0.8;
    /** Sketches err by a twentieth or so; whoever is above this is compared word by word. */
    private static final double SUSPECT = 0.6;

    private final GraphDatabase graph;

    CopyFinder(GraphDatabase graph) {
        this.graph = graph;
    }

    /** All copies, in the order of their publication. */
    List<Copy> find() {
        List<Copy> copies = new ArrayList<>();
        List<Candidate> originals = new ArrayList<>();
        Map<Bucket, List<Integer>> buckets = new HashMap<>();
        try (Session session = graph.session()) {
            for (Candidate candidate : candidates(session)) {
                Optional<Copy> copy = alike(session, candidate, originals, buckets);
                copy.ifPresentOrElse(copies::add, () -> {
                    int place = originals.size();
                    originals.add(candidate);
                    candidate.buckets().forEach(bucket -> buckets.computeIfAbsent(bucket, key -> new ArrayList<>()).add(place));
                });
            }
        }
        return copies;
    }

    private static List<Candidate> candidates(Session session) {
        return session.executeRead(transaction -> transaction.run(CypherFile.read("check/copy-candidates").text())
                .list(row -> new Candidate(row.get("id").asString(), row.get("language").asString(),
                        MinHash.decode(row.get("signature").asString()))));
    }

    private static Optional<Copy> alike(Session session, Candidate candidate, List<Candidate> originals,
            Map<Bucket, List<Integer>> buckets) {
        TreeSet<Integer> neighbours = new TreeSet<>();
        candidate.buckets().forEach(bucket -> neighbours.addAll(buckets.getOrDefault(bucket, List.of())));
        List<String> suspects = neighbours.stream().map(originals::get)
                .filter(original -> original.sketch().resemblance(candidate.sketch()) >= SUSPECT).map(Candidate::id).toList();
        if (suspects.isEmpty()) {
            return Optional.empty();
        }
        List<String> wanted = new ArrayList<>(suspects);
        wanted.add(candidate.id());
        Map<String, Shingles> texts = texts(session, wanted);
        for (String original : suspects) {
            double similarity = texts.get(candidate.id()).jaccard(texts.get(original));
            if (similarity >= ALIKE) {
                return Optional.of(new Copy(candidate.id(), original, Math.round(similarity * 1000) / 1000.0));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Shingles> texts(Session session, Collection<String> ids) {
        Map<String, Shingles> texts = new HashMap<>();
        List<Record> rows = session.executeRead(transaction ->
                transaction.run(CypherFile.read("check/copy-texts").text(), Map.of("ids", ids)).list());
        for (Record row : rows) {
            texts.put(row.get("id").asString(),
                    Shingles.of(row.get("text").asString(), row.get("blocks").asList(Value::asInt)));
        }
        return texts;
    }

    private record Candidate(String id, String language, MinHash sketch) {

        List<Bucket> buckets() {
            List<Bucket> buckets = new ArrayList<>();
            long[] bands = sketch.bands();
            for (int i = 0; i < bands.length; i++) {
                buckets.add(new Bucket(language, i, bands[i]));
            }
            return buckets;
        }
    }

    private record Bucket(String language, int band, long key) {
    }
}
