package org.vestnik.extract;

import org.vestnik.text.NameType;
import org.vestnik.text.Span;

/**
 * The words of a mention that are a name: "Denmark" of "the government of Denmark".
 *
 * @param type  what the text uses it as: "Brussels" is a place by name, though the Union may be meant
 * @param text  the characters of the span
 * @param lemma base form, the surface's case kept
 */
public record ProperName(NameType type, Span span, String text, String lemma) {
}
