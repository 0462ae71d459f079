package org.vestnik.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.claim.Claim;
import org.vestnik.language.Frame;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Rule;
import org.vestnik.ontology.Mode;
import org.vestnik.ontology.Ontology;
import org.vestnik.resolve.Entity;
import org.vestnik.resource.Yaml;
import org.vestnik.text.Language;

/**
 * One act that a text claims, as a careful reader marked it.
 *
 * @param by       whoever the text says said it; empty where it says so in its own voice
 * @param optional only one of two readers would mark it: counts neither for nor against
 * @param quote    the clearest place in the text; empty for a sentence
 */
record GoldClaim(String type, Mode mode, List<GoldParticipant> actors, List<GoldParticipant> recipients,
        List<GoldParticipant> instruments, List<GoldParticipant> by, Optional<String> date, Optional<String> quantity,
        boolean optional, String quote) {

    private static final Set<String> KEYS = Set.of("type", "mode", "actors", "recipients", "instruments", "by", "date", "quantity",
            "optional", "quote");
    private static final Ontology ONTOLOGY = Ontology.read();
    private static final Set<String> MUTUAL = LanguagePack.of(Language.EN).rules().stream().map(Rule::frame).filter(Frame::mutual).map(Frame::type)
            .collect(Collectors.toSet());

    static GoldClaim read(Object node, String where) {
        Map<String, Object> map = Yaml.map(node, where);
        Yaml.allow(map, where, KEYS);
        return new GoldClaim(Yaml.text(map, "type", ""), Mode.valueOf(Yaml.text(map, "mode", "asserted").toUpperCase(java.util.Locale.ROOT)),
                participants(map, "actors", where), participants(map, "recipients", where), participants(map, "instruments", where),
                participants(map, "by", where), Optional.ofNullable(map.get("date")).map(String::valueOf),
                Optional.ofNullable(map.get("quantity")).map(String::valueOf), Boolean.TRUE.equals(map.get("optional")),
                Yaml.text(map, "quote", ""));
    }

    /** An act of several is a claim of each, but where the sides are equal or do it with each other. */
    List<GoldClaim> each() {
        boolean one = ONTOLOGY.relation(type).symmetric() || MUTUAL.contains(type) && recipients.isEmpty() || actors.size() < 2;
        return one ? List.of(this) : actors.stream().map(actor -> new GoldClaim(type, mode,
                List.of(actor), recipients, instruments, by, date, quantity, optional, quote)).toList();
    }

    private static List<GoldParticipant> participants(Map<String, Object> map, String key, String where) {
        return Yaml.texts(map.get(key), where + " " + key).stream().map(GoldParticipant::parse).toList();
    }

    /**
     * How well a claim that was read fits; 0 if it is another act. It fits if the type is equal and some participant is right in
     * every slot that is filled here; of acts whose sides are equal, two must be right.
     */
    double fit(Claim claim) {
        if (!claim.type().equals(type)) {
            return 0;
        }
        double fit = 0;
        if (ONTOLOGY.relation(type).symmetric()) {
            List<Entity> sides = new ArrayList<>(claim.actors());
            sides.addAll(claim.recipients());
            fit = covered(actors, sides);
            if (fit < Math.min(2, actors.size())) {
                return 0;
            }
        } else {
            for (boolean acting : new boolean[] {true, false}) {
                List<GoldParticipant> wanted = acting ? actors : recipients;
                long right = covered(wanted, acting ? claim.actors() : claim.recipients());
                if (!wanted.isEmpty() && right == 0) {
                    return 0;
                }
                fit += right;
            }
            fit = actors.isEmpty() && recipients.isEmpty() ? 1 : fit;
        }
        fit += covered(instruments, claim.instruments()) > 0 ? 0.5 : 0;
        fit += claim.mode() == mode ? 0.4 : 0;
        fit += covered(by, claim.attributedTo()) > 0 ? 0.2 : 0;
        return fit + (!quote.isEmpty() && (quote.contains(claim.quote()) || claim.quote().contains(quote)) ? 0.3 : 0);
    }

    static long covered(List<GoldParticipant> wanted, List<Entity> found) {
        return wanted.stream().filter(participant -> participant.isAnyOf(found)).count();
    }

    @Override
    public String toString() {
        return type + " " + mode.code() + " " + actors + " > " + recipients + (instruments.isEmpty() ? "" : " with " + instruments)
                + (by.isEmpty() ? "" : " by " + by);
    }
}
