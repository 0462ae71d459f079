package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.DepRel;
import org.vestnik.text.UPos;

/** From the network's scores to one tree: the best one whose punctuation marks govern nothing. */
final class TreeDecoder {

    private static final DepRel ROOT = new DepRel("root");
    private static final float PUNCTUATION_AS_HEAD = 50;

    private final List<DepRel> relations;

    TreeDecoder(List<DepRel> relations) {
        this.relations = List.copyOf(relations);
    }

    /** A head per word, counted from 1 with 0 for the root, and the relation to it. */
    record Tree(int[] heads, List<DepRel> relations) {
    }

    Tree decode(Scores scores, List<UPos> upos) {
        int[] heads = Arborescence.heads(withoutPunctuationHeads(scores.arcs(), upos));
        DepRel[] chosen = new DepRel[heads.length];
        for (int word = 0; word < heads.length; word++) {
            chosen[word] = heads[word] == 0 ? ROOT : relation(scores.relations(), word, heads[word]);
        }
        return new Tree(heads, List.of(chosen));
    }

    private static float[][] withoutPunctuationHeads(float[][] arcs, List<UPos> upos) {
        float[][] kept = new float[arcs.length][];
        for (int word = 0; word < arcs.length; word++) {
            kept[word] = arcs[word].clone();
            for (int head = 1; head <= arcs.length; head++) {
                if (upos.get(head - 1) == UPos.PUNCT) {
                    kept[word][head] -= PUNCTUATION_AS_HEAD;
                }
            }
            if (upos.get(word) == UPos.PUNCT) {
                kept[word][0] -= PUNCTUATION_AS_HEAD;
            }
        }
        return kept;
    }

    private DepRel relation(RelationScores scores, int word, int head) {
        int best = -1;
        float highest = 0;
        for (int i = 0; i < relations.size(); i++) {
            if (!relations.get(i).equals(ROOT)) {
                float score = scores.score(word, i, head);
                if (best < 0 || score > highest) {
                    best = i;
                    highest = score;
                }
            }
        }
        return relations.get(best);
    }
}
