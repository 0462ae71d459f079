package org.vestnik.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.claim.Claim;

/**
 * Claims that were read beside those that were marked, one to one, the best pairs first.
 *
 * @param pairs  read claim by marked claim
 * @param missed marked claims that were not read
 * @param added  claims read that nobody marked, not even as disputable
 */
record Matching(Map<Claim, GoldClaim> pairs, List<GoldClaim> missed, List<Claim> added) {

    private record Pair(int read, int gold, double fit) {
    }

    static Matching of(List<Claim> read, List<GoldClaim> marked) {
        List<GoldClaim> certain = marked.stream().filter(claim -> !claim.optional()).toList();
        Map<Claim, GoldClaim> pairs = align(read, certain);
        List<Claim> spare = read.stream().filter(claim -> !pairs.containsKey(claim)).toList();
        Set<Claim> disputable = align(spare, marked.stream().filter(GoldClaim::optional).toList()).keySet();
        return new Matching(pairs, certain.stream().filter(claim -> pairs.values().stream().noneMatch(one -> one == claim)).toList(),
                spare.stream().filter(claim -> !disputable.contains(claim)).toList());
    }

    private static Map<Claim, GoldClaim> align(List<Claim> read, List<GoldClaim> marked) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < marked.size(); j++) {
                double fit = marked.get(j).fit(read.get(i));
                if (fit > 0) {
                    candidates.add(new Pair(i, j, fit));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::fit).reversed().thenComparingInt(Pair::read).thenComparingInt(Pair::gold));
        Set<Integer> takenRead = new HashSet<>();
        Set<Integer> takenGold = new HashSet<>();
        Map<Claim, GoldClaim> pairs = new LinkedHashMap<>();
        for (Pair pair : candidates) {
            if (!takenRead.contains(pair.read()) && !takenGold.contains(pair.gold())) {
                takenRead.add(pair.read());
                takenGold.add(pair.gold());
                pairs.put(read.get(pair.read()), marked.get(pair.gold()));
            }
        }
        return pairs;
    }
}
