package org.vestnik.resolve;

import org.vestnik.error.UserException;

/**
 * An analyst's decision on two entities, under the ids for which they were read.
 *
 * @param by   who decided
 * @param when in ISO 8601, as precisely as it was noted
 * @param why  in the analyst's words; may be empty
 */
public record Judgement(String left, String right, Verdict verdict, String by, String when, String why) {

    /** @throws UserException if an id is missing, or both are one */
    public Judgement {
        if (left.isBlank() || right.isBlank() || left.equals(right)) {
            throw UserException.usage("a judgement was given on '" + left + "' and '" + right
                    + "'; it takes the ids of two entities ('query entities -p text=NAME' finds them)");
        }
    }

    /** Whether it is on these two, in either order. */
    boolean isOn(String one, String other) {
        return left.equals(one) && right.equals(other) || left.equals(other) && right.equals(one);
    }

    /** For people: who, whom, how and why. */
    public String told() {
        String how = switch (verdict) {
            case SAME -> "is the same as";
            case DIFFERENT -> "is different from";
            case UNSURE -> "may be the same as";
        };
        return "'" + left + "' " + how + " '" + right + "' (" + by + ", " + when + (why.isEmpty() ? ")" : ": " + why + ")");
    }
}
