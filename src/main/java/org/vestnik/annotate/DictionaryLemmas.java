package org.vestnik.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/** Lemmas of a morphological dictionary, of the analysis that agrees best with the network's. */
final class DictionaryLemmas {

    private static final String UKRAINIAN = "/org/languagetool/resource/uk/ukrainian.dict";
    private static final String RUSSIAN = "/org/languagetool/resource/ru/russian.dict";

    private final Dictionary dictionary;
    private final MorphologyTags tags;

    private DictionaryLemmas(Dictionary dictionary, MorphologyTags tags) {
        this.dictionary = dictionary;
        this.tags = tags;
    }

    /** Empty for a language that has no dictionary. */
    static Optional<DictionaryLemmas> of(Language language) {
        return switch (language) {
            case UK -> Optional.of(read(UKRAINIAN, language));
            case RU -> Optional.of(read(RUSSIAN, language));
            default -> Optional.empty();
        };
    }

    private static DictionaryLemmas read(String resource, Language language) {
        URL url = DictionaryLemmas.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the program lacks the dictionary " + resource + ": build it anew");
        }
        try {
            return new DictionaryLemmas(Dictionary.read(url), MorphologyTags.read("lang/" + language.code() + "/morphology.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lemma of an analysis with the right part of speech, empty where there is none.
     *
     * @param preferred the lemma to take among analyses that agree equally well
     */
    Optional<String> lemma(String form, UPos upos, Feats feats, String preferred) {
        int best = 0;
        String lemma = null;
        for (WordData analysis : analyses(form)) {
            int agreement = 2 * tags.agreement(analysis.getTag() == null ? "" : analysis.getTag().toString(), upos, feats);
            String stem = analysis.getStem().toString();
            agreement += stem.equalsIgnoreCase(preferred) ? 1 : 0;
            if (agreement > best) {
                best = agreement;
                lemma = stem;
            }
        }
        return Optional.ofNullable(lemma);
    }

    /** Whether some analysis of that part of speech fits the features; also true of words that the dictionary lacks. */
    boolean allows(String form, UPos upos, Feats feats) {
        boolean known = false;
        for (WordData analysis : analyses(form)) {
            String tag = analysis.getTag() == null ? "" : analysis.getTag().toString();
            if (tags.agreement(tag, upos, Feats.NONE) > 0) {
                known = true;
                if (!tags.contradicts(tag, feats)) {
                    return true;
                }
            }
        }
        return !known;
    }

    /** The tense of a form that all its analyses of that part of speech share; empty where they differ or state none. */
    String tense(String form, UPos upos) {
        Set<String> tenses = new TreeSet<>();
        for (WordData analysis : analyses(form)) {
            String tag = analysis.getTag() == null ? "" : analysis.getTag().toString();
            if (tags.agreement(tag, upos, Feats.NONE) > 0) {
                tenses.add(tags.tense(tag));
            }
        }
        return tenses.size() == 1 ? tenses.iterator().next() : "";
    }

    private List<WordData> analyses(String form) {
        List<WordData> analyses = new ArrayList<>();
        String lower = form.toLowerCase(Locale.ROOT);
        // A lookup keeps state, the dictionary does not: one lookup a call is what several threads may share.
        lookUp(form, analyses);
        if (!lower.equals(form)) {
            lookUp(lower, analyses);
        }
        return analyses;
    }

    private void lookUp(String word, List<WordData> analyses) {
        for (WordData analysis : new DictionaryLookup(dictionary).lookup(word)) {
            analyses.add(analysis.clone());
        }
    }
}
