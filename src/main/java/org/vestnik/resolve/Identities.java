package org.vestnik.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who stands for whom, by the judgements and by likeness; what is judged different or unsure is never one by likeness. Of a class of
 * entities one stands for all: one that the knowledge files list before one that they do not, then the one with the longer id, which
 * has the fuller name, then the one whose id sorts first. So it does not matter in which order the judgements were made. A function of
 * the judgements, the likenesses and the knowledge files alone.
 */
public final class Identities {

    /** Everybody stands for himself. */
    public static final Identities NONE = of(Judgements.NONE, id -> Optional.empty());

    private final Judgements judgements;
    private final Function<String, Optional<Entity>> listed;
    private final SortedMap<String, SortedSet<String>> classes = new TreeMap<>();
    private final SortedMap<String, String> canonical = new TreeMap<>();
    private final SortedMap<String, List<String>> others = new TreeMap<>();
    private final SortedMap<String, List<String>> reasons = new TreeMap<>();

    private Identities(Judgements judgements, Function<String, Optional<Entity>> listed, SortedSet<Likeness> likenesses) {
        this.judgements = judgements;
        this.listed = listed;
        SortedMap<String, SortedSet<String>> told = new TreeMap<>();
        judgements.holding().stream().filter(judgement -> judgement.verdict() == Verdict.SAME).forEach(judgement -> {
            judgements.classOf(judgement.left()).forEach(member -> classes.put(member, judgements.classOf(member)));
            told.computeIfAbsent(judgement.left(), id -> new TreeSet<>()).add(judgement.told());
        });
        for (Likeness likeness : likenesses) {
            if (join(classOf(likeness.left()), classOf(likeness.right()))) {
                told.computeIfAbsent(likeness.left(), id -> new TreeSet<>()).add(likeness.reason());
            }
        }
        Comparator<String> prevailing = Comparator.comparing((String id) -> listed.apply(id).isEmpty())
                .thenComparing(id -> -LoneName.named(id).length()).thenComparing(id -> id);
        classes.forEach((member, all) -> canonical.put(member, all.stream().min(prevailing).orElseThrow()));
        canonical.forEach((member, one) -> others.put(one, classes.get(one).stream().filter(other -> !other.equals(one)).toList()));
        told.forEach((member, because) -> {
            TreeSet<String> all = new TreeSet<>(reasons.getOrDefault(canonical.get(member), List.of()));
            all.addAll(because);
            reasons.put(canonical.get(member), List.copyOf(all));
        });
    }

    /** @param listed what the knowledge files say of an id */
    public static Identities of(Judgements judgements, Function<String, Optional<Entity>> listed) {
        return new Identities(judgements, listed, new TreeSet<>());
    }

    /** With those whom likeness makes one, where no judgement speaks against it. */
    public Identities with(Collection<Likeness> likenesses) {
        return new Identities(judgements, listed, new TreeSet<>(likenesses));
    }

    private SortedSet<String> classOf(String id) {
        return classes.getOrDefault(id, new TreeSet<>(List.of(id)));
    }

    /** Whether two classes are one, which they become unless they are judged apart. */
    private boolean join(SortedSet<String> left, SortedSet<String> right) {
        boolean apart = left.stream().anyMatch(one -> right.stream().anyMatch(other ->
                judgements.on(one, other).filter(judgement -> judgement.verdict() != Verdict.SAME).isPresent()));
        if (!apart) {
            TreeSet<String> all = new TreeSet<>(left);
            all.addAll(right);
            all.forEach(member -> classes.put(member, all));
        }
        return !apart;
    }

    /** Whom an id means; itself where nothing makes it one with another. */
    public String canonical(String id) {
        return canonical.getOrDefault(id, id);
    }

    /** Whom each id means that is one with another. */
    public SortedMap<String, String> canonicals() {
        return canonical;
    }

    /** Of each entity that stands for others, the others, sorted. */
    public SortedMap<String, List<String>> others() {
        return others;
    }

    /** Of each entity that stands for others, the judgements and signs that make it so, for people to read, sorted. */
    public SortedMap<String, List<String>> reasons() {
        return reasons;
    }

    /** What the knowledge files say of an id. */
    public Optional<Entity> listed(String id) {
        return listed.apply(id);
    }
}
