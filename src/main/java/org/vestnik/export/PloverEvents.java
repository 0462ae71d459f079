package org.vestnik.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims as event data after PLOVER, with CAMEO's code: one JSON object a claim and line. {@code date} is the first day of the act, or the
 * article's where it tells none; {@code auxiliary} must be looked at, for a negated event did not happen.
 */
final class PloverEvents implements EvidenceSink {

    private final EventCodes codes = EventCodes.read();
    private final TextOut out;

    PloverEvents(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void begin() {
        // A line says all that there is to say.
    }

    @Override
    public void thing(KnownThing known) {
        // Events name their parties themselves.
    }

    @Override
    public void outlet(Outlet outlet) {
        // Events name their source themselves.
    }

    @Override
    public void report(Report report) {
        report.claims().forEach(claim -> out.jsonLine(event(report, claim)));
    }

    private Map<String, Object> event(Report report, StatedClaim claim) {
        EventCodes.Code code = codes.of(claim.type());
        Optional<ActTime> time = claim.date().map(ActTime::of);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", claim.id());
        event.put("date", text(time.map(ActTime::first).or(report::published)));
        event.put("start_date", text(time.map(ActTime::first)));
        event.put("end_date", text(time.map(ActTime::last)));
        event.put("event_type", code.plover());
        event.put("cameo", code.cameo());
        event.put("cameo_name", code.name());
        event.put("quad_class", code.quad());
        event.put("claim_type", claim.type());
        event.put("mode", claim.mode());
        event.put("auxiliary", codes.auxiliary(claim.mode()));
        event.put("actor", parties(claim.actors()));
        event.put("recipient", parties(claim.recipients()));
        event.put("instrument", parties(claim.instruments()));
        event.put("location", parties(claim.places()));
        event.put("quantity", claim.quantity().orElse(null));
        event.put("attributed_to", parties(claim.attributed()));
        event.put("confidence", claim.confidence().orElse(null));
        event.put("basis", claim.basis().orElse(null));
        event.put("text", claim.words().quote());
        event.put("text_start", claim.words().start());
        event.put("text_end", claim.words().end());
        event.put("coder", claim.words().rule().orElse(null));
        event.put("article", report.id());
        event.put("url", report.url().orElse(null));
        event.put("title", report.title().orElse(null));
        event.put("language", report.language());
        event.put("publication", report.outlet().map(Outlet::name).orElse(null));
        event.put("publication_date", text(report.published()));
        event.put("copy_of", report.copyOf().stream().map(CopiedArticle::id).toList());
        return event;
    }

    private static List<Map<String, Object>> parties(List<Thing> things) {
        return things.stream().map(thing -> {
            Map<String, Object> party = new LinkedHashMap<>();
            party.put("name", thing.name());
            party.put("id", thing.id());
            party.put("type", thing.type());
            party.put("country", thing.iso().orElse(null));
            return party;
        }).toList();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    @Override
    public void end() {
        // A line says all that there is to say.
    }
}
