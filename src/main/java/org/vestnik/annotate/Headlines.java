package org.vestnik.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Lexeme;
import org.vestnik.text.Language;

/**
 * Headlines that Capitalise Every Word: the tagger, which takes all of them for names, is shown words that rules know in small letters. And
 * verbs of headlines that look like nouns ("Oslo summons envoy").
 */
final class Headlines {

    private static final int SHORTEST = 4;
    private static final int LONG_WORD = 3;
    private static final double MOST = 0.75;
    private static final Set<String> ENDS = Set.of(".", "?", "!", "”", "\"");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS", "CC", ",", "DT");
    private static final Set<String> OBJECTS = Set.of("JJ", "NNP", "NNPS", "DT", "CD", "$");

    private final Set<String> known = new HashSet<>();
    private final Set<String> verbs;
    private final Morphology morphology = new Morphology();

    Headlines(EnglishWords words) {
        verbs = words.of("headline");
        known.addAll(words.of("small"));
        LanguagePack.of(Language.EN).rules().stream().flatMap(rule -> Stream.of(rule.verbs(), rule.nouns(), rule.with(), rule.without()))
                .flatMap(List::stream).map(Lexeme::stem).forEach(known::add);
    }

    /** Whether nearly all words of some length begin with a capital, and no full stop ends it. */
    static boolean isCapitalised(List<CoreLabel> sentence) {
        List<String> words = sentence.stream().map(CoreLabel::originalText).filter(form -> form.length() >= LONG_WORD && Character.isLetter(form.charAt(0)))
                .toList();
        long capital = words.stream().filter(form -> Character.isUpperCase(form.charAt(0))).count();
        return words.size() >= SHORTEST && capital >= MOST * words.size() && !ENDS.contains(sentence.get(sentence.size() - 1).originalText());
    }

    /** Shows known words in small letters to what reads the sentence next. */
    synchronized void lower(List<CoreLabel> sentence) {
        for (CoreLabel token : sentence.subList(1, sentence.size())) {
            String form = token.originalText();
            String small = form.toLowerCase(Locale.ROOT);
            boolean capitalised = form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
            if (capitalised && (known.contains(small)
                    || Stream.of("VBZ", "VBD", "VBG", "NNS").anyMatch(tag -> known.contains(morphology.lemma(small, tag))))) {
                token.setWord(small);
            }
        }
    }

    /** "Oslo summons envoy": behind names alone, and before what it is done to, the word is the verb if there is no other. */
    void verbs(List<CoreLabel> sentence) {
        boolean finite = sentence.stream().anyMatch(token -> FINITE.contains(token.tag()));
        for (int i = 1; i + 1 < sentence.size() && !finite; i++) {
            CoreLabel token = sentence.get(i);
            if (token.tag().startsWith("NN") && verbs.contains(token.originalText().toLowerCase(Locale.ROOT)) && OBJECTS.contains(sentence.get(i + 1).tag())) {
                token.setWord(token.originalText().toLowerCase(Locale.ROOT));
                token.setTag("VBZ");
                return;
            }
            if (!NAMES.contains(sentence.get(i - 1).tag()) || !NAMES.contains(token.tag())) {
                return;
            }
        }
    }
}
