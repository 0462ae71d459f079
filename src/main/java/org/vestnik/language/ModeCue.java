package org.vestnik.language;

import java.util.List;
import java.util.Locale;
import org.vestnik.ontology.Mode;

/** A word that tells how an act is said to be. */
public record ModeCue(Kind kind, Lexeme lexeme, Mode mode) {

    /** Where the word stands to the act's word. */
    public enum Kind {
        /** An auxiliary or particle that hangs on the act's word. */
        AUX,
        /** An adverb or parenthesis that hangs on it. */
        ADVERB,
        /** A verb, adjective or noun that governs it. */
        GOVERNOR,
        /** An auxiliary on the act's word in a clause that somebody says. */
        REPORTED,
        /** A verb above it that is itself in the passive ("is believed to"). */
        PASSIVE,
        /** A governor that is itself negated. */
        NOT,
        /** A conjunction that opens its clause. */
        CONJUNCTION
    }

    static ModeCue of(List<String> row) {
        return new ModeCue(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Lexeme.parse(row.get(1)),
                Mode.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
}
