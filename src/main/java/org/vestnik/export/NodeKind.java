package org.vestnik.export;

import java.util.Arrays;

/** The kinds of nodes that carry knowledge, each with an id of its own; the program's own housekeeping is none of them. */
enum NodeKind {
    ARTICLE("Article"), CLAIM("Claim"), ENTITY("Entity"), OFFICE("Office"), PUBLISHER("Publisher");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The key that no other node of the graph has, such as {@code Entity:State:BG}. */
    String key(String id) {
        return label + ":" + id;
    }

    static NodeKind ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst().orElseThrow();
    }
}
