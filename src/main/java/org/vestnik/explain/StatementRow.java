package org.vestnik.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.vestnik.explain.ClaimExplanation.Naming;
import org.vestnik.explain.ClaimExplanation.Participant;
import org.vestnik.query.PlainValue;

/** A row of {@code cypher/explain/statements} as the explanation that it holds. */
final class StatementRow {

    private final Record row;

    StatementRow(Record row) {
        this.row = row;
    }

    ClaimExplanation explanation() {
        Value stated = row.get("stated");
        return new ClaimExplanation(row.get("id").asString(), row.get("type").asString(), text("title"), text("mode"), text("date"),
                text("quantity"), stated.get("rule").asString(null), row.get("confidence").isNull() ? null : row.get("confidence").asDouble(),
                text("basis"), plain(row.get("article")), sentence(row.get("text").asString(), stated),
                row.get("participants").asList(StatementRow::participant));
    }

    /** Properties in order of their names, those without a value left out. */
    static Map<String, Object> plain(Value properties) {
        Map<String, Object> plain = new LinkedHashMap<>();
        properties.asMap(PlainValue::of).entrySet().stream().filter(entry -> entry.getValue() != null).sorted(Map.Entry.comparingByKey())
                .forEach(entry -> plain.put(entry.getKey(), entry.getValue()));
        return plain;
    }

    private String text(String column) {
        return row.get(column).asString(null);
    }

    /** The whole sentence where the graph knows its bounds, else the quote. */
    private static MarkedText sentence(String article, Value stated) {
        int start = stated.get("sentenceStart").asInt(stated.get("start").asInt());
        int end = stated.get("sentenceEnd").asInt(stated.get("end").asInt());
        List<MarkedText.Mark> marks = new ArrayList<>();
        List<String> kinds = stated.get("marks").asList(Value::asString, List.of());
        for (int i = 0; i < kinds.size(); i++) {
            int from = stated.get("markStarts").get(i).asInt();
            int to = stated.get("markEnds").get(i).asInt();
            marks.add(new MarkedText.Mark(kinds.get(i), from, to, part(article, from, to), stated.get("markedAs").get(i).asString()));
        }
        return new MarkedText(part(article, start, end), start, marks);
    }

    private static String part(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static Participant participant(Value participant) {
        List<String> forms = participant.get("forms").asList(Value::asString);
        List<String> reasons = participant.get("reasons").asList(Value::asString);
        List<Naming> names = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            names.add(new Naming(forms.get(i), i < reasons.size() ? reasons.get(i) : ""));
        }
        return new Participant(participant.get("role").asString(), participant.get("id").asString(), participant.get("name").asString(),
                participant.get("readAs").asList(Value::asString), names);
    }
}
