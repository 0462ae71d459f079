package org.vestnik.resolve;

import java.util.Comparator;

/**
 * Two that nobody lists and that two independent signs at least make one.
 *
 * @param left   the id that sorts first
 * @param reason the signs, for people to read
 */
public record Likeness(String left, String right, String reason) implements Comparable<Likeness> {

    private static final Comparator<Likeness> ORDER = Comparator.comparing(Likeness::left).thenComparing(Likeness::right)
            .thenComparing(Likeness::reason);

    /** In either order of the two. */
    public static Likeness of(String one, String other, String reason) {
        return one.compareTo(other) < 0 ? new Likeness(one, other, reason) : new Likeness(other, one, reason);
    }

    @Override
    public int compareTo(Likeness other) {
        return ORDER.compare(this, other);
    }
}
