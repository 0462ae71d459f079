package org.vestnik.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Evidence as statements of RDF in the words of schema.org and PROV-O, and our own where they have none. A claim is a
 * {@code schema:Claim} quoted from its article and attributed to its speakers, and it is about an {@code schema:Action}: who says so
 * stays apart from what is said. The projected edges are left out: as bare statements they would tell denied acts for facts.
 */
final class RdfEvidence implements EvidenceSink {

    private static final String SCHEMA = "https://schema.org/";
    private static final String OURS = "urn:vestnik:ontology:";
    private static final Map<String, String> PREFIXES = Map.of("schema", SCHEMA, "prov", PROV.NAMESPACE, "v", OURS);
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Map<String, Vocabulary> vocabulary = Vocabulary.read();
    private final RDFHandler out;

    RdfEvidence(RDFHandler out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.startRDF();
        out.handleNamespace("prov", PROV.NAMESPACE);
        out.handleNamespace("schema", SCHEMA);
        out.handleNamespace("v", OURS);
        out.handleNamespace("xsd", XSD.NAMESPACE);
    }

    @Override
    public void thing(KnownThing known) {
        Thing thing = known.thing();
        Subject subject = new Subject(thing.key());
        vocabulary.get(thing.type()).rdf().forEach(subject::type);
        subject.type("v:" + thing.type());
        subject.text("schema:identifier", thing.id());
        known.names().forEach((language, name) -> subject.in(language, "schema:name", name));
        if (!known.names().containsKey("en")) {
            subject.text("schema:name", thing.name());
        }
        thing.iso().ifPresent(iso -> subject.text("v:iso", iso));
        known.sameAs().ifPresent(item -> subject.value("schema:sameAs", VALUES.createIRI(item)));
        subject.value("v:known", VALUES.createLiteral(known.known()));
    }

    @Override
    public void outlet(Outlet outlet) {
        Subject subject = new Subject(outlet.key());
        subject.type("schema:NewsMediaOrganization");
        subject.type("prov:Organization");
        subject.text("schema:identifier", outlet.id());
        subject.text("schema:name", outlet.name());
    }

    @Override
    public void report(Report report) {
        Subject subject = new Subject(report.key());
        subject.type("schema:NewsArticle");
        subject.type("prov:Entity");
        subject.text("schema:identifier", report.id());
        report.url().ifPresent(url -> subject.value("schema:url", VALUES.createLiteral(url, XSD.ANYURI)));
        report.title().ifPresent(title -> subject.in(report.language(), "schema:headline", title));
        subject.text("schema:inLanguage", report.language());
        report.published().ifPresent(day -> subject.value("schema:datePublished", VALUES.createLiteral(day.toString(), XSD.DATE)));
        report.author().ifPresent(author -> subject.text("schema:author", author));
        report.sha256().ifPresent(digest -> subject.text("v:sha256", digest));
        report.reliesOn().forEach(source -> subject.text("v:reliesOn", source));
        report.outlet().ifPresent(outlet -> {
            subject.value("schema:publisher", iri(outlet.key()));
            subject.value("prov:wasAttributedTo", iri(outlet.key()));
        });
        report.copyOf().forEach(original -> subject.value("prov:wasDerivedFrom", iri(original.key())));
        report.namings().forEach(naming -> subject.value("schema:mentions", iri(naming.thing().key())));
        report.text().ifPresent(text -> subject.in(report.language(), "schema:articleBody", text));
        report.namings().forEach(naming -> naming(report, naming));
        report.claims().forEach(claim -> claim(report, claim));
        report.offices().forEach(office -> office(report, office));
    }

    private void naming(Report report, Naming naming) {
        Subject subject = new Subject("Mention:" + report.id() + ":" + naming.thing().id());
        subject.type("v:Mention");
        subject.value("v:in", iri(report.key()));
        subject.value("v:of", iri(naming.thing().key()));
        subject.value("v:count", VALUES.createLiteral(naming.count()));
        naming.forms().forEach(form -> subject.in(report.language(), "v:form", form));
    }

    private void claim(Report report, StatedClaim claim) {
        IRI act = iri("Act:" + claim.id());
        Subject subject = new Subject(claim.key());
        subject.type("schema:Claim");
        subject.type("prov:Entity");
        subject.text("schema:identifier", claim.id());
        subject.value("schema:about", act);
        subject.text("v:mode", claim.mode());
        claim.confidence().ifPresent(confidence -> subject.value("v:confidence", VALUES.createLiteral(confidence)));
        claim.basis().ifPresent(basis -> subject.text("v:basis", basis));
        subject.values("prov:wasAttributedTo", claim.attributed());
        words(subject, report, claim.words());

        Subject action = new Subject(act);
        action.type("schema:Action");
        action.type("v:" + claim.type());
        action.values("schema:agent", claim.actors());
        action.values("schema:recipient", claim.recipients());
        action.values("schema:instrument", claim.instruments());
        action.values("schema:location", claim.places());
        claim.quantity().ifPresent(quantity -> action.text("v:quantity", quantity));
        claim.date().ifPresent(date -> {
            ActTime time = ActTime.of(date);
            action.text("v:date", date);
            action.value("schema:startTime", VALUES.createLiteral(time.first().toString(), XSD.DATE));
            action.value("schema:endTime", VALUES.createLiteral(time.last().toString(), XSD.DATE));
        });
    }

    private void office(Report report, StatedOffice office) {
        Subject subject = new Subject(office.key());
        subject.type("schema:OrganizationRole");
        subject.type("prov:Entity");
        subject.text("schema:roleName", office.title());
        subject.values("schema:member", List.of(office.holder()));
        subject.values("v:of", office.of().stream().toList());
        words(subject, report, office.words());
    }

    private static void words(Subject subject, Report report, Words words) {
        subject.value("prov:wasQuotedFrom", iri(report.key()));
        subject.in(report.language(), "schema:text", words.quote());
        subject.value("v:start", VALUES.createLiteral(words.start()));
        subject.value("v:end", VALUES.createLiteral(words.end()));
        words.rule().ifPresent(rule -> subject.text("v:rule", rule));
    }

    @Override
    public void end() {
        out.endRDF();
    }

    private static IRI term(String prefixed) {
        int colon = prefixed.indexOf(':');
        return VALUES.createIRI(PREFIXES.get(prefixed.substring(0, colon)), prefixed.substring(colon + 1));
    }

    /** The kind in small letters, then the id with what URNs may not hold encoded. */
    private static IRI iri(String key) {
        int colon = key.indexOf(':');
        String id = URLEncoder.encode(key.substring(colon + 1), StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":")
                .replace("%2F", "/").replace("*", "%2A");
        return VALUES.createIRI("urn:vestnik:" + key.substring(0, colon).toLowerCase(Locale.ROOT) + ":" + id);
    }

    /** Says things of one subject. */
    private final class Subject {

        private final IRI iri;

        Subject(IRI iri) {
            this.iri = iri;
        }

        Subject(String key) {
            this(iri(key));
        }

        void type(String prefixed) {
            out.handleStatement(VALUES.createStatement(iri, RDF.TYPE, term(prefixed)));
        }

        void value(String predicate, Value value) {
            out.handleStatement(VALUES.createStatement(iri, term(predicate), value));
        }

        void values(String predicate, List<Thing> things) {
            things.forEach(thing -> value(predicate, iri(thing.key())));
        }

        void text(String predicate, String text) {
            value(predicate, VALUES.createLiteral(text));
        }

        void in(String language, String predicate, String text) {
            value(predicate, VALUES.createLiteral(text, language));
        }
    }
}
