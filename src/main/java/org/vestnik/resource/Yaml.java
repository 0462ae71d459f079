package org.vestnik.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** YAML 1.2 files of the class path, with errors that name the file and the entry. */
public final class Yaml {

    private Yaml() {
    }

    public static Object load(String resource) {
        LoadSettings settings = LoadSettings.builder().setLabel(resource).setAllowDuplicateKeys(false).build();
        return new Load(settings).loadFromString(String.join("\n", Tsv.lines(resource)));
    }

    public static Map<String, Object> map(Object node, String where) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalStateException(where + " must be a mapping of names to values, not " + node);
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }

    public static List<?> list(Object node, String where) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof List<?> list)) {
            throw new IllegalStateException(where + " must be a list, not " + node);
        }
        return list;
    }

    public static List<String> texts(Object node, String where) {
        return list(node, where).stream().map(String::valueOf).toList();
    }

    public static String text(Map<String, Object> map, String key, String otherwise) {
        Object value = map.get(key);
        return value == null ? otherwise : String.valueOf(value);
    }

    public static void allow(Map<String, Object> map, String where, Set<String> keys) {
        for (String key : map.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalStateException(where + " has '" + key + "'; allowed are " + keys.stream().sorted().toList());
            }
        }
    }
}
