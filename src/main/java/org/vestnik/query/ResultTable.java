package org.vestnik.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An answer held whole.
 *
 * @param rows one list a row with one value a column, null where the graph knows none
 * @param more whether there were more rows than were asked for
 */
public record ResultTable(List<Column> columns, List<List<Object>> rows, boolean more) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Hands the whole table on. */
    public void writeTo(TableSink sink) {
        sink.begin(columns);
        rows.forEach(sink::row);
        sink.end(more);
    }

    /** Gathers rows into a table. */
    static final class Collector implements TableSink {

        private final List<List<Object>> rows = new ArrayList<>();
        private List<Column> columns = List.of();
        private boolean more;

        @Override
        public void begin(List<Column> ofTable) {
            columns = ofTable;
        }

        @Override
        public void row(List<Object> values) {
            // List.copyOf refuses null, and null is a value here.
            rows.add(Collections.unmodifiableList(new ArrayList<>(values)));
        }

        @Override
        public void end(boolean moreRows) {
            more = moreRows;
        }

        ResultTable table() {
            return new ResultTable(columns, rows, more);
        }
    }
}
