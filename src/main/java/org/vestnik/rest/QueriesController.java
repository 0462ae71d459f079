package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vestnik.error.UserException;
import org.vestnik.query.Parameter;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.QueryTemplate;
import org.vestnik.query.Question;
import org.vestnik.query.ResultTable;
import org.vestnik.query.Window;

/** The questions of {@code cypher/query}, each an address. */
@RestController
@Tag(name = "queries", description = "Questions to the graph, each of them one file of cypher/query")
class QueriesController {

    static final String FORMAT = "format";
    static final Set<String> RESERVED = Set.of(FORMAT, PageRequestParameters.LIMIT, PageRequestParameters.OFFSET, PageRequestParameters.CURSOR);

    private final QueryCatalog catalog;
    private final QueryRunner runner;
    private final Pages pages;

    QueriesController(QueryCatalog catalog, QueryRunner runner, Pages pages) {
        this.catalog = catalog;
        this.runner = runner;
        this.pages = pages;
    }

    @GetMapping(path = "/queries", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What can be asked", description = "All templates with their parameters and columns, sorted by name.")
    List<TemplateResource> all() {
        return catalog.all().stream().map(TemplateResource::of).toList();
    }

    // The API page shows a path for each template in place of this one; see TemplatePaths.
    @Hidden
    @GetMapping("/queries/{name}")
    ResponseEntity<?> ask(@PathVariable String name, @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        QueryTemplate template = catalog.find(name).orElseThrow(() -> Problem.unknownTemplate(name, catalog.unknownTemplate(name)));
        AnswerFormat format = AnswerFormat.of(Optional.ofNullable(given.getFirst(FORMAT)), accept);
        Window window = pages.window(given);
        Question question = question(template, given);
        ResultTable table = runner.table(question, window);
        String next = table.more() ? next(name, given, window) : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return format.answer(answer, table, () -> AnswerResource.of(question, table, next));
    }

    private static Question question(QueryTemplate template, MultiValueMap<String, String> given) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(given);
        parameters.keySet().removeAll(RESERVED);
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            Parameter parameter = template.parameter(entry.getKey())
                    .orElseThrow(() -> Problem.unknownParameter(entry.getKey(), template.unknownParameter(entry.getKey())));
            try {
                parameter.value(entry.getValue());
            } catch (UserException refusal) {
                throw Problem.badValue(entry.getKey(), refusal.getMessage());
            }
        }
        return template.ask(parameters);
    }

    private String next(String name, MultiValueMap<String, String> given, Window window) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath("/queries/" + name);
        given.forEach((parameter, values) -> next.queryParam(parameter, values.toArray()));
        return next.replaceQueryParam(PageRequestParameters.OFFSET).replaceQueryParam(PageRequestParameters.CURSOR, pages.next(window))
                .replaceQueryParam(PageRequestParameters.LIMIT, window.limit()).encode().build().toUriString();
    }
}
