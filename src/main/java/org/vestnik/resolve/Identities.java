package org.vestnik.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who stands for whom, by the judgements. Of a class of entities one stands for all: one that the knowledge files list before one
 * that they do not, then the one with the longer id, which has the fuller name, then the one whose id sorts first. So it does not
 * matter in which order the judgements were made. A function of the judgements and the knowledge files alone.
 */
public final class Identities {

    /** Everybody stands for himself. */
    public static final Identities NONE = of(Judgements.NONE, id -> Optional.empty());

    private final SortedMap<String, String> canonical = new TreeMap<>();
    private final SortedMap<String, List<String>> others = new TreeMap<>();
    private final SortedMap<String, List<String>> reasons = new TreeMap<>();
    private final Function<String, Optional<Entity>> listed;

    private Identities(Function<String, Optional<Entity>> listed) {
        this.listed = listed;
    }

    /** @param listed what the knowledge files say of an id */
    public static Identities of(Judgements judgements, Function<String, Optional<Entity>> listed) {
        Identities identities = new Identities(listed);
        Comparator<String> prevailing = Comparator.comparing((String id) -> listed.apply(id).isEmpty())
                .thenComparing(id -> -id.length()).thenComparing(id -> id);
        for (Judgement judgement : judgements.holding()) {
            if (judgement.verdict() == Verdict.SAME) {
                if (!identities.canonical.containsKey(judgement.left())) {
                    identities.add(judgements.classOf(judgement.left()), prevailing);
                }
                String one = identities.canonical.get(judgement.left());
                TreeSet<String> told = new TreeSet<>(identities.reasons.getOrDefault(one, List.of()));
                told.add(judgement.told());
                identities.reasons.put(one, List.copyOf(told));
            }
        }
        return identities;
    }

    private void add(SortedSet<String> members, Comparator<String> prevailing) {
        String one = members.stream().min(prevailing).orElseThrow();
        members.forEach(member -> canonical.put(member, one));
        others.put(one, members.stream().filter(member -> !member.equals(one)).toList());
    }

    /** Whom an id means; itself where nobody judged otherwise. */
    public String canonical(String id) {
        return canonical.getOrDefault(id, id);
    }

    /** Whom each id means that is judged to be the same as another. */
    public SortedMap<String, String> canonicals() {
        return canonical;
    }

    /** Of each entity that stands for others, the others, sorted. */
    public SortedMap<String, List<String>> others() {
        return others;
    }

    /** Of each entity that stands for others, the judgements that make it so, for people to read, sorted. */
    public SortedMap<String, List<String>> reasons() {
        return reasons;
    }

    /** What the knowledge files say of an id. */
    public Optional<Entity> listed(String id) {
        return listed.apply(id);
    }
}
