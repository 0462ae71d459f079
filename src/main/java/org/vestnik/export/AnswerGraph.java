package org.vestnik.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.vestnik.query.Column;
import org.vestnik.query.TableSink;

/**
 * The graph behind a template's answer: every node whose id stands in it, and what such a claim, office or article needs to be
 * understood: whom and what it names, its article, the article's outlet. Only ids are held.
 */
public final class AnswerGraph implements TableSink, AutoCloseable {

    private static final int ROWS = 1000;

    private final ReadingTransaction transaction;
    private final Selection selection = Selection.none();
    private final Set<String> texts = new LinkedHashSet<>();
    private int rows;

    public AnswerGraph(Driver driver, String database) {
        transaction = new ReadingTransaction(driver, database);
    }

    @Override
    public void begin(List<Column> columns) {
        // Ids are looked for in all of them.
    }

    @Override
    public void row(List<Object> values) {
        values.forEach(this::gather);
        if (++rows % ROWS == 0) {
            look();
        }
    }

    private void gather(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(this::gather);
        }
    }

    @Override
    public void end(boolean more) {
        look();
        // An article comes with its outlet, so claims and offices must have brought theirs before.
        List.of(NodeKind.CLAIM, NodeKind.OFFICE, NodeKind.ARTICLE).forEach(this::complete);
    }

    private void look() {
        for (NodeKind kind : NodeKind.values()) {
            selection.add(kind, ids("known-ids", kind, List.copyOf(texts)));
        }
        texts.clear();
    }

    private void complete(NodeKind kind) {
        List<String> ids = List.copyOf(selection.ids(kind));
        for (int i = 0; i < ids.size(); i += ROWS) {
            Map<NodeKind, List<String>> found = new HashMap<>();
            transaction.each("neighbours", kind, Map.of("ids", ids.subList(i, Math.min(ids.size(), i + ROWS))), row -> found
                    .computeIfAbsent(NodeKind.ofLabel(row.get("kind").asString()), any -> new ArrayList<>()).add(id(row)));
            found.forEach(selection::add);
        }
    }

    private List<String> ids(String query, NodeKind kind, List<String> given) {
        List<String> ids = new ArrayList<>();
        transaction.each(query, kind, Map.of("ids", given), row -> ids.add(id(row)));
        return ids;
    }

    private static String id(Record row) {
        return row.get("id").asString();
    }

    /** Empty where the answer names no node by its id. */
    public Selection selection() {
        return selection;
    }

    @Override
    public void close() {
        transaction.close();
    }
}
