package org.vestnik.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryTemplate;

/** Puts each template on the API page as a path of its own, with its parameters, defaults and columns. */
@Component
class TemplatePaths implements OpenApiCustomizer {

    private final QueryCatalog catalog;

    TemplatePaths(QueryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Vestnik").version("0.1.0")
                .description("Who does what to whom, who says so, and in which words. Failures are RFC 9457 problem details."));
        catalog.all().forEach(template -> api.path("/queries/" + template.name(), new PathItem().get(operation(template))));
    }

    private static Operation operation(QueryTemplate template) {
        Operation operation = new Operation().operationId(template.name()).addTagsItem("queries").summary(template.title())
                .description(template.use());
        template.parameters().forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        operation.addParametersItem(new QueryParameter().name(PageRequestParameters.LIMIT).description("rows to give at most")
                .schema(new IntegerSchema()._default(PageRequestParameters.STANDARD)));
        operation.addParametersItem(new QueryParameter().name(PageRequestParameters.CURSOR)
                .description("where to go on: the cursor of the answer before, as its 'next' has it").schema(new StringSchema()));
        operation.addParametersItem(new QueryParameter().name(PageRequestParameters.OFFSET).description("rows to leave out first")
                .schema(new IntegerSchema()._default(0)));
        return operation.responses(new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("the rows").content(content(template)))
                .addApiResponse("400", new ApiResponse().description("a parameter is unknown or its value is not accepted"))
                .addApiResponse("410", new ApiResponse().description("the graph has changed since the cursor was given")));
    }

    private static Parameter parameter(org.vestnik.query.Parameter parameter) {
        Schema<?> one = parameter.allowed().isEmpty() ? schema(parameter.type()) : new StringSchema()._enum(parameter.allowed());
        if (parameter.type().isList()) {
            return described(parameter).schema(new ArraySchema().items(one));
        }
        parameter.defaultText().filter(text -> !text.isEmpty()).ifPresent(one::setDefault);
        return described(parameter).schema(one);
    }

    private static Parameter described(org.vestnik.query.Parameter parameter) {
        return new QueryParameter().name(parameter.name()).description(parameter.meaning()).required(parameter.required());
    }

    private static Content content(QueryTemplate template) {
        Schema<?> row = new ObjectSchema();
        for (Column column : template.columns()) {
            Schema<?> cell = column.type().isList() ? new ArraySchema().items(schema(column.type())) : schema(column.type());
            row.addProperty(column.name(), cell.description(column.meaning()));
        }
        Schema<?> answer = new ObjectSchema().addProperty("rows", new ArraySchema().items(row));
        Content content = new Content();
        content.addMediaType(AnswerFormat.JSON.type().toString(), new io.swagger.v3.oas.models.media.MediaType().schema(answer));
        content.addMediaType(AnswerFormat.CSV.type().toString(), new io.swagger.v3.oas.models.media.MediaType());
        content.addMediaType(AnswerFormat.JSONL.type().toString(), new io.swagger.v3.oas.models.media.MediaType());
        return content;
    }

    private static Schema<?> schema(ParameterType type) {
        return switch (type) {
            case STRING, STRINGS -> new StringSchema();
            case INTEGER -> new IntegerSchema();
            case NUMBER -> new NumberSchema();
            case BOOLEAN -> new BooleanSchema();
            case DATE -> new StringSchema().format("date");
        };
    }
}
