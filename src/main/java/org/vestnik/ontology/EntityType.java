package org.vestnik.ontology;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that become nodes; {@link #label()} is the label in the graph and the {@code type} in JSON Lines. */
public enum EntityType {
    PERSON("Person"),
    STATE("State"),
    ORGANISATION("Organisation"),
    WEAPON("Weapon"),
    ITEM("Item"),
    PLACE("Place"),
    EVENT("Event");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isGoods() {
        return this == WEAPON || this == ITEM;
    }

    public static Optional<EntityType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
