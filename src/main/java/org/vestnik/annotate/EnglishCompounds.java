package org.vestnik.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestnik.annotate.EnglishModels.Word;

/**
 * Parts names that a hyphen joins to a participle or to another name: in "the Iran-backed group" Iran backs, "US-South Korea drills"
 * are those of two. The hyphen itself belongs to neither word.
 */
final class EnglishCompounds {

    private final Set<String> participles;
    private final Set<String> joined;
    private final Morphology morphology = new Morphology();

    EnglishCompounds(EnglishWords words) {
        participles = words.of("compound");
        joined = words.of("joined");
    }

    List<Word> part(List<Word> words) {
        int[] place = new int[words.size() + 1];
        int added = 0;
        for (int i = 0; i < words.size(); i++) {
            added += hyphen(words.get(i)).isPresent() ? 1 : 0;
            place[i + 1] = i + 1 + added;
        }
        List<Word> parted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<Integer> hyphen = hyphen(word);
            if (hyphen.isEmpty()) {
                parted.add(new Word(word.from(), word.to(), word.form(), word.tag(), word.lemma(), word.name(), place[word.head()],
                        word.relation()));
                continue;
            }
            String before = word.form().substring(0, hyphen.get());
            String after = word.form().substring(hyphen.get() + 1);
            boolean participle = participles.contains(after);
            boolean opensName = word.head() == i + 2 && word.relation().equals("compound") && !participle && !joined.contains(after);
            Word second = participle ? new Word(word.from() + hyphen.get() + 1, word.to(), after, "VBN", morphology.lemma(after, "VBN"), "O", place[word.head()],
                    "amod") : new Word(word.from() + hyphen.get() + 1, word.to(), after, word.tag(), after, word.name(),
                            place[word.head()], word.relation());
            Word whole = opensName ? words.get(word.head() - 1) : word;
            boolean beside = whole.relation().equals("compound") || whole.relation().equals("amod");
            parted.add(new Word(word.from(), word.from() + hyphen.get(), before, "NNP", before, "O",
                    participle ? place[i + 1] : beside ? place[whole.head()] : place[i + 1],
                    participle ? "obl:agent" : "compound"));
            parted.add(second);
        }
        return parted;
    }

    private Optional<Integer> hyphen(Word word) {
        int last = word.form().lastIndexOf('-');
        if (last <= 0 || last == word.form().length() - 1) {
            return Optional.empty();
        }
        String before = word.form().substring(0, last);
        String after = word.form().substring(last + 1);
        boolean named = Character.isUpperCase(before.charAt(0)) && participles.contains(after.toLowerCase(Locale.ROOT));
        boolean two = joined.contains(before) && Character.isUpperCase(after.charAt(0));
        return named || two ? Optional.of(last) : Optional.empty();
    }
}
