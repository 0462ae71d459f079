package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.vestnik.claim.Office;
import org.vestnik.resolve.Entity;

/**
 * A post that an article gives a person, as its node.
 *
 * @param id a digest of article, person, title and whose post it is
 */
record OfficeRow(String id, String article, Office office) implements Row {

    static OfficeRow of(String article, Office office) {
        String content = String.join("\n", article, office.person().id(), office.title(), office.of().map(Entity::id).orElse(""));
        return new OfficeRow(Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, 32), article, office);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> statement = Map.of("quote", office.quote(), "start", office.span().start(), "end", office.span().end());
        return Map.of("id", id, "article", article, "person", office.person().id(), "title", office.title(), "statement", statement);
    }
}
