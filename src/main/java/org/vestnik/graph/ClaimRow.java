package org.vestnik.graph;

import java.util.HashMap;
import java.util.Map;
import org.vestnik.claim.Claim;

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
        Map<String, Object> statement = Map.of("quote", claim.quote(), "start", claim.span().start(), "end", claim.span().end(),
                "rule", claim.rule());
        return Map.of("article", article, "id", claim.id(), "properties", properties, "statement", statement);
    }
}
