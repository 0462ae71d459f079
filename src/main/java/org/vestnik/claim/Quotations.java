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
    private static final String DASHES = "-–—";

    private final Document document;
    private final List<Quotation> quotations = new ArrayList<>();

    Quotations(Document document) {
        this.document = document;
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

    /** The last one that a sentence belongs to. */
    Optional<Quotation> in(int sentence) {
        return quotations.stream().filter(quotation -> quotation.firstSentence() <= sentence && sentence <= quotation.lastSentence())
                .reduce((earlier, later) -> later);
    }

    /** Whether a sentence opens within quotation marks or with one. */
    boolean opens(int sentence) {
        return around(opening(sentence).span()).isPresent();
    }

    /** Whether a quotation opens its first sentence, so that it is speech of its own and no word or two of somebody's. */
    boolean opensSentence(Quotation quotation) {
        return quotation.span().contains(opening(quotation.firstSentence()).span());
    }

    /** The first token but for a dash, as lines of a dialogue have. */
    private Token opening(int sentence) {
        List<Token> tokens = document.sentences().get(sentence).tokens();
        return tokens.size() > 1 && DASHES.contains(tokens.get(0).form()) ? tokens.get(1) : tokens.get(0);
    }
}
