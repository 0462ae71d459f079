package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.text.Document;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;

/** Stretches between quotation marks; one may run over several sentences of a block. */
final class Quotations {

    /** From the opening mark to the closing one. */
    record Quotation(Span span, int firstSentence, int lastSentence) {
    }

    private static final String OPENING = "«„“\"";
    private static final String CLOSING = "»“”\"";

    private final List<Quotation> quotations = new ArrayList<>();

    Quotations(Document document) {
        Token open = null;
        int opened = 0;
        int block = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() != block) {
                open = null;
                block = sentence.block();
            }
            for (Token token : sentence.tokens()) {
                if (open == null && OPENING.contains(token.form())) {
                    open = token;
                    opened = sentence.index();
                } else if (open != null && CLOSING.contains(token.form())) {
                    quotations.add(new Quotation(open.span().cover(token.span()), opened, sentence.index()));
                    open = null;
                }
            }
        }
    }

    Optional<Quotation> around(Span span) {
        return quotations.stream().filter(quotation -> quotation.span().contains(span)).findFirst();
    }
}
