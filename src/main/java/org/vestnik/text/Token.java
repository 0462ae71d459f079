package org.vestnik.text;

/**
 * A word of a sentence with its place in the tree.
 *
 * @param index  position in the sentence, counted from 1
 * @param span   place in the article's text
 * @param form   the word as written, soft hyphens and stress marks taken out, names with their capital
 * @param lemma  base form by the convention of the language's treebank, the surface's case kept
 * @param head   index of the governing word, 0 for the root
 * @param deprel relation to the head
 */
public record Token(int index, Span span, String form, String lemma, UPos upos, Feats feats, int head, DepRel deprel) {
}
