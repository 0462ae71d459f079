package org.vestnik.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resource.Yaml;

/** Reads {@code ontology/frames.yaml}; the head of that file explains the notation. */
final class FrameReader {

    static final String RESOURCE = "ontology/frames.yaml";

    private FrameReader() {
    }

    static Map<String, Frame> read() {
        Map<String, Frame> frames = new TreeMap<>();
        Yaml.map(Yaml.load(RESOURCE), RESOURCE).forEach((name, body) -> frames.put(name, frame(name, Yaml.map(body, name))));
        return frames;
    }

    private static Frame frame(String name, Map<String, Object> body) {
        Yaml.allow(body, "frame " + name, Set.of("type", "verb", "noun", "needs", "controller", "speech", "complement", "under", "becomes", "types",
                "absorbs", "notGoods", "mutual", "clause", "weapons", "without", "reciprocal", "ofBodies", "general", "certain", "toOwn",
                "standing", "conditional"));
        return new Frame(name, Yaml.text(body, "type", ""), steps(name, Yaml.text(body, "verb", "")),
                steps(name, Yaml.text(body, "noun", "")), needs(Yaml.text(body, "needs", "actor")),
                role(Yaml.text(body, "controller", "actor")), is(body, "speech"),
                modes(Yaml.text(body, "complement", "")).stream().findFirst(), modes(Yaml.text(body, "under", "")),
                modes(Yaml.text(body, "becomes", "")).stream().findFirst(),
                types(name, Yaml.text(body, "types", "")), is(body, "absorbs"),
                Set.copyOf(words(Yaml.text(body, "notGoods", ""))), is(body, "mutual"), is(body, "clause"),
                is(body, "weapons"), roles(Yaml.text(body, "without", "")), is(body, "reciprocal"), is(body, "ofBodies"), is(body, "general"), is(body, "certain"),
                is(body, "toOwn"), is(body, "standing"), is(body, "conditional"));
    }

    private static boolean is(Map<String, Object> body, String property) {
        return Boolean.parseBoolean(Yaml.text(body, property, "false"));
    }

    private static List<FrameStep> steps(String name, String notation) {
        List<FrameStep> steps = new ArrayList<>();
        for (String step : words(notation)) {
            int equals = step.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException("frame " + name + ": a step is role=slot, not '" + step + "'");
            }
            steps.add(new FrameStep(role(step.substring(0, equals)), step.substring(equals + 1)));
        }
        return List.copyOf(steps);
    }

    private static List<Set<Role>> needs(String notation) {
        return Arrays.stream(notation.split("\\|")).map(FrameReader::roles).toList();
    }

    private static Set<Role> roles(String notation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words(notation).forEach(word -> roles.add(role(word)));
        return roles;
    }

    private static Map<Role, Set<EntityType>> types(String name, String notation) {
        Map<Role, Set<EntityType>> types = new EnumMap<>(Role.class);
        for (String word : words(notation)) {
            int colon = word.indexOf(':');
            EntityType type = EntityType.ofLabel(word.substring(colon + 1)).orElseThrow(() -> new IllegalStateException(
                    "frame " + name + ": types are role:Label, not '" + word + "'"));
            types.computeIfAbsent(role(word.substring(0, colon)), key -> EnumSet.noneOf(EntityType.class)).add(type);
        }
        return types;
    }

    private static Set<Mode> modes(String notation) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        words(notation).forEach(word -> modes.add(Mode.valueOf(word.toUpperCase(Locale.ROOT))));
        return modes;
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String notation) {
        return Arrays.stream(notation.strip().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
    }
}
