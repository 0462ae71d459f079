package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vestnik.text.Span;

/** From a block to sentences that the network can take: one too long is cut at its last semicolon, comma or word that fits. */
final class BlockReader {

    private static final List<Set<String>> CUTS = List.of(Set.of(";", ".", "!", "?", "\u2026"), Set.of(",", ":"));

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final WordPieces pieces;

    BlockReader(TokenRules rules, WordPieces pieces) {
        tokenizer = new Tokenizer(rules);
        splitter = new SentenceSplitter(rules);
        this.pieces = pieces;
    }

    List<List<RawToken>> sentences(String text, Span block) {
        List<List<RawToken>> sentences = new ArrayList<>();
        for (List<RawToken> sentence : splitter.split(tokenizer.tokenize(text, block))) {
            List<RawToken> rest = sentence;
            int fitting = fitting(rest);
            while (fitting < rest.size()) {
                int cut = cut(rest, fitting);
                sentences.add(rest.subList(0, cut));
                rest = rest.subList(cut, rest.size());
                fitting = fitting(rest);
            }
            sentences.add(rest);
        }
        return sentences;
    }

    /** How many of the first words fit into one run. */
    private int fitting(List<RawToken> sentence) {
        int count = 2;
        for (int i = 0; i < sentence.size(); i++) {
            count += pieces.pieces(sentence.get(i).form()).length;
            if (count > OnnxNetwork.MOST_PIECES) {
                return i;
            }
        }
        return sentence.size();
    }

    private static int cut(List<RawToken> sentence, int fitting) {
        for (Set<String> marks : CUTS) {
            for (int i = fitting; i > fitting / 2; i--) {
                if (marks.contains(sentence.get(i - 1).form())) {
                    return i;
                }
            }
        }
        return fitting;
    }
}
