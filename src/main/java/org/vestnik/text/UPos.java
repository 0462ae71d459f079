package org.vestnik.text;

/** Universal part-of-speech tags of Universal Dependencies 2. */
public enum UPos {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
