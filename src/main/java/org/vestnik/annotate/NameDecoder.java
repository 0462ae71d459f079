package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;

/** From the network's scores to name spans. No name holds a mark that parts clauses. */
final class NameDecoder {

    private static final Set<String> BARRIERS = Set.of(",", ";", ":", "!", "?", "(", ")", "[", "]", ".", "\u2026", "...");

    private final LabelPath path;

    /** @param labels {@code O} and, for each type, {@code B-TYPE} and {@code I-TYPE} */
    NameDecoder(List<String> labels) {
        path = new LabelPath(labels);
    }

    /** The names of the wanted types, in order. */
    List<NameSpan> decode(Sentence sentence, float[][] scores, Set<NameType> wanted) {
        List<String> labels = path.best(scores, word -> BARRIERS.contains(sentence.tokens().get(word).form()));
        List<NameSpan> names = new ArrayList<>();
        int first = 1;
        while (first <= labels.size()) {
            String label = labels.get(first - 1);
            int last = first;
            if (label.startsWith("B-")) {
                String type = label.substring(2);
                while (last < labels.size() && labels.get(last).equals("I-" + type)) {
                    last++;
                }
                name(sentence, first, last, type).filter(name -> wanted.contains(name.type())).ifPresent(names::add);
            }
            first = last + 1;
        }
        return names;
    }

    private static Optional<NameSpan> name(Sentence sentence, int first, int last, String type) {
        for (NameType known : NameType.values()) {
            if (known.name().equals(type)) {
                return NameEdges.trim(sentence, new NameSpan(sentence.index(), first, last, known));
            }
        }
        return Optional.empty();
    }
}
