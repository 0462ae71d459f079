package org.vestnik.export;

/** The names of property types in Cypher and in the headers of Neo4j's bulk import. */
final class PropertyType {

    private static final String TEXT = "string";
    private static final String LIST = "[]";

    private PropertyType() {
    }

    /** @param type as {@code valueType()} gives it, such as {@code LIST<STRING NOT NULL> NOT NULL} */
    static String ofCypher(String type) {
        if (type.startsWith("LIST<")) {
            return ofCypher(type.substring("LIST<".length())) + LIST;
        }
        return switch (type.split("[ >]")[0]) {
            case "INTEGER" -> "long";
            case "FLOAT" -> "double";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            default -> TEXT;
        };
    }

    /** What can hold the values of both: text, or texts if either is a list. */
    static String common(String one, String other) {
        return one.endsWith(LIST) || other.endsWith(LIST) ? TEXT + LIST : TEXT;
    }
}
