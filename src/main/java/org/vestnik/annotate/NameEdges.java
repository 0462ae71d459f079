package org.vestnik.annotate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vestnik.text.NameSpan;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Where a name begins and ends: not with a dash, a preposition or a conjunction, and with a quotation mark only where its partner is
 * in the name too and does not just close it in.
 */
final class NameEdges {

    private static final String OPENING = "\u00AB\u201E\u2018\u201A\u2039";
    private static final String CLOSING = "\u00BB\u201D\u2019\u203A";
    private static final String EITHER = "\"\u201C'";
    private static final String EDGE_MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015/.";
    private static final Set<UPos> LINKS = EnumSet.of(UPos.ADP, UPos.CCONJ, UPos.SCONJ);

    private NameEdges() {
    }

    /** The name without what does not belong to its edges, with a closing quotation mark that does; empty where nothing is left. */
    static Optional<NameSpan> trim(Sentence sentence, NameSpan name) {
        int first = name.first();
        int last = name.last();
        while (first <= last && (isNoEdge(sentence.token(first)) || isQuote(form(sentence, first)) && !isClosedWithin(sentence, first, last))) {
            first++;
        }
        while (first <= last && (isNoEdge(sentence.token(last)) || isQuote(form(sentence, last)) && !isOpen(sentence, first, last - 1))) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        boolean closing = last < sentence.size() && isQuote(form(sentence, last + 1)) && !OPENING.contains(form(sentence, last + 1));
        if (closing && isOpen(sentence, first, last)) {
            last++;
        }
        return Optional.of(new NameSpan(name.sentence(), first, last, name.type()));
    }

    private static boolean isNoEdge(Token token) {
        return EDGE_MARKS.contains(token.form()) || LINKS.contains(token.upos());
    }

    static boolean isQuote(String form) {
        return OPENING.contains(form) || CLOSING.contains(form) || EITHER.contains(form);
    }

    /** Whether the quotation that this word opens is closed before the name's last word. */
    private static boolean isClosedWithin(Sentence sentence, int opening, int last) {
        if (CLOSING.contains(form(sentence, opening))) {
            return false;
        }
        for (int i = opening + 1; i < last; i++) {
            if (isQuote(form(sentence, i)) && !OPENING.contains(form(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation is open after these words. */
    private static boolean isOpen(Sentence sentence, int first, int last) {
        boolean open = false;
        for (int i = first; i <= last; i++) {
            if (isQuote(form(sentence, i))) {
                open = OPENING.contains(form(sentence, i)) || EITHER.contains(form(sentence, i)) && !open;
            }
        }
        return open;
    }

    private static String form(Sentence sentence, int index) {
        return sentence.token(index).form();
    }
}
