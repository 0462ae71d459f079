package org.vestnik.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entity of FollowTheMoney as it is put together: every property is a list of texts. */
final class FtmEntity {

    private final String schema;
    private final String key;
    private final Map<String, List<String>> properties = new TreeMap<>();

    /** @param key the same key gives the same id */
    FtmEntity(String schema, String key) {
        this.schema = schema;
        this.key = key;
    }

    /** FollowTheMoney's ids have no colons, so it is a digest, as its own tools make them. */
    static String id(String key) {
        return HexFormat.of().formatHex(Uuids.sha1().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    String id() {
        return id(key);
    }

    FtmEntity with(String property, String value) {
        List<String> values = properties.computeIfAbsent(property, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    FtmEntity with(String property, Optional<String> value) {
        value.ifPresent(present -> with(property, present));
        return this;
    }

    FtmEntity with(String property, List<String> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    FtmEntity day(String property, Optional<LocalDate> day) {
        return with(property, day.map(LocalDate::toString));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id());
        json.put("schema", schema);
        json.put("properties", properties);
        json.put("referents", List.of(key));
        json.put("datasets", List.of("vestnik"));
        return json;
    }
}
