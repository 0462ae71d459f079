package org.vestnik.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A dictionary in morfologik's automaton. */
final class MorfologikDictionary implements FormDictionary {

    private final Dictionary dictionary;

    private MorfologikDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static MorfologikDictionary read(String resource) {
        URL url = MorfologikDictionary.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the program lacks the dictionary " + resource + ": build it anew");
        }
        try {
            return new MorfologikDictionary(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Analysis> analyses(String form) {
        List<Analysis> analyses = new ArrayList<>();
        // A lookup keeps state, the dictionary does not: one lookup a call is what several threads may share.
        for (WordData analysis : new DictionaryLookup(dictionary).lookup(form)) {
            String tag = analysis.getTag() == null ? "" : analysis.getTag().toString();
            analyses.add(new Analysis(analysis.getStem().toString(), tag));
        }
        return analyses;
    }
}
