package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vestnik.query.Column;
import org.vestnik.query.TableSink;

/**
 * An answer as comma-separated values after RFC 4180, lines ended by a line feed: a header, then a line a row. Lists are joined by
 * {@code "; "}.
 */
public final class CsvTable implements TableSink {

    private final CSVPrinter printer;

    /** @param out stays open */
    public CsvTable(Appendable out) {
        try {
            printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void begin(List<Column> columns) {
        print(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(List<Object> values) {
        print(values.stream().map(value -> value instanceof List<?> list ? CellText.joined(list, "; ") : value).toList());
    }

    @Override
    public void end(boolean more) {
        // A line says all that there is to say.
    }

    private void print(List<?> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
