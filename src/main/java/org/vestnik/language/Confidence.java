package org.vestnik.language;

import java.util.Locale;

/**
 * How far a rule can be trusted, from what it read in this project's own sentences and gold set.
 *
 * @param right how many of its claims were marked
 * @param read  how many claims it read
 */
public record Confidence(int right, int read) {

    /** Of a rule that has read nothing yet. */
    public static final Confidence NONE = new Confidence(0, 0);

    public Confidence {
        if (right < 0 || read < right) {
            throw new IllegalArgumentException("a rule is right in some of what it reads, not in " + right + " of " + read);
        }
    }

    /** The chance that its next claim is right, by Laplace's rule of succession: between 0 and 1, two decimals. */
    public double value() {
        return Math.round(100.0 * (right + 1) / (read + 2)) / 100.0;
    }

    /** What the value rests on, such as {@code 27 of 28}. */
    public String basis() {
        return String.format(Locale.ROOT, "%d of %d", right, read);
    }
}
