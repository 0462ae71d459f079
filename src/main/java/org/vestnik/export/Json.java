package org.vestnik.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One value as one line of JSON; text stays as it is, without escapes for letters of other scripts. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    static String line(Object value) {
        return MAPPER.writeValueAsString(plain(value));
    }

    private static Object plain(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, element) -> entries.put(key, plain(element)));
            return entries;
        }
        return value;
    }
}
