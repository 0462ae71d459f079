package org.vestnik.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vestnik.error.UserException;

/**
 * All decisions of the analysts in the order in which they were made. Of several on one pair the last holds. Those that say "same"
 * make classes, through chains too; no two things of a class are judged different. Immutable.
 */
public final class Judgements {

    /** Nobody has judged anything. */
    public static final Judgements NONE = new Judgements(List.of());

    private final List<Judgement> log;
    private final Map<SortedSet<String>, Judgement> holding = new LinkedHashMap<>();
    private final Map<String, List<Judgement>> same = new HashMap<>();

    private Judgements(List<Judgement> log) {
        this.log = List.copyOf(log);
        log.forEach(judgement -> {
            holding.remove(pair(judgement.left(), judgement.right()));
            holding.put(pair(judgement.left(), judgement.right()), judgement);
        });
        holding().stream().filter(judgement -> judgement.verdict() == Verdict.SAME).forEach(judgement -> {
            same.computeIfAbsent(judgement.left(), id -> new ArrayList<>()).add(judgement);
            same.computeIfAbsent(judgement.right(), id -> new ArrayList<>()).add(judgement);
        });
        for (Judgement judgement : holding()) {
            List<Judgement> chain = judgement.verdict() == Verdict.DIFFERENT ? chain(judgement.left(), judgement.right()) : List.of();
            if (!chain.isEmpty()) {
                throw UserException.failure(judgement.told() + ", yet "
                        + chain.stream().map(Judgement::told).collect(Collectors.joining(" and "))
                        + "; take one of these judgements back first, with 'undo LEFT RIGHT'");
            }
        }
    }

    /** @throws UserException if one contradicts another */
    public static Judgements of(List<Judgement> log) {
        return new Judgements(log);
    }

    /** All of them, the earliest first. */
    public List<Judgement> log() {
        return log;
    }

    /** Those that hold: the last on each pair. */
    public List<Judgement> holding() {
        return List.copyOf(holding.values());
    }

    /** What holds of two entities, in either order. */
    public Optional<Judgement> on(String one, String other) {
        return Optional.ofNullable(holding.get(pair(one, other)));
    }

    /**
     * With one more, unless it says again what holds of the pair. What was merged may be split again, for then the pair's earlier judgement no longer holds; what was judged
     * different is merged only after that judgement was taken back.
     *
     * @throws UserException if it contradicts one that holds
     */
    public Judgements with(Judgement judgement) {
        Optional<Judgement> before = on(judgement.left(), judgement.right());
        if (before.filter(earlier -> earlier.verdict() == judgement.verdict()).isPresent()) {
            return this;
        }
        if (judgement.verdict() == Verdict.SAME && before.filter(earlier -> earlier.verdict() == Verdict.DIFFERENT).isPresent()) {
            throw UserException.failure(before.get().told() + "; take that judgement back first, with 'undo "
                    + judgement.left() + " " + judgement.right() + "'");
        }
        List<Judgement> longer = new ArrayList<>(log);
        longer.add(judgement);
        return new Judgements(longer);
    }

    /**
     * Without one of {@link #log()}; what was judged of the pair before then holds again.
     *
     * @throws UserException if that contradicts one made since
     */
    public Judgements without(Judgement judgement) {
        List<Judgement> shorter = new ArrayList<>(log);
        shorter.remove(shorter.lastIndexOf(judgement));
        return new Judgements(shorter);
    }

    /** All that are one with an entity, itself included. */
    public SortedSet<String> classOf(String id) {
        TreeSet<String> members = new TreeSet<>(List.of(id));
        Deque<String> open = new ArrayDeque<>(members);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Judgement judgement : same.getOrDefault(at, List.of())) {
                String other = judgement.left().equals(at) ? judgement.right() : judgement.left();
                if (members.add(other)) {
                    open.add(other);
                }
            }
        }
        return members;
    }

    /** A shortest chain of judgements that makes two entities one; empty if none does. */
    private List<Judgement> chain(String from, String to) {
        Map<String, List<Judgement>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            String at = open.remove();
            for (Judgement judgement : same.getOrDefault(at, List.of())) {
                String other = judgement.left().equals(at) ? judgement.right() : judgement.left();
                if (!ways.containsKey(other)) {
                    List<Judgement> way = new ArrayList<>(ways.get(at));
                    way.add(judgement);
                    ways.put(other, way);
                    open.add(other);
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }

    private static SortedSet<String> pair(String one, String other) {
        return new TreeSet<>(List.of(one, other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgements judgements && judgements.log.equals(log);
    }

    @Override
    public int hashCode() {
        return log.hashCode();
    }
}
