package org.vestnik.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Evidence as one STIX 2.1 bundle: persons, organisations, states and outlets as identities, places and lands as locations, goods and
 * events as objects of our extension, articles as reports, claims and offices as notes with their words, and asserted claims as
 * relationships besides; a relationship of STIX states a fact, so a denied or planned act has its note alone.
 */
final class StixBundle implements EvidenceSink {

    private static final String VESTNIK = StixObject.id("identity", "Vestnik");
    private static final String EXTENSION = StixObject.id("extension-definition", "Vestnik");

    private final Map<String, Vocabulary> vocabulary = Vocabulary.read();
    private final MessageDigest digest = Uuids.sha1();
    private final TextOut out;
    private String separator = "";

    StixBundle(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void begin() {
        out.add("{\"type\":\"bundle\",\"objects\":[\n");
        write(new StixObject("identity", "Vestnik").times(Optional.empty(), Optional.empty()).with("name", "Vestnik").with("identity_class", "system"));
        write(new StixObject("extension-definition", "Vestnik").times(Optional.empty(), Optional.empty()).with("created_by_ref", VESTNIK)
                .with("name", "Vestnik").with("version", "1.0.0").with("extension_types", List.of("new-sdo", "property-extension"))
                .with("schema", "goods and events that articles name; of notes, the claim or office as it was read; of reports, the article"));
    }

    @Override
    public void thing(KnownThing known) {
        Thing thing = known.thing();
        Vocabulary words = vocabulary.get(thing.type());
        StixObject object = new StixObject(words.stix(), thing.key()).times(known.first(), known.last()).with("name", thing.name());
        if (!words.identityClass().isEmpty()) {
            object.with("identity_class", words.identityClass());
        }
        if (words.stix().equals("location")) {
            object.with("region", thing.name());
        }
        known.sameAs().ifPresent(item -> object.with("external_references",
                List.of(Map.of("source_name", "wikidata", "external_id", known.wikidata().orElseThrow(), "url", item))));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("vestnik_id", thing.id());
        more.put("kind", thing.type());
        more.put("known", known.known());
        more.put("names", known.names());
        write(object.extended(EXTENSION, words.stix().startsWith("x-") ? "new-sdo" : "property-extension", more));
        thing.iso().ifPresent(iso -> land(known, object, iso));
    }

    private void land(KnownThing known, StixObject state, String iso) {
        StixObject land = new StixObject("location", known.thing().key()).times(known.first(), known.last())
                .with("name", known.thing().name()).with("country", iso);
        write(land);
        write(new StixObject("relationship", state.id() + "|located-at").times(known.first(), known.last())
                .with("relationship_type", "located-at").with("source_ref", state.id()).with("target_ref", land.id()));
    }

    @Override
    public void outlet(Outlet outlet) {
        write(new StixObject("identity", outlet.key()).times(outlet.first(), outlet.last()).with("name", outlet.name())
                .with("identity_class", "organization").with("sectors", List.of("communications")));
    }

    @Override
    public void report(Report report) {
        List<String> contents = new ArrayList<>();
        report.namings().forEach(naming -> contents.add(id(naming.thing())));
        report.claims().forEach(claim -> claim(report, claim, contents));
        report.offices().forEach(office -> office(report, office, contents));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("article", report.id());
        more.put("author", report.author());
        more.put("sha256", report.sha256());
        more.put("relies_on", report.reliesOn());
        more.put("copies", report.copyOf().stream().map(StixBundle::copy).toList());
        more.put("mentions", report.namings().stream().map(this::mention).toList());
        StixObject object = object("report", report.key(), report).with("name", report.title().orElse(report.id()))
                .with("description", report.text()).with("published", StixObject.midnight(report.published().orElse(LocalDate.EPOCH)))
                .with("external_references", List.of(reference(report)));
        write(object.with("object_refs", contents.isEmpty() ? List.of(VESTNIK) : contents.stream().distinct().toList())
                .extended(EXTENSION, "property-extension", more));
    }

    private static Map<String, Object> copy(CopiedArticle original) {
        Map<String, Object> copy = new LinkedHashMap<>();
        copy.put("ref", StixObject.id("report", original.key()));
        copy.put("similarity", original.similarity());
        return copy;
    }

    private Map<String, Object> mention(Naming naming) {
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("ref", id(naming.thing()));
        mention.put("count", naming.count());
        mention.put("forms", naming.forms());
        return mention;
    }

    private void claim(Report report, StatedClaim claim, List<String> contents) {
        List<String> refs = new ArrayList<>(claim.participants().stream().map(this::id).toList());
        claim.links().forEach(link -> {
            String relationship = relationship(report, claim, link);
            contents.add(relationship);
            refs.add(relationship);
        });
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("claim", claim.id());
        more.put("claim_type", claim.type());
        more.put("mode", claim.mode());
        more.put("date", claim.date());
        more.put("quantity", claim.quantity());
        more.put("basis", claim.basis());
        more.put("actor_refs", ids(claim.actors()));
        more.put("recipient_refs", ids(claim.recipients()));
        more.put("instrument_refs", ids(claim.instruments()));
        more.put("place_refs", ids(claim.places()));
        more.put("speaker_refs", ids(claim.attributed()));
        StixObject note = note(report, claim.key(), claim.type() + ", " + claim.mode(), claim.words(), refs, more)
                .with("authors", claim.attributed().stream().map(Thing::name).toList()).with("confidence", confidence(claim))
                .with("labels", List.of(name(claim), claim.mode()));
        contents.add(note.id());
        write(note);
    }

    private String relationship(Report report, StatedClaim claim, StatedClaim.Link link) {
        StixObject relationship = object("relationship", claim.key() + "|" + link.from().id() + "|" + link.to().id(), report)
                .with("relationship_type", name(claim)).with("description", claim.words().quote())
                .with("source_ref", id(link.from())).with("target_ref", id(link.to())).with("confidence", confidence(claim));
        claim.date().map(ActTime::of).ifPresent(time -> relationship.with("start_time", StixObject.midnight(time.first()))
                .with("stop_time", StixObject.midnight(time.last().plusDays(1))));
        write(relationship);
        return relationship.id();
    }

    private void office(Report report, StatedOffice office, List<String> contents) {
        List<String> refs = Stream.concat(Stream.of(office.holder()), office.of().stream()).map(this::id).toList();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("office", office.id());
        more.put("title", office.title());
        more.put("holder_ref", id(office.holder()));
        more.put("of_ref", office.of().map(this::id));
        StixObject note = note(report, office.key(), office.title(), office.words(), refs, more).with("labels", List.of("office"));
        contents.add(note.id());
        write(note);
    }

    private static StixObject note(Report report, String name, String summary, Words words, List<String> refs, Map<String, Object> more) {
        more.put("report_ref", StixObject.id("report", report.key()));
        more.put("start", words.start());
        more.put("end", words.end());
        more.put("rule", words.rule());
        return object("note", name, report).with("abstract", summary).with("content", words.quote())
                .with("object_refs", refs.isEmpty() ? List.of(StixObject.id("report", report.key())) : refs.stream().distinct().toList())
                .extended(EXTENSION, "property-extension", more);
    }

    private static StixObject object(String type, String name, Report report) {
        return new StixObject(type, name).with("created_by_ref", report.outlet().map(outlet -> StixObject.id("identity", outlet.key())))
                .times(report.published(), report.published()).with("lang", report.language());
    }

    private static Map<String, Object> reference(Report report) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("source_name", report.outlet().map(Outlet::name).orElse("article"));
        report.url().ifPresent(url -> reference.put("url", url));
        reference.put("external_id", report.id());
        return reference;
    }

    private static Optional<Long> confidence(StatedClaim claim) {
        return claim.confidence().map(confidence -> Math.round(confidence * 100));
    }

    private static String name(StatedClaim claim) {
        return claim.type().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> ids(List<Thing> things) {
        return things.stream().map(this::id).toList();
    }

    private String id(Thing thing) {
        return StixObject.id(vocabulary.get(thing.type()).stix(), thing.key());
    }

    private void write(StixObject object) {
        String json = object.json();
        digest.update(json.getBytes(StandardCharsets.UTF_8));
        out.add(separator).add(json);
        separator = ",\n";
    }

    /** The bundle's id comes last, for it is made of all that is in it. */
    @Override
    public void end() {
        UUID id = Uuids.of(HexFormat.of().formatHex(digest.digest()));
        out.add("\n],\"id\":\"bundle--" + id + "\"}\n");
    }
}
