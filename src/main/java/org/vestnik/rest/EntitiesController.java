package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.vestnik.graph.EntityLookup;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.QueryTemplate;
import org.vestnik.query.ResultTable;
import org.vestnik.query.Window;

/** Real things: people, states, organisations, weapons, goods, places. */
@RestController
@Tag(name = "entities", description = "People, states, organisations, weapons, goods and places")
class EntitiesController {

    /** The template that searches, so that every door finds the same. */
    private static final String SEARCH = "entities";

    private final EntityRepository entities;
    private final ClaimRepository claims;
    private final OfficeRepository offices;
    private final QueryCatalog catalog;
    private final QueryRunner runner;
    private final Pages pages;
    private final GraphDatabase graph;

    EntitiesController(EntityRepository entities, ClaimRepository claims, OfficeRepository offices, QueryCatalog catalog, QueryRunner runner,
            Pages pages, GraphDatabase graph) {
        this.entities = entities;
        this.claims = claims;
        this.offices = offices;
        this.catalog = catalog;
        this.runner = runner;
        this.pages = pages;
        this.graph = graph;
    }

    @GetMapping("/entities")
    @Operation(summary = "Find entities by name",
            description = "Looks for the words of q in ids, in the names of all four languages and in the forms that articles use, whatever "
                    + "the case, the order and the ending; the best first. Without q all are listed, the most mentioned first.")
    ResponseEntity<?> find(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String limit,
            @RequestParam(required = false) String offset, @RequestParam(required = false) String cursor,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept) {
        AnswerFormat format = AnswerFormat.ofHeader(accept);
        QueryTemplate search = catalog.find(SEARCH).orElseThrow(() -> Problem.unknownTemplate(SEARCH, catalog.unknownTemplate(SEARCH)));
        Window window = pages.window(Optional.ofNullable(limit), Optional.ofNullable(offset), Optional.ofNullable(cursor));
        ResultTable found = runner.table(search.ask(Map.of("text", List.of(q))), window);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.more()) {
            answer.header(HttpHeaders.LINK, "<" + UriComponentsBuilder.fromPath("/entities").queryParam("q", q)
                    .queryParam(PageRequestParameters.LIMIT, window.limit()).queryParam(PageRequestParameters.CURSOR, pages.next(window))
                    .encode().build().toUriString() + ">; rel=\"next\"");
        }
        return format.answer(answer, found, () -> AnswerResource.rows(found).stream().map(EntitiesController::withHref).toList());
    }

    @GetMapping("/entities/{*id}")
    @Operation(summary = "One entity: names, offices, how many claims it takes part in",
            description = "An id that is one with another's, by judgement or by likeness, answers with the entity that stands for it.")
    EntityResource one(@PathVariable String id) {
        String asked = id.substring(1);
        EntityNode entity = entities.findById(asked).or(() -> EntityLookup.standing(graph, asked).flatMap(entities::findById))
                .orElseThrow(() -> Problem.unknownResource("entity", asked, "GET /entities?q= finds one by a part of its name"));
        String key = entity.id();
        return new EntityResource(key, entity.kind(), entity.name(), EntityResource.names(entity), entity.iso(),
                entity.wikidata(), Boolean.TRUE.equals(entity.known()), counts(key), OfficeResource.of(offices.findByHolderId(key)),
                OfficeResource.of(offices.findByOfId(key)),
                "/queries/claims-of?entity=" + UriUtils.encode(key, StandardCharsets.UTF_8));
    }

    private EntityResource.Claims counts(String id) {
        return new EntityResource.Claims(claims.countByActorsId(id), claims.countByRecipientsId(id), claims.countByInstrumentsId(id),
                claims.countByPlacesId(id), claims.countBySpeakersId(id));
    }

    private static Map<String, Object> withHref(Map<String, Object> row) {
        Map<String, Object> found = new LinkedHashMap<>(row);
        found.put("href", Href.entity((String) row.get("id")));
        return found;
    }
}
