package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.vestnik.ontology.EntityType;

/**
 * Lists pairs of entities that may be one: of one type, and with names that sound alike, whole or (of persons) one as a word of the
 * other. Two that the knowledge files list apart are no pair. Whole names come first, then those who hold one post, then those with
 * more neighbours in common, then those whom fewer articles name together, as two; then ids decide.
 */
public final class DuplicateFinder {

    private static final int BATCH = 1000;
    private static final int NEIGHBOURS_TOLD = 5;

    private final GraphDatabase graph;

    public DuplicateFinder(GraphDatabase graph) {
        this.graph = graph;
    }

    /** @param judged whether analysts have decided on two ids, so that nobody need ask again */
    public List<Duplicate> find(BiPredicate<String, String> judged) {
        try (Session session = graph.session()) {
            List<Named> named = session.executeRead(transaction ->
                    transaction.run(CypherFile.read("check/duplicate-names").text()).list(Named::of));
            List<Pair> pairs = pairs(named).stream().filter(pair -> !judged.test(pair.left().id(), pair.right().id())).toList();
            List<Candidate> candidates = new ArrayList<>();
            for (int start = 0; start < pairs.size(); start += BATCH) {
                List<Pair> batch = pairs.subList(start, Math.min(pairs.size(), start + BATCH));
                List<Map<String, String>> rows = batch.stream().map(pair -> Map.of("left", pair.left().id(), "right", pair.right().id())).toList();
                Map<String, Record> evidence = new HashMap<>();
                session.executeRead(transaction ->
                        transaction.run(CypherFile.read("check/duplicate-evidence").text(), Map.of("rows", rows)).list())
                        .forEach(row -> evidence.put(row.get("left").asString() + "\n" + row.get("right").asString(), row));
                batch.forEach(pair -> candidates.add(Candidate.of(pair, evidence.get(pair.left().id() + "\n" + pair.right().id()))));
            }
            return candidates.stream().sorted(Candidate.LIKELIEST_FIRST).map(Candidate::duplicate).toList();
        }
    }

    private static List<Pair> pairs(List<Named> named) {
        Map<String, List<Named>> bySound = new TreeMap<>();
        for (Named one : named) {
            one.sounds().forEach(sound -> bySound.computeIfAbsent(one.type() + " " + sound, key -> new ArrayList<>()).add(one));
        }
        Map<String, Pair> pairs = new TreeMap<>();
        bySound.values().forEach(alike -> add(alike, alike, true, pairs));
        Map<String, List<Named>> byWord = new TreeMap<>();
        Map<String, List<Named>> byOnlyWord = new TreeMap<>();
        named.stream().filter(one -> one.type().equals(EntityType.PERSON.label())).forEach(one -> {
            one.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one));
            one.onlyWords().forEach(word -> byOnlyWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one));
        });
        byOnlyWord.forEach((word, shorts) -> add(shorts, byWord.getOrDefault(word, List.of()), false, pairs));
        return List.copyOf(pairs.values());
    }

    private static void add(List<Named> ones, List<Named> others, boolean whole, Map<String, Pair> pairs) {
        for (Named one : ones) {
            for (Named other : others) {
                boolean inOrder = one.id().compareTo(other.id()) < 0;
                if (!one.id().equals(other.id()) && !(one.known() && other.known())) {
                    Pair pair = inOrder ? new Pair(one, other, whole) : new Pair(other, one, whole);
                    pairs.putIfAbsent(pair.left().id() + "\n" + pair.right().id(), pair);
                }
            }
        }
    }

    /** @param whole whether whole names sound alike, not only a word of one */
    private record Pair(Named left, Named right, boolean whole) {
    }

    private record Candidate(Pair pair, long together, List<String> posts, List<String> neighbours) {

        private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing((Candidate candidate) -> !candidate.pair.whole())
                .thenComparing(candidate -> -candidate.posts.size()).thenComparing(candidate -> -candidate.neighbours.size())
                .thenComparing(Candidate::together).thenComparing(candidate -> candidate.pair.left().id())
                .thenComparing(candidate -> candidate.pair.right().id());

        static Candidate of(Pair pair, Record evidence) {
            return new Candidate(pair, evidence.get("together").asLong(), evidence.get("posts").asList(Value::asString),
                    evidence.get("neighbours").asList(Value::asString));
        }

        Duplicate duplicate() {
            List<String> reasons = new ArrayList<>();
            reasons.add(pair.whole() ? "the names sound alike" : "one name is a word of the other");
            if (!posts.isEmpty()) {
                reasons.add("both hold the post " + String.join(" and ", posts));
            }
            if (!neighbours.isEmpty()) {
                reasons.add("both have to do with " + String.join(", ", neighbours.subList(0, Math.min(NEIGHBOURS_TOLD, neighbours.size())))
                        + (neighbours.size() > NEIGHBOURS_TOLD ? " and " + (neighbours.size() - NEIGHBOURS_TOLD) + " more" : ""));
            }
            reasons.add(together == 0 ? "no article names both" : "articles that name both, so perhaps two: " + together);
            return new Duplicate(pair.left().id(), pair.right().id(), pair.left().type(), pair.left().name(), pair.right().name(), reasons);
        }
    }
}
