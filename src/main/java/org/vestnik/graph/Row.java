package org.vestnik.graph;

import java.util.Map;

/**
 * One row for a template of {@code cypher/merge}. Rows are written in order of their keys, so that two writers lock nodes in the
 * same order.
 */
interface Row {

    /** Orders the rows of one template. */
    String key();

    /** The row as the template reads it. */
    Map<String, Object> parameters();

    /** Of two rows with one key, the one to write; most kinds of rows have nothing to choose between. */
    default Row prevailing(Row other) {
        return this;
    }
}
