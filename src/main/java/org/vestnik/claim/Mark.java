package org.vestnik.claim;

import java.util.Locale;
import java.util.Optional;
import org.vestnik.text.Span;

/**
 * Words of an article that carry a part of a claim.
 *
 * @param entity id of the participant that they stand for, as it was read; empty for other parts
 */
public record Mark(Kind kind, Span span, Optional<String> entity) {

    /** What the words are to the claim, in the order in which marks of the same words are given. */
    public enum Kind {
        /** The word of the act. */
        TRIGGER,
        /** The word that makes it less, or other, than a fact. */
        HEDGE,
        ACTOR, RECIPIENT, INSTRUMENT, PLACE, SPEAKER,
        /** A word that brought a participant in by grammar alone, where it cannot be told which. */
        PARTICIPANT;

        /** As graphs and people write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
