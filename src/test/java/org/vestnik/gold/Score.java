package org.vestnik.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vestnik.claim.Claim;
import org.vestnik.claim.Office;
import org.vestnik.claim.Reading;

/** What the reading of gold texts was worth. */
final class Score {

    private final Map<String, Tally> claims = new TreeMap<>();
    private final Map<String, Tally> rules = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private Tally offices = Tally.NONE;
    private Tally modes = Tally.NONE;
    private Tally speakers = Tally.NONE;
    private Tally instruments = Tally.NONE;

    void add(GoldText text) {
        Reading reading = text.read().get();
        Matching matching = Matching.of(reading.claims(), text.claims());
        matching.pairs().forEach((claim, gold) -> {
            count(text, gold.type(), new Tally(1, 1, 1));
            rules.merge(claim.rule(), new Tally(1, 1, 1), Tally::plus);
            modes = modes.plus(share(claim.mode() == gold.mode()));
            if (!gold.by().isEmpty()) {
                speakers = speakers.plus(share(GoldClaim.covered(gold.by(), claim.attributedTo()) > 0));
            }
            gold.instruments().forEach(wanted -> instruments = instruments.plus(share(wanted.isAnyOf(claim.instruments()))));
            differences(text, claim, gold);
        });
        matching.missed().forEach(gold -> {
            count(text, gold.type(), new Tally(0, 0, 1));
            error(text, "missed", gold + causes(text, reading, gold), gold.quote());
        });
        matching.added().forEach(claim -> {
            count(text, claim.type(), new Tally(0, 1, 0));
            rules.merge(claim.rule(), new Tally(0, 1, 0), Tally::plus);
            error(text, "added ", told(claim), claim.quote());
        });
        if (text.article()) {
            offices = offices.plus(offices(text, reading.offices()));
        }
    }

    private void differences(GoldText text, Claim claim, GoldClaim gold) {
        boolean speaker = gold.by().isEmpty() ? claim.attributedTo().isEmpty() : GoldClaim.covered(gold.by(), claim.attributedTo()) > 0;
        if (claim.mode() != gold.mode() || !speaker || GoldClaim.covered(gold.instruments(), claim.instruments()) < gold.instruments().size()) {
            error(text, "differs", told(claim) + "  marked " + gold, claim.quote());
        }
    }

    private void error(GoldText text, String kind, String told, String quote) {
        errors.add(kind + " " + text.id() + "  " + told + "  «" + (text.article() ? quote : text.text()) + "»");
    }

    /** Rules of the type that stood in the sentence and what they lacked; none where no word of a rule stood there. */
    private static String causes(GoldText text, Reading reading, GoldClaim gold) {
        return reading.misses().stream().filter(miss -> !text.article() || miss.text().contains(gold.quote()) || gold.quote().contains(miss.text()))
                .flatMap(miss -> miss.lacks().entrySet().stream()).filter(lack -> lack.getKey().contains("." + gold.type().toLowerCase(Locale.ROOT) + "."))
                .map(lack -> " [" + lack.getKey() + " lacks " + lack.getValue() + "]").distinct().collect(Collectors.joining());
    }

    private static String told(Claim claim) {
        return org.vestnik.claim.Telling.of(claim) + " [" + claim.rule() + "]";
    }

    private void count(GoldText text, String type, Tally tally) {
        for (String group : List.of("all", text.language().code(), text.language().code() + (text.article() ? " articles" : " sentences"), type)) {
            claims.merge(group, tally, Tally::plus);
        }
    }

    private static Tally share(boolean right) {
        return new Tally(right ? 1 : 0, 1, 1);
    }

    private Tally offices(GoldText text, List<Office> read) {
        Set<GoldOffice> found = new HashSet<>();
        int disputable = 0;
        for (Office office : read) {
            List<GoldOffice> those = text.offices().stream().filter(gold -> !found.contains(gold) && gold.fits(office)).toList();
            if (those.isEmpty()) {
                errors.add("added  " + text.id() + "  office " + office.person().name() + ", " + office.title() + "  «" + office.quote() + "»");
            } else {
                found.add(those.get(0));
                disputable += those.get(0).optional() ? 1 : 0;
            }
        }
        text.offices().stream().filter(gold -> !gold.optional() && !found.contains(gold))
                .forEach(gold -> errors.add("missed " + text.id() + "  office " + gold.person() + ", " + gold.title() + "  «" + gold.quote() + "»"));
        return new Tally(found.size() - disputable, read.size() - disputable, (int) text.offices().stream().filter(gold -> !gold.optional()).count());
    }

    /** By language, kind of text and claim type; {@code all} is everything. */
    Map<String, Tally> claims() {
        return claims;
    }

    /** Of each rule that read anything, how much of it was marked. */
    Map<String, Tally> rules() {
        return rules;
    }

    List<String> errors() {
        return errors;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        claims.forEach((group, tally) -> lines.add(String.format(Locale.ROOT, "%-14s %s", group, tally)));
        lines.add(String.format(Locale.ROOT, "on matched claims: mode %.3f, speaker %.3f, instruments %.3f", modes.precision(), speakers.precision(),
                instruments.precision()));
        lines.add(String.format(Locale.ROOT, "%-14s %s", "offices", offices));
        return lines;
    }
}
