package org.vestnik.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence and its dependency tree.
 *
 * @param index  position in the document, counted from 0
 * @param block  position in the document's blocks of the one that holds it, counted from 0
 * @param tokens in order of the text; {@code tokens.get(i).index() == i + 1}
 */
public record Sentence(int index, int block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs at least one token");
        }
    }

    /** The token of that index, counted from 1 as heads are. */
    public Token token(int index) {
        return tokens.get(index - 1);
    }

    public int size() {
        return tokens.size();
    }

    public Span span() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** The tokens that the given one governs, in order of the text; index 0 gives the roots. */
    public List<Token> children(int index) {
        List<Token> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == index) {
                children.add(token);
            }
        }
        return children;
    }
}
