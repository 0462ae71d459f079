package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.annotate.FormDictionary.Analysis;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/** Lemmas of a morphological dictionary, of the analysis that agrees best with the network's. */
final class DictionaryLemmas {

    private static final String UKRAINIAN = "/org/languagetool/resource/uk/ukrainian.dict";
    private static final String RUSSIAN = "/org/languagetool/resource/ru/russian.dict";

    /**
     * Where a dictionary that knows the word with another part of speech alone is still a better guide than its ending;
     * not for adjectives, which as participles have the lemmas of verbs in some dictionaries.
     */
    private static final Set<UPos> OPEN = EnumSet.of(UPos.NOUN, UPos.VERB, UPos.ADV, UPos.PRON, UPos.DET);

    private final FormDictionary dictionary;
    private final MorphologyTags tags;

    private DictionaryLemmas(FormDictionary dictionary, MorphologyTags tags) {
        this.dictionary = dictionary;
        this.tags = tags;
    }

    static DictionaryLemmas of(Language language) {
        return switch (language) {
            // The Bulgarian dictionaries of forms that can be had are under version 2 of the GPL alone, which does not go with version 3.
            case BG -> new DictionaryLemmas(form -> List.of(), MorphologyTags.NONE);
            case UK -> new DictionaryLemmas(MorfologikDictionary.read(UKRAINIAN), tags(language));
            case RU -> new DictionaryLemmas(MorfologikDictionary.read(RUSSIAN), tags(language));
            case EN -> throw new IllegalArgumentException("English lemmas come with its own annotator");
        };
    }

    private static MorphologyTags tags(Language language) {
        return MorphologyTags.read("lang/" + language.code() + "/morphology.tsv");
    }

    /**
     * The lemma of the analysis that agrees best with the network's, first of all in the part of speech; of a compound that the
     * dictionary lacks, its last part is looked up. A name may be any word, so only readings as a name count for it.
     *
     * @param preferred the lemma to take among analyses that agree equally well
     */
    Optional<String> lemma(String form, UPos upos, Feats feats, String preferred) {
        Optional<String> lemma = best(form, upos, feats, preferred, OPEN.contains(upos) ? Integer.MIN_VALUE : 0);
        int hyphen = form.lastIndexOf('-');
        if (lemma.isEmpty() && hyphen > 0 && upos != UPos.PROPN) {
            String last = form.substring(hyphen + 1);
            return best(last, upos, feats, preferred.substring(preferred.lastIndexOf('-') + 1), 0)
                    .map(found -> form.substring(0, hyphen + 1) + found);
        }
        return lemma;
    }

    /** @param least what the agreement must be above; 0 where the part of speech must be the same */
    private Optional<String> best(String form, UPos upos, Feats feats, String preferred, int least) {
        int best = least;
        String lemma = null;
        for (Analysis analysis : analyses(form)) {
            int agreement = 2 * tags.agreement(analysis.tag(), upos, feats) + (analysis.lemma().equalsIgnoreCase(preferred) ? 1 : 0);
            if (agreement > best && tags.tellsLemma(analysis.tag())) {
                best = agreement;
                lemma = analysis.lemma();
            }
        }
        return Optional.ofNullable(lemma);
    }

    /** Whether some analysis of that part of speech fits the features; also true of words that the dictionary lacks. */
    boolean allows(String form, UPos upos, Feats feats) {
        boolean known = false;
        for (Analysis analysis : analyses(form)) {
            if (tags.agreement(analysis.tag(), upos, Feats.NONE) > 0) {
                known = true;
                if (!tags.contradicts(analysis.tag(), feats)) {
                    return true;
                }
            }
        }
        return !known;
    }

    /** The tense of a form that all its analyses of that part of speech share; empty where they differ or state none. */
    String tense(String form, UPos upos) {
        Set<String> tenses = new TreeSet<>();
        for (Analysis analysis : analyses(form)) {
            if (tags.agreement(analysis.tag(), upos, Feats.NONE) > 0) {
                tenses.add(tags.tense(analysis.tag()));
            }
        }
        return tenses.size() == 1 ? tenses.iterator().next() : "";
    }

    /** Whether the dictionary knows a form as that of a verb in some tense and as nothing else. */
    boolean isVerbAlone(String form) {
        List<Analysis> analyses = analyses(form);
        return !tense(form, UPos.VERB).isEmpty() && analyses.stream().allMatch(analysis -> tags.agreement(analysis.tag(), UPos.VERB, Feats.NONE) > 0);
    }

    private List<Analysis> analyses(String form) {
        List<Analysis> analyses = new ArrayList<>(dictionary.analyses(form));
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lower.equals(form)) {
            analyses.addAll(dictionary.analyses(lower));
        }
        return analyses;
    }
}
