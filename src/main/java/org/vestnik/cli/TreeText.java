package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A resource for people: a line for each property, what has properties of its own below it and further in. */
final class TreeText {

    private static final String INDENT = "  ";

    /** Addresses of the other door. */
    private static final Set<String> ADDRESSES = Set.of("href", "dossier");

    private final PrintWriter out;
    private final int width;

    TreeText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(JsonNode thing) {
        print(thing, "");
    }

    private void print(JsonNode thing, String indent) {
        List<Map.Entry<String, JsonNode>> properties = thing.properties().stream()
                .filter(property -> !ADDRESSES.contains(property.getKey()) && !isEmpty(property.getValue())).toList();
        int margin = properties.stream().filter(property -> isPlain(property.getValue())).mapToInt(property -> property.getKey().length()).max().orElse(0) + 2;
        for (Map.Entry<String, JsonNode> property : properties) {
            if (isPlain(property.getValue())) {
                hanging(indent + DisplayWidth.pad(property.getKey(), margin), plain(property.getValue()), indent.length() + margin);
            } else {
                out.println(indent + property.getKey());
                parts(property.getValue(), indent + INDENT);
            }
        }
    }

    private void parts(JsonNode value, String indent) {
        if (!value.isArray()) {
            print(value, indent);
            return;
        }
        for (JsonNode element : value) {
            print(element, indent);
            out.println();
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty();
    }

    private static boolean isPlain(JsonNode value) {
        return !value.isContainer() || isReference(value)
                || value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(TreeText::isPlain);
    }

    private static boolean isReference(JsonNode value) {
        return value.has("id") && value.has("name") && value.has("href");
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(TreeText::plain).collect(Collectors.joining(", "));
        }
        return isReference(value) ? value.get("name").asString() + " (" + value.get("id").asString() + ")" : value.asString();
    }

    private void hanging(String first, String text, int margin) {
        String start = first;
        for (String paragraph : text.split("\n")) {
            for (String line : WrappedText.lines(paragraph, width - margin)) {
                out.println((start + line).stripTrailing());
                start = " ".repeat(margin);
            }
        }
    }
}
