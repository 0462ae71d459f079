package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.query.Column;
import org.vestnik.query.Question;
import org.vestnik.query.ResultTable;

/**
 * What {@code GET /queries/{name}} answers as JSON.
 *
 * @param parameters the values that were used, defaults included
 * @param rows       an object a row, with every column in order
 * @param next       address of the rows that follow; absent if there are none
 */
record AnswerResource(String query, String title, Map<String, Object> parameters, List<Map<String, Object>> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next) {

    static AnswerResource of(Question question, ResultTable table, String next) {
        return new AnswerResource(question.template().name(), question.template().title(), question.parameters(), rows(table), next);
    }

    static List<Map<String, Object>> rows(ResultTable table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<Map<String, Object>> rows = new ArrayList<>(table.rows().size());
        for (List<Object> values : table.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
