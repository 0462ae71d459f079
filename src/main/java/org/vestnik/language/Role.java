package org.vestnik.language;

/** What a participant is to an act. */
public enum Role {
    ACTOR, RECIPIENT, INSTRUMENT, PLACE,
    /** The other side of an act whose sides are equal; becomes an actor of the claim. */
    PARTNER
}
