package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.vestnik.export.CellText;
import org.vestnik.query.Column;
import org.vestnik.query.TableSink;

/**
 * An answer for people at a terminal: aligned columns, long cells cut with an ellipsis; or, where the columns do not fit beside one
 * another, a block of lines for each row. Columns without any value are left out. Holds all rows, so give it a limited answer.
 */
final class TextTable implements TableSink {

    private static final int LEAST = 8;
    private static final int READABLE = 12;
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final int terminal;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> names = List.of();

    /** @param terminal its width in letters */
    TextTable(PrintWriter out, int terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void begin(List<Column> columns) {
        names = columns.stream().map(Column::name).toList();
    }

    @Override
    public void row(List<Object> values) {
        rows.add(values.stream().map(CellText::of).map(text -> text.replaceAll("\\s+", " ").strip()).toList());
    }

    @Override
    public void end(boolean more) {
        if (rows.isEmpty()) {
            out.println("no rows");
            return;
        }
        int[] shown = IntStream.range(0, names.size()).filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty())).toArray();
        int[] widths = Arrays.stream(shown).map(this::natural).toArray();
        if (shrink(shown, widths)) {
            columns(shown, widths);
        } else {
            blocks(shown);
        }
        out.println();
        out.println(rows.size() + (rows.size() == 1 ? " row" : " rows") + (more ? ", and there are more: see --limit" : ""));
    }

    private int natural(int column) {
        return Math.max(valueWidth(column), DisplayWidth.of(names.get(column)));
    }

    private int valueWidth(int column) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
    }

    /**
     * Takes from the widest columns until all fit: first from those that only their name makes wide, then from those of many words,
     * and from ids, which are to be copied, last. False if they cannot.
     */
    private boolean shrink(int[] shown, int[] widths) {
        int room = terminal - GAP.length() * (widths.length - 1);
        long least = Arrays.stream(widths).map(width -> Math.min(width, LEAST)).sum();
        if (least > room) {
            return false;
        }
        int[] values = Arrays.stream(shown).map(column -> Math.max(LEAST, valueWidth(column))).toArray();
        boolean[] wordy = new boolean[shown.length];
        IntStream.range(0, shown.length).forEach(i -> wordy[i] = isWordy(shown[i]));
        while (Arrays.stream(widths).sum() > room) {
            int taken = widest(widths, i -> widths[i] > values[i])
                    .orElseGet(() -> widest(widths, i -> wordy[i] && widths[i] > READABLE)
                            .orElseGet(() -> widest(widths, i -> true).orElseThrow()));
            widths[taken]--;
        }
        return true;
    }

    private static OptionalInt widest(int[] widths, IntPredicate among) {
        return IntStream.range(0, widths.length).filter(among).reduce((a, b) -> widths[b] > widths[a] ? b : a);
    }

    private boolean isWordy(int column) {
        return rows.stream().anyMatch(row -> row.get(column).indexOf(' ') >= 0);
    }

    private void columns(int[] shown, int[] widths) {
        line(names, shown, widths);
        out.println(String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        rows.forEach(row -> line(row, shown, widths));
    }

    private void line(List<String> cells, int[] shown, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < shown.length; i++) {
            line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(DisplayWidth.cut(cells.get(shown[i]), widths[i]), widths[i]));
        }
        out.println(line.toString().stripTrailing());
    }

    private void blocks(int[] shown) {
        int margin = Arrays.stream(shown).map(i -> DisplayWidth.of(names.get(i))).max().orElse(0) + GAP.length();
        String separator = "";
        for (List<String> row : rows) {
            out.print(separator);
            for (int i : shown) {
                if (!row.get(i).isEmpty()) {
                    out.print(DisplayWidth.pad(names.get(i), margin));
                    out.println(String.join(System.lineSeparator() + " ".repeat(margin), WrappedText.lines(row.get(i), terminal - margin)));
                }
            }
            separator = System.lineSeparator();
        }
    }
}
