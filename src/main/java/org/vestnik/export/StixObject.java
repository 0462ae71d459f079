package org.vestnik.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of STIX 2.1 as it is put together; what is empty is left out, as STIX demands. */
final class StixObject {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** @param name the same name gives the same id */
    StixObject(String type, String name) {
        properties.put("type", type);
        properties.put("spec_version", "2.1");
        properties.put("id", id(type, name));
    }

    static String id(String type, String name) {
        return type + "--" + Uuids.of(type + "|" + name);
    }

    String id() {
        return (String) properties.get("id");
    }

    StixObject with(String property, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> properties.put(property, present));
        } else if (!(value instanceof Collection<?> collection && collection.isEmpty())) {
            properties.put(property, value);
        }
        return this;
    }

    /** Both from the data, never from the clock; without a day, the first second of Unix time. */
    StixObject times(Optional<LocalDate> created, Optional<LocalDate> modified) {
        return with("created", midnight(created.orElse(LocalDate.EPOCH))).with("modified", midnight(modified.orElse(LocalDate.EPOCH)));
    }

    static String midnight(LocalDate day) {
        return day + "T00:00:00.000Z";
    }

    /** @param more what STIX has no property for, under our extension */
    StixObject extended(String extension, String extensionType, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("extension_type", extensionType);
        more.forEach((name, value) -> {
            boolean empty = value instanceof Optional<?> optional && optional.isEmpty() || value instanceof List<?> list && list.isEmpty();
            if (!empty) {
                body.put(name, value instanceof Optional<?> optional ? optional.get() : value);
            }
        });
        return with("extensions", Map.of(extension, body));
    }

    String json() {
        return Json.line(properties);
    }
}
