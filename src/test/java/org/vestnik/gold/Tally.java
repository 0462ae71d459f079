package org.vestnik.gold;

import java.util.Locale;

/** How many were right, read and marked; and what they make: precision, recall and their harmonic mean. */
record Tally(int right, int read, int marked) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, read + other.read, marked + other.marked);
    }

    double precision() {
        return read == 0 ? 0 : right / (double) read;
    }

    double recall() {
        return marked == 0 ? 0 : right / (double) marked;
    }

    double f1() {
        return read + marked == 0 ? 0 : 2.0 * right / (read + marked);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d marked)", precision(), recall(), f1(), marked);
    }
}
