package org.vestnik.annotate;

import org.vestnik.text.Span;

/**
 * A word, number or mark before anything is known of its grammar.
 *
 * @param form   as written, without what {@link CleanText} takes out; names with their capital
 * @param spaced whether white space stands before it
 * @param broken whether an empty line stands before it
 */
record RawToken(Span span, String form, Kind kind, boolean spaced, boolean broken) {

    /** What the tokeniser saw. */
    enum Kind {
        WORD, NUMBER,
        /** A single capital with its full stop. */
        INITIAL,
        /** An abbreviation that something always follows, such as a title before a name. */
        CLOSED_ABBREVIATION,
        /** An abbreviation that may end a sentence; its full stop then serves both. */
        OPEN_ABBREVIATION,
        TERMINATOR, MARK
    }

    /** Whether the form begins with a capital letter. */
    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
