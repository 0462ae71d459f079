package org.vestnik.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Statements as one JSON-LD document, a node object a line; statements of one subject must come together. The libraries that write
 * JSON-LD hold the document whole.
 */
final class JsonLd extends AbstractRDFHandler {

    private final TextOut out;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();
    private Resource subject;
    private boolean begun;
    private String separator = "\n";

    JsonLd(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void handleStatement(Statement statement) {
        if (!statement.getSubject().equals(subject)) {
            flush();
            subject = statement.getSubject();
        }
        boolean type = statement.getPredicate().equals(RDF.TYPE);
        properties.computeIfAbsent(type ? "@type" : compact(statement.getPredicate()), any -> new ArrayList<>())
                .add(type ? compact((IRI) statement.getObject()) : value(statement.getObject()));
    }

    /** What is known of the subject so far; before the first one, the head. */
    private void flush() {
        if (!begun) {
            begun = true;
            out.add("{\"@context\":").add(Json.line(prefixes)).add(",\"@graph\":[");
        }
        if (subject != null) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("@id", subject.stringValue());
            object.putAll(properties);
            out.add(separator).add(Json.line(object));
            separator = ",\n";
            properties.clear();
        }
    }

    @Override
    public void endRDF() {
        flush();
        out.add("\n]}\n");
    }

    private String compact(IRI iri) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.stringValue().startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.stringValue().substring(prefix.getValue().length());
            }
        }
        return iri.stringValue();
    }

    private Object value(Value value) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@value", literal.getLabel());
        literal.getLanguage().ifPresentOrElse(language -> object.put("@language", language), () -> {
            if (!literal.getDatatype().equals(XSD.STRING)) {
                object.put("@type", compact(literal.getDatatype()));
            }
        });
        return object.size() == 1 ? literal.getLabel() : object;
    }
}
