package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.explain.ClaimExplanation;
import org.vestnik.explain.ClaimExplanation.Participant;
import org.vestnik.explain.EdgeExplanation;
import org.vestnik.explain.EntityExplanation;
import org.vestnik.explain.Explanation;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;

/** An explanation for people. */
final class ExplanationText {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final int width;

    ExplanationText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(Explanation explanation) {
        if (explanation instanceof EntityExplanation entity) {
            entity(entity);
        } else if (explanation instanceof EdgeExplanation edge) {
            edge(edge);
        } else if (explanation instanceof ClaimExplanation claim) {
            claim(claim);
        }
        out.flush();
    }

    private void entity(EntityExplanation entity) {
        out.println(entity.id() + ": " + entity.name() + ", " + entity.type()
                + (entity.known() ? ", listed in the knowledge files" : ", listed nowhere"));
        entity.sameBecause().forEach(judgement -> wrapped("judged: " + judgement));
        out.println();
        TextTable table = new TextTable(out, width);
        table.begin(Stream.of("form", "language", "readAs", "why", "articles")
                .map(name -> new Column(name, ParameterType.STRING, name)).toList());
        entity.names().forEach(name -> table.row(Arrays.asList(name.form(), name.language(),
                name.readAs().equals(entity.id()) ? null : name.readAs(), name.reason(), name.articles())));
        table.end(false);
    }

    private void edge(EdgeExplanation edge) {
        out.println(edge.fromName() + " " + edge.type() + " " + edge.toName() + " (" + edge.from() + "/" + edge.type() + "/" + edge.to() + ")");
        edge.edges().forEach(counts -> wrapped(counts.entrySet().stream()
                .map(count -> count.getKey() + " " + plain(count.getValue())).collect(Collectors.joining("; "))));
        for (ClaimExplanation claim : edge.claims()) {
            out.println();
            claim(claim);
        }
        if (edge.more()) {
            out.println();
            out.println("and there are more claims: query claims-between lists them all");
        }
    }

    private void claim(ClaimExplanation claim) {
        out.println(claim.id() + ": " + Stream.of(claim.type(), claim.title(), claim.mode(), claim.date(), claim.quantity())
                .filter(text -> text != null).collect(Collectors.joining(", ")));
        if (claim.rule() != null) {
            wrapped("rule " + claim.rule() + (claim.confidence() == null ? "" : ", right with chance " + claim.confidence() + " ("
                    + claim.basis() + ")"));
        }
        wrapped("article " + Stream.of("id", "published", "publisher", "title").map(claim.article()::get)
                .filter(value -> value != null).map(Object::toString).collect(Collectors.joining(", ")));
        wrapped(claim.sentence().written());
        claim.participants().forEach(this::participant);
    }

    private void participant(Participant participant) {
        String readAs = participant.readAs().isEmpty() ? "" : ", read as " + String.join(", ", participant.readAs());
        String names = participant.names().stream().map(name -> "'" + name.form() + "' (" + name.reason() + ")")
                .collect(Collectors.joining(", "));
        wrapped(participant.role().replace('_', ' ') + ": " + participant.name() + " (" + participant.id() + readAs + ")"
                + (names.isEmpty() ? "" : ", in the article " + names));
    }

    private static String plain(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(value);
    }

    private void wrapped(String text) {
        String indent = INDENT;
        for (String line : WrappedText.lines(text, width - 2 * INDENT.length())) {
            out.println(indent + line);
            indent = INDENT + INDENT;
        }
    }
}
