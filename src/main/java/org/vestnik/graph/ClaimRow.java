package org.vestnik.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.claim.Claim;
import org.vestnik.claim.Mark;

/** A claim as its node and the words that carry it. */
record ClaimRow(String article, Claim claim) implements Row {

    @Override
    public String key() {
        return claim.id();
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", claim.id());
        properties.put("type", claim.type());
        properties.put("mode", claim.mode().code());
        properties.put("date", claim.date().orElse(null));
        properties.put("quantity", claim.quantity().orElse(null));
        properties.put("confidence", claim.confidence().value());
        properties.put("basis", claim.confidence().basis());
        return Map.of("article", article, "id", claim.id(), "properties", properties, "statement", statement());
    }

    /** Marks are lists side by side, since a property holds no maps; an id is empty where a mark is of no participant. */
    private Map<String, Object> statement() {
        List<Mark> marks = claim.justification().marks();
        Map<String, Object> statement = new HashMap<>();
        statement.put("quote", claim.quote());
        statement.put("start", claim.span().start());
        statement.put("end", claim.span().end());
        statement.put("rule", claim.rule());
        statement.put("sentenceStart", claim.justification().sentence().start());
        statement.put("sentenceEnd", claim.justification().sentence().end());
        statement.put("marks", marks.stream().map(mark -> mark.kind().code()).toList());
        statement.put("markStarts", marks.stream().map(mark -> mark.span().start()).toList());
        statement.put("markEnds", marks.stream().map(mark -> mark.span().end()).toList());
        statement.put("markedAs", marks.stream().map(mark -> mark.entity().orElse("")).toList());
        return statement;
    }
}
