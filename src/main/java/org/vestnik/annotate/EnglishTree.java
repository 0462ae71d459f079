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

    private static final int DEEPEST = 60;

    private final List<EnglishModels.Word> words;
    private final String[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final DepRel[] relations;

    EnglishTree(List<EnglishModels.Word> words) {
        this.words = words;
        tags = words.stream().map(EnglishModels.Word::tag).toArray(String[]::new);
        lemmas = words.stream().map(EnglishModels.Word::lemma).toArray(String[]::new);
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

    int size() {
        return heads.length;
    }

    String form(int word) {
        return words.get(word - 1).form();
    }

    String lemma(int word) {
        return lemmas[word - 1];
    }

    /** Whether a word is part of a name of this kind, by CoreNLP's label. */
    boolean isNamed(int word, String label) {
        return words.get(word - 1).name().equals(label);
    }

    /** Of the Penn Treebank. */
    String tag(int word) {
        return tags[word - 1];
    }

    /** A participle that becomes an adjective is its own dictionary word, a noun that becomes a gerund has its verb's. */
    void retag(int word, String tag) {
        boolean noun = tags[word - 1].startsWith("NN");
        tags[word - 1] = tag;
        if (tag.equals("JJ")) {
            lemmas[word - 1] = form(word);
        } else if (noun && tag.equals("VBG") && form(word).endsWith("ing")) {
            lemmas[word - 1] = form(word).substring(0, form(word).length() - 3);
        }
    }

    boolean hasChild(int word, String relation) {
        return child(word, relation) != 0;
    }

    /** The first word that hangs so on a word, 0 if none does. */
    int child(int word, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i].is(relation)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The first word of what hangs below a word. */
    int first(int word) {
        int first = word;
        while (first > 1 && below(first - 1, word)) {
            first--;
        }
        return first;
    }

    /** The last word of what hangs below a word. */
    int last(int word) {
        int last = word;
        while (last < size() && below(last + 1, word)) {
            last++;
        }
        return last;
    }

    private boolean below(int word, int top) {
        int at = word;
        for (int steps = 0; at != 0 && steps < DEEPEST; steps++) {
            if (at == top) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    boolean comma(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb above a word, 0 if there is none. */
    int verbAbove(int word) {
        int at = head(word);
        while (at != 0 && !tag(at).startsWith("VB")) {
            at = head(at);
        }
        return at;
    }

    /** Hangs a word elsewhere, unless that would close a circle. */
    void attach(int word, int head, String relation) {
        if (!below(head, word)) {
            replace(word, head, new DepRel(relation));
        }
    }

    /** As {@link #attach}, for one of several moves that only together keep the tree whole. */
    void replace(int word, int head, DepRel relation) {
        heads[word - 1] = head;
        relations[word - 1] = relation;
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
