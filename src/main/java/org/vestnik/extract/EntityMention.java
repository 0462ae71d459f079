package org.vestnik.extract;

import org.vestnik.ontology.EntityType;
import org.vestnik.text.Span;

/**
 * A place in the text where something is named or described.
 *
 * @param sentence index of the sentence in the document
 * @param first    index of the first token, counted from 1
 * @param last     index of the last token, inclusive
 * @param head     index of the token that stands for the mention in the tree
 * @param text     the characters of the span
 * @param lemma    base form of the name or phrase, the surface's case kept
 * @param form     how it refers: by name, adjective, description or pronoun
 */
public record EntityMention(Span span, int sentence, int first, int last, int head, String text, String lemma, EntityType type,
        Form form) {

    /** How a mention refers. */
    public enum Form {
        NAME, ADJECTIVE, NOMINAL, PRONOUN
    }

    public boolean covers(int sentenceIndex, int token) {
        return sentence == sentenceIndex && first <= token && token <= last;
    }
}
