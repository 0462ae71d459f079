package org.vestnik.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an analyst says of two entities. */
public enum Verdict {

    /** They are one real thing. */
    SAME,
    /** They are two, whatever their names. */
    DIFFERENT,
    /** Nobody can tell yet: the pair need not be asked about again. */
    UNSURE;

    /** As files and people write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param code as {@link #code()} gives it; empty for any other word */
    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
    }
}
