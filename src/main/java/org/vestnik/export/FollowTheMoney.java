package org.vestnik.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence as entities of FollowTheMoney, a line each. A claim is an {@code Event} proved by its {@code Article}, with the actors as
 * organizers and the others as involved; goods, places and speakers are linked to it, since only persons and organisations can be
 * involved. An asserted claim is an {@code UnknownLink} between its parties besides, for drawing. Offices are {@code Occupancy}, names in
 * articles are {@code Mention}, or {@code Documentation} where a thing cannot be one.
 */
final class FollowTheMoney implements EvidenceSink {

    private static final Set<String> LEGAL_ENTITIES = Set.of("Person", "State", "Organisation");
    private static final Set<String> ORGANISATIONS = Set.of("State", "Organisation");

    private final Map<String, Vocabulary> vocabulary = Vocabulary.read();
    private final TextOut out;

    FollowTheMoney(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void begin() {
        // A line says all that there is to say.
    }

    @Override
    public void thing(KnownThing known) {
        Thing thing = known.thing();
        FtmEntity entity = new FtmEntity(schema(thing), thing.key()).with("name", thing.name()).with("name", List.copyOf(known.names().values()))
                .with("keywords", thing.type()).with("country", thing.iso().map(iso -> iso.toLowerCase(Locale.ROOT)))
                .with("wikidataId", known.wikidata());
        if (thing.type().equals("Place")) {
            entity.with("full", thing.name());
        }
        write(entity);
    }

    @Override
    public void outlet(Outlet outlet) {
        write(new FtmEntity("Organization", outlet.key()).with("name", outlet.name()).with("keywords", "Publisher"));
    }

    @Override
    public void report(Report report) {
        FtmEntity article = new FtmEntity("Article", report.key()).with("fileName", report.id()).with("title", report.title())
                .with("name", report.title().orElse(report.id())).with("sourceUrl", report.url()).with("author", report.author())
                .with("language", Locale.forLanguageTag(report.language()).getISO3Language()).day("publishedAt", report.published())
                .with("publisher", report.outlet().map(Outlet::name)).with("bodyText", report.text())
                .with("notes", report.reliesOn().stream().map(source -> "relies on " + source).toList());
        write(article);
        report.outlet().ifPresent(outlet -> write(documentation(report.key(), outlet.key(), "publisher")));
        report.copyOf().forEach(original -> write(documentation(original.key(), report.key(), "copy")));
        report.namings().forEach(naming -> naming(report, naming));
        report.claims().forEach(claim -> claim(report, claim));
        report.offices().forEach(office -> office(report, office));
    }

    private void naming(Report report, Naming naming) {
        Thing thing = naming.thing();
        if (!LEGAL_ENTITIES.contains(thing.type())) {
            write(documentation(report.key(), thing.key(), "mentions").with("namesMentioned", naming.forms()));
            return;
        }
        write(new FtmEntity("Mention", "Mention:" + report.id() + "|" + thing.id()).with("document", FtmEntity.id(report.key()))
                .with("name", naming.forms()).with("name", thing.name()).with("resolved", FtmEntity.id(thing.key()))
                .with("detectedSchema", schema(thing)));
    }

    private void claim(Report report, StatedClaim claim) {
        FtmEntity event = interval("Event", claim.key(), report, claim.words()).with("recordId", claim.id())
                .with("name", claim.type().toLowerCase(Locale.ROOT) + " (" + claim.mode() + ")").with("keywords", List.of(claim.type(), claim.mode()))
                .with("proof", FtmEntity.id(report.key())).with("location", claim.places().stream().map(Thing::name).toList())
                .with("notes", claim.quantity().map(quantity -> "quantity: " + quantity))
                .with("notes", claim.confidence().map(confidence -> "confidence: " + confidence + " (" + claim.basis().orElse("") + ")"))
                .with("notes", claim.words().rule().map(rule -> "rule: " + rule))
                .with("organizer", legal(claim.actors())).with("involved", legal(claim.recipients()));
        time(event, claim);
        write(event);
        others(claim.actors()).forEach(thing -> write(link(report, claim, event, thing, "actor")));
        others(claim.recipients()).forEach(thing -> write(link(report, claim, event, thing, "recipient")));
        claim.instruments().forEach(thing -> write(link(report, claim, event, thing, "instrument")));
        claim.places().forEach(thing -> write(link(report, claim, event, thing, "place")));
        claim.attributed().forEach(thing -> write(link(report, claim, event, thing, "attributed to")));
        claim.links().forEach(pair -> write(time(interval("UnknownLink", claim.key() + "|" + pair.from().id() + "|" + pair.to().id(), report,
                claim.words()).with("subject", FtmEntity.id(pair.from().key())).with("object", FtmEntity.id(pair.to().key()))
                .with("role", claim.type()).with("status", claim.mode()).with("recordId", claim.id()), claim)));
    }

    private static FtmEntity link(Report report, StatedClaim claim, FtmEntity event, Thing thing, String role) {
        return interval("UnknownLink", claim.key() + "|" + role + "|" + thing.id(), report, claim.words()).with("subject", event.id())
                .with("object", FtmEntity.id(thing.key())).with("role", role).with("recordId", claim.id());
    }

    private void office(Report report, StatedOffice office) {
        if (!office.holder().type().equals("Person")) {
            write(interval("UnknownLink", office.key(), report, office.words()).with("subject", FtmEntity.id(office.holder().key()))
                    .with("object", FtmEntity.id(office.of().orElse(office.holder()).key())).with("role", office.title())
                    .with("recordId", office.id()));
            return;
        }
        Optional<Thing> of = office.of().filter(thing -> ORGANISATIONS.contains(thing.type()));
        String post = "Position:" + office.title() + "|" + office.of().map(Thing::id).orElse("");
        write(new FtmEntity("Position", post).with("name", office.title()).with("organization", of.map(thing -> FtmEntity.id(thing.key())))
                .with("country", of.flatMap(Thing::iso).map(iso -> iso.toLowerCase(Locale.ROOT))));
        write(interval("Occupancy", office.key(), report, office.words()).with("holder", FtmEntity.id(office.holder().key()))
                .with("post", FtmEntity.id(post)).with("recordId", office.id()).day("date", report.published()));
    }

    private static FtmEntity interval(String schema, String key, Report report, Words words) {
        return new FtmEntity(schema, key).with("summary", words.quote()).with("sourceUrl", report.url())
                .with("publisher", report.outlet().map(Outlet::name));
    }

    private static FtmEntity time(FtmEntity entity, StatedClaim claim) {
        claim.date().map(ActTime::of).ifPresent(time -> entity.with("startDate", time.first().toString()).with("endDate", time.last().toString()));
        return entity;
    }

    private static FtmEntity documentation(String document, String entity, String role) {
        return new FtmEntity("Documentation", "Documentation:" + document + "|" + role + "|" + entity).with("document", FtmEntity.id(document))
                .with("entity", FtmEntity.id(entity)).with("role", role);
    }

    private static List<String> legal(List<Thing> things) {
        return things.stream().filter(thing -> LEGAL_ENTITIES.contains(thing.type())).map(thing -> FtmEntity.id(thing.key())).toList();
    }

    private static List<Thing> others(List<Thing> things) {
        return things.stream().filter(thing -> !LEGAL_ENTITIES.contains(thing.type())).toList();
    }

    private String schema(Thing thing) {
        return vocabulary.get(thing.type()).ftm();
    }

    private void write(FtmEntity entity) {
        out.jsonLine(entity.json());
    }

    @Override
    public void end() {
        // A line says all that there is to say.
    }
}
