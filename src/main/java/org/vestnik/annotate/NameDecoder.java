package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;

/**
 * From the network's scores to name spans: the best sequence of labels in which a name begins before it goes on. No name holds a mark
 * that parts clauses; quotation marks at its edges belong to it only where their partner is inside.
 */
final class NameDecoder {

    private static final Set<String> BARRIERS = Set.of(",", ";", ":", "!", "?", "(", ")", "[", "]", ".", "\u2026", "...");
    private static final String OPENING = "\u00AB\u201E\u2018\u201A\u2039";
    private static final String CLOSING = "\u00BB\u201D\u2019\u203A";
    private static final String EITHER = "\"\u201C'";
    private static final String EDGE_MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015/.";

    private final List<String> labels;

    /** @param labels {@code O} and, for each type, {@code B-TYPE} and {@code I-TYPE} */
    NameDecoder(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The names of the wanted types, in order. */
    List<NameSpan> decode(int sentence, List<String> forms, float[][] scores, Set<NameType> wanted) {
        List<NameSpan> names = new ArrayList<>();
        int[] path = bestPath(forms, scores);
        int start = 0;
        while (start < path.length) {
            String label = labels.get(path[start]);
            int end = start + 1;
            if (label.startsWith("B-")) {
                while (end < path.length && labels.get(path[end]).equals("I-" + label.substring(2))) {
                    end++;
                }
                addTrimmed(names, sentence, forms, start, end, label.substring(2), wanted);
            }
            start = end;
        }
        return names;
    }

    private int[] bestPath(List<String> forms, float[][] scores) {
        int words = scores.length;
        int count = labels.size();
        double[] reached = new double[count];
        int[][] from = new int[words][count];
        for (int word = 0; word < words; word++) {
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int best = -1;
                for (int before = 0; before < count; before++) {
                    boolean allowed = word == 0 ? before == 0 && follows("O", labels.get(label))
                            : follows(labels.get(before), labels.get(label));
                    if (allowed && (best < 0 || reached[before] > reached[best])) {
                        best = before;
                    }
                }
                boolean barred = best < 0 || BARRIERS.contains(forms.get(word)) && !labels.get(label).equals("O");
                next[label] = barred ? Double.NEGATIVE_INFINITY : (word == 0 ? 0 : reached[best]) + scores[word][label];
                from[word][label] = Math.max(best, 0);
            }
            reached = next;
        }
        int[] path = new int[words];
        for (int label = 1; label < count && words > 0; label++) {
            path[words - 1] = reached[label] > reached[path[words - 1]] ? label : path[words - 1];
        }
        for (int word = words - 1; word > 0; word--) {
            path[word - 1] = from[word][path[word]];
        }
        return path;
    }

    private static boolean follows(String before, String label) {
        return !label.startsWith("I-") || before.length() > 2 && before.substring(2).equals(label.substring(2));
    }

    private static void addTrimmed(List<NameSpan> names, int sentence, List<String> forms, int from, int to, String type,
            Set<NameType> wanted) {
        int start = from;
        int end = to;
        boolean changed = true;
        while (changed && start < end) {
            int length = end - start;
            if (EDGE_MARKS.contains(forms.get(start)) || isQuote(forms.get(start)) && !closedBefore(forms, start, end - 1)) {
                start++;
            } else if (EDGE_MARKS.contains(forms.get(end - 1)) || isQuote(forms.get(end - 1)) && !openedIn(forms, start + 1, end - 1)) {
                end--;
            }
            changed = end - start < length;
        }
        if (end < forms.size() && isQuote(forms.get(end)) && !OPENING.contains(forms.get(end)) && openedIn(forms, start, end)) {
            end++;
        }
        for (NameType known : NameType.values()) {
            if (start < end && known.name().equals(type) && wanted.contains(known)) {
                names.add(new NameSpan(sentence, start + 1, end, known));
            }
        }
    }

    private static boolean isQuote(String form) {
        return OPENING.contains(form) || CLOSING.contains(form) || EITHER.contains(form);
    }

    /** Whether the quotation that the word at {@code start} opens is closed before the name's last word. */
    private static boolean closedBefore(List<String> forms, int start, int last) {
        if (CLOSING.contains(forms.get(start))) {
            return false;
        }
        for (int i = start + 1; i < last; i++) {
            if (isQuote(forms.get(i)) && !OPENING.contains(forms.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation is open at the end of the stretch. */
    private static boolean openedIn(List<String> forms, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (isQuote(forms.get(i))) {
                open = OPENING.contains(forms.get(i)) || EITHER.contains(forms.get(i)) && !open;
            }
        }
        return open;
    }
}
