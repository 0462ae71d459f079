package org.vestnik.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a sentence that tell a time.
 *
 * @param first index of the first token
 * @param last  index of the last token, inclusive
 */
public record TimeExpression(int first, int last, TimeReading reading, Map<TimeField, List<Integer>> fields) {

    public TimeExpression {
        fields = Map.copyOf(fields);
    }

    /** Whether it can only date the noun it hangs on ("the July summit", "the treaty of 2023"). */
    public boolean modifiesOnly() {
        return reading == TimeReading.MODIFIER;
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /**
     * The time meant; empty where the words give none, or none without the day of publication.
     *
     * @param published the day that the words count from
     */
    public Optional<Period> period(Optional<LocalDate> published, Direction direction) {
        return new TimeResolver(published, direction).resolve(this);
    }
}
