package org.vestnik.extract;

import java.util.Optional;
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
 * @param type     what is meant: the type of the thing where it is listed
 * @param form     how it refers: by name, adjective, description or pronoun
 * @param name     what is a name in it, where it stands for itself; empty for adjectives, peoples, common nouns and for names within names
 */
public record EntityMention(Span span, int sentence, int first, int last, int head, String text, String lemma, EntityType type,
        Form form, Optional<ProperName> name) {

    /** How a mention refers. */
    public enum Form {
        NAME, ADJECTIVE, NOMINAL, PRONOUN
    }

    public boolean covers(int sentenceIndex, int token) {
        return sentence == sentenceIndex && first <= token && token <= last;
    }
}
