package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.DepRel;

/**
 * The tree of an English sentence, brought to the conventions of the other languages: one root, and a name's words hang flat on its
 * first one.
 */
final class EnglishTree {

    private static final DepRel ROOT = new DepRel("root");
    private static final DepRel LOOSE = new DepRel("parataxis");
    private static final DepRel FLAT = new DepRel("flat");
    private static final String COMPOUND = "compound";

    private final int[] heads;
    private final DepRel[] relations;

    EnglishTree(List<EnglishModels.Word> words) {
        heads = words.stream().mapToInt(EnglishModels.Word::head).toArray();
        relations = words.stream().map(word -> new DepRel(word.relation())).toArray(DepRel[]::new);
        uniteRoots();
    }

    int head(int word) {
        return heads[word - 1];
    }

    DepRel relation(int word) {
        return relations[word - 1];
    }

    boolean hasChild(int word, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i].is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the name's first word its head, where one word of it governs all the others as compounds. */
    void flatten(int first, int last) {
        int top = 0;
        for (int i = first; i <= last; i++) {
            boolean inside = head(i) >= first && head(i) <= last;
            if (!inside) {
                if (top != 0) {
                    return;
                }
                top = i;
            } else if (!relation(i).is(COMPOUND)) {
                return;
            }
        }
        if (top == 0) {
            return;
        }
        int outerHead = head(top);
        DepRel outerRelation = relation(top);
        for (int i = 1; i <= heads.length; i++) {
            boolean inside = i >= first && i <= last;
            if (inside || head(i) >= first && head(i) <= last) {
                heads[i - 1] = first;
            }
            if (inside) {
                relations[i - 1] = FLAT;
            }
        }
        heads[first - 1] = outerHead;
        relations[first - 1] = outerRelation;
    }

    private void uniteRoots() {
        int root = 0;
        for (int i = 1; i <= heads.length; i++) {
            if (head(i) == 0 && root == 0) {
                root = i;
                relations[i - 1] = ROOT;
            } else if (head(i) == 0) {
                heads[i - 1] = root;
                relations[i - 1] = LOOSE;
            }
        }
    }
}
