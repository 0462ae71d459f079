package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.vestnik.query.Column;
import org.vestnik.query.Parameter;
import org.vestnik.query.QueryTemplate;

/** What {@code GET /queries} says of a template. */
record TemplateResource(String name, String title, String use, String href, List<ParameterResource> parameters,
        List<ColumnResource> columns) {

    /** {@code standard} is the value if none is given, as it would be written; {@code allowed} is left out where any value will do. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ParameterResource(String name, String type, @JsonInclude(JsonInclude.Include.NON_NULL) String standard, List<String> allowed,
            String meaning) {

        static ParameterResource of(Parameter parameter) {
            return new ParameterResource(parameter.name(), parameter.type().code(), parameter.defaultText().orElse(null),
                    parameter.allowed(), parameter.meaning());
        }
    }

    record ColumnResource(String name, String type, String meaning) {

        static ColumnResource of(Column column) {
            return new ColumnResource(column.name(), column.type().code(), column.meaning());
        }
    }

    static TemplateResource of(QueryTemplate template) {
        return new TemplateResource(template.name(), template.title(), template.use(), "/queries/" + template.name(),
                template.parameters().stream().map(ParameterResource::of).toList(),
                template.columns().stream().map(ColumnResource::of).toList());
    }
}
