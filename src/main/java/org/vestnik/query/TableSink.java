package org.vestnik.query;

import java.util.List;

/**
 * Takes an answer row by row, so that none need be held whole. {@link #begin} comes first, {@link #end} last; after a failure
 * {@code end} does not come.
 */
public interface TableSink {

    void begin(List<Column> columns);

    /** @param values one a column, null where the graph knows none: text, whole or other number, truth, day, list or map of these */
    void row(List<Object> values);

    /** @param more whether there were more rows than were asked for */
    void end(boolean more);
}
