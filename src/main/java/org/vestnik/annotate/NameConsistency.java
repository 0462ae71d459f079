package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Gives all mentions of a name in an article one type: the one it most often has there, the first in the types' order of equals. A person's
 * whole name speaks for its last word too, and where that stands alone unnoticed, as before a colon, it is that name.
 */
final class NameConsistency {

    private static final Set<NameType> TYPES = EnumSet.of(NameType.PER, NameType.LOC, NameType.ORG, NameType.PRO, NameType.EVT);

    private NameConsistency() {
    }

    static List<NameSpan> of(List<Sentence> sentences, List<NameSpan> names) {
        Map<String, Map<NameType, Integer>> votes = new HashMap<>();
        for (NameSpan name : names) {
            if (TYPES.contains(name.type())) {
                vote(votes, key(sentences, name), name.type());
            }
            if (name.type() == NameType.PER && name.first() < name.last()) {
                vote(votes, key(sentences, new NameSpan(name.sentence(), name.last(), name.last(), name.type())), name.type());
            }
        }
        List<NameSpan> all = new ArrayList<>(names);
        all.addAll(unnoticed(sentences, names));
        return all.stream().map(name -> TYPES.contains(name.type())
                ? new NameSpan(name.sentence(), name.first(), name.last(), winner(votes.get(key(sentences, name)))) : name)
                .sorted(Comparator.comparing(NameSpan::sentence).thenComparing(NameSpan::first)).toList();
    }

    /** Family names of those who are named in full elsewhere, beside no other name. */
    private static List<NameSpan> unnoticed(List<Sentence> sentences, List<NameSpan> names) {
        Set<String> families = new HashSet<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (NameSpan name : names) {
            for (int token = name.first(); token <= name.last(); token++) {
                taken.add(List.of(name.sentence(), token));
            }
            if (name.type() == NameType.PER && name.first() < name.last()) {
                families.add(key(sentences, new NameSpan(name.sentence(), name.last(), name.last(), name.type())));
            }
        }
        List<NameSpan> found = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            for (Token token : sentences.get(sentence).tokens()) {
                NameSpan alone = new NameSpan(sentence, token.index(), token.index(), NameType.PER);
                boolean beside = taken.contains(List.of(sentence, token.index() - 1)) || taken.contains(List.of(sentence, token.index() + 1));
                if (token.upos() == UPos.PROPN && Character.isUpperCase(token.form().codePointAt(0)) && !beside
                        && !taken.contains(List.of(sentence, token.index())) && families.contains(key(sentences, alone))) {
                    found.add(alone);
                }
            }
        }
        return found;
    }

    private static void vote(Map<String, Map<NameType, Integer>> votes, String key, NameType type) {
        votes.computeIfAbsent(key, name -> new EnumMap<>(NameType.class)).merge(type, 1, Integer::sum);
    }

    private static NameType winner(Map<NameType, Integer> votes) {
        int most = Collections.max(votes.values());
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).findFirst().orElseThrow().getKey();
    }

    private static String key(List<Sentence> sentences, NameSpan name) {
        return sentences.get(name.sentence()).tokens().subList(name.first() - 1, name.last()).stream().map(Token::lemma)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
