package org.vestnik.annotate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;

/**
 * A label of the network's features.
 *
 * @param languages codes of the languages whose treebanks write it: no other word can have it
 */
record FeatureLabel(Feats feats, Set<String> languages) {

    FeatureLabel {
        languages = Set.copyOf(languages);
    }

    /** @param line the features, a tab, codes of languages with spaces between them */
    static FeatureLabel parse(String line) {
        String[] fields = line.split("\t");
        return new FeatureLabel(Feats.parse(fields[0]), Arrays.stream(fields[1].split(" ")).collect(Collectors.toSet()));
    }

    boolean isOf(Language language) {
        return languages.contains(language.code());
    }
}
