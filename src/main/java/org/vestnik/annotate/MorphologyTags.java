package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Feats;
import org.vestnik.text.UPos;

/** Compares the tags of a morphological dictionary with parts of speech and features of Universal Dependencies. */
final class MorphologyTags {

    private static final String UPOS = "upos";
    private static final String WEIGHT = "weight";
    private static final String LEMMA = "lemma";
    /** What a form shows; the rest is a matter of the word or of usage, where dictionary and treebank differ. */
    private static final Set<String> SHOWN = Set.of("Aspect", "Case", "Gender", "Mood", "Number", "Person", "Tense", "VerbForm");

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    /** @param name the feature, {@code upos}, {@code weight}, or {@code lemma} where the dictionary's is of another convention */
    private record Meaning(String name, Set<String> values) {
    }

    /** Of a dictionary that knows nothing. */
    static final MorphologyTags NONE = new MorphologyTags();

    private MorphologyTags() {
    }

    static MorphologyTags read(String resource) {
        MorphologyTags tags = new MorphologyTags();
        for (List<String> row : Tsv.rows(resource, 2)) {
            int equals = row.get(1).indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException(resource + ": what a tag says is Name=Value, not '" + row.get(1) + "'");
            }
            tags.meanings.computeIfAbsent(row.get(0), part -> new ArrayList<>()).add(new Meaning(row.get(1).substring(0, equals),
                    Set.of(row.get(1).substring(equals + 1).split(","))));
        }
        return tags;
    }

    /**
     * How well an analysis agrees with what the network found; parts of speech weigh more than all features together.
     *
     * @param tag parts of a tag with colons between
     * @return negative where the part of speech differs
     */
    int agreement(String tag, UPos upos, Feats feats) {
        int agreement = 0;
        boolean partOfSpeech = false;
        for (Meaning meaning : meanings(tag)) {
            if (meaning.name().equals(UPOS)) {
                boolean fits = meaning.values().contains(upos.name());
                partOfSpeech |= fits;
                agreement += fits ? 1 : -1;
            } else if (meaning.name().equals(WEIGHT)) {
                agreement += Integer.parseInt(meaning.values().iterator().next());
            } else if (!meaning.name().equals(LEMMA) && !feats.get(meaning.name()).isEmpty()) {
                agreement += meaning.values().contains(feats.get(meaning.name())) ? 1 : -1;
            }
        }
        return partOfSpeech ? 100 + agreement : agreement - 100;
    }

    /** Whether the dictionary's lemma of such a form is the treebanks' too. */
    boolean tellsLemma(String tag) {
        return meanings(tag).stream().noneMatch(meaning -> meaning.name().equals(LEMMA));
    }

    /** The tense that an analysis states; empty if none. */
    String tense(String tag) {
        for (Meaning meaning : meanings(tag)) {
            if (meaning.name().equals("Tense") && meaning.values().size() == 1) {
                return meaning.values().iterator().next();
            }
        }
        return "";
    }

    /** Whether an analysis says otherwise than the features, in what a form shows. */
    boolean contradicts(String tag, Feats feats) {
        for (Meaning meaning : meanings(tag)) {
            if (!SHOWN.contains(meaning.name())) {
                continue;
            }
            String value = feats.get(meaning.name());
            boolean tenseless = meaning.name().equals("Tense") && feats.is("VerbForm", "Inf");
            if (tenseless || !value.isEmpty() && !meaning.values().contains(value)) {
                return true;
            }
        }
        return false;
    }

    private List<Meaning> meanings(String tag) {
        List<Meaning> found = new ArrayList<>();
        for (String part : tag.split("[:+]")) {
            found.addAll(meanings.getOrDefault(part, List.of()));
        }
        return found;
    }
}
