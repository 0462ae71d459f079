package org.vestnik.ontology;

import java.util.Locale;

/** How an act is said to be, after PLOVER's auxiliary modes. */
public enum Mode {
    /** Said as fact by the article or by the one it is attributed to. */
    ASSERTED,
    /** May, might, could, reportedly, suspected. */
    POSSIBLE,
    /** Will, intends, is due to. */
    PLANNED,
    /** Did not, will not, denied as fact. */
    NEGATED,
    /** Wanted or urged by somebody, not yet done. */
    REQUESTED;

    /** The mode as JSON Lines and the graph spell it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
