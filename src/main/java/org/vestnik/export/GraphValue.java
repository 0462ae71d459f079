package org.vestnik.export;

import java.util.List;

/** Properties as text that another program can make the same value of. */
final class GraphValue {

    private GraphValue() {
    }

    /** A list as JSON, anything else as it is written. */
    static String text(Object value) {
        return value instanceof List<?> list ? Json.line(list) : value.toString();
    }
}
