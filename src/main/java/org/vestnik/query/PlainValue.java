package org.vestnik.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Values of the database as values of the JDK, with nothing of the driver left. */
public final class PlainValue {

    private PlainValue() {
    }

    /** Null, String, Long, Double, Boolean, LocalDate, a List of these or a map sorted by key; anything else as its text. */
    public static Object of(Value value) {
        return of(value.asObject());
    }

    private static Object of(Object value) {
        if (value == null || value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(of(element)));
            return Collections.unmodifiableList(elements);
        }
        if (value instanceof MapAccessor node) {
            return of(node.asMap());
        }
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, element) -> sorted.put((String) key, of(element)));
            return Collections.unmodifiableSortedMap(sorted);
        }
        return value.toString();
    }
}
