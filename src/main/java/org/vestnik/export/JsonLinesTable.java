package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.query.Column;
import org.vestnik.query.TableSink;

/** An answer as JSON Lines: an object a row, with every column in order, null where the graph knows nothing. */
public final class JsonLinesTable implements TableSink {

    private final Appendable out;
    private List<Column> columns = List.of();

    /** @param out stays open */
    public JsonLinesTable(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(List<Column> ofTable) {
        columns = ofTable;
    }

    @Override
    public void row(List<Object> values) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i).name(), values.get(i));
        }
        try {
            out.append(Json.line(object)).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void end(boolean more) {
        // A line says all that there is to say.
    }
}
