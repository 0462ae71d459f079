package org.vestnik.rest;

import java.util.List;
import java.util.Map;
import org.vestnik.query.Column;
import org.vestnik.query.ResultTable;

/**
 * What {@code POST /cypher} answers as JSON.
 *
 * @param rows an object a row; nodes and relationships are their properties
 * @param more whether there were more rows than were asked for
 */
record CypherResource(List<String> columns, List<Map<String, Object>> rows, boolean more) {

    static CypherResource of(ResultTable table) {
        return new CypherResource(table.columns().stream().map(Column::name).toList(), AnswerResource.rows(table), table.more());
    }
}
