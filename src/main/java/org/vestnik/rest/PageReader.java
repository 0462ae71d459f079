package org.vestnik.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.QueryTemplate;
import org.vestnik.query.ResultTable;
import org.vestnik.query.Window;
import org.vestnik.rest.ClaimCard.NameLink;
import org.vestnik.rest.ClaimCard.OtherTelling;
import org.vestnik.rest.MarkedText.Mention;
import org.vestnik.rest.MarkedText.Stretch;

/** Gathers what the pages show. */
@Component
class PageReader {

    private static final Window SOME = new Window(0, 500);

    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final QueryCatalog catalog;
    private final QueryRunner runner;

    PageReader(ArticleRepository articles, ClaimRepository claims, QueryCatalog catalog, QueryRunner runner) {
        this.articles = articles;
        this.claims = claims;
        this.catalog = catalog;
        this.runner = runner;
    }

    Optional<ArticlePage> article(String id) {
        return articles.findById(id).map(article -> page(article, ClaimResource.of(claims.findByStatementArticleId(id)),
                rows("same-act", Map.of("article", List.of(id)))));
    }

    /** The article's page with that claim alone, and of its text the lines of the quote. */
    Optional<ArticlePage> claim(String id) {
        return claims.findById(id).flatMap(claim -> articles.findById(claim.statement().article().id())
                .map(article -> page(article, List.of(ClaimResource.of(claim)), rows("same-act", Map.of("claim", List.of(id))))))
                .map(page -> new ArticlePage(page.id(), page.title(), page.language(), page.published(), page.publisher(), page.author(),
                        page.original(), page.href(), page.lines().stream().filter(line -> line.stream().anyMatch(Passage::isClaimed)).toList(),
                        page.cards()));
    }

    EntityPage entity(EntityResource entity) {
        Map<String, List<String>> given = Map.of("entity", List.of(entity.id()));
        ResultTable timeline = table("timeline", given);
        return EntityPage.of(entity, rows("neighbours", given), AnswerResource.rows(timeline), timeline.more());
    }

    private ArticlePage page(ArticleNode article, List<ClaimResource> told, List<Map<String, Object>> elsewhere) {
        Map<String, Named> named = new HashMap<>();
        rows("mentions", Map.of("article", List.of(article.id()))).stream().map(Named::of).forEach(one -> named.put(one.entity().id(), one));
        Map<String, List<OtherTelling>> others = new HashMap<>();
        elsewhere.forEach(row -> others.computeIfAbsent((String) row.get("claim"), id -> new ArrayList<>()).add(OtherTelling.of(row)));
        List<ClaimCard> cards = IntStream.range(0, told.size()).mapToObj(i -> new ClaimCard(i + 1, told.get(i), links(told.get(i), named),
                others.getOrDefault(told.get(i).id(), List.of()))).toList();
        List<Stretch> quotes = told.stream().map(claim -> new Stretch(claim.start(), claim.end())).toList();
        return ArticlePage.of(article, MarkedText.lines(article.text() == null ? "" : article.text(), mentions(article, named), quotes), cards);
    }

    private static List<Mention> mentions(ArticleNode article, Map<String, Named> named) {
        List<String> ids = article.mentionEntities() == null ? List.of() : article.mentionEntities();
        return IntStream.range(0, ids.size()).filter(i -> named.containsKey(ids.get(i)))
                .mapToObj(i -> new Mention(new Stretch(article.mentionStarts().get(i), article.mentionEnds().get(i)),
                        named.get(ids.get(i)).entity())).toList();
    }

    /** Each participant of the claim with each name that the article gives it. */
    private static List<NameLink> links(ClaimResource claim, Map<String, Named> named) {
        return Stream.of(claim.actors(), claim.recipients(), claim.instruments(), claim.places(), claim.attributedTo())
                .flatMap(Collection::stream).map(EntityReference::id).distinct().filter(named::containsKey)
                .flatMap(id -> named.get(id).links()).toList();
    }

    private List<Map<String, Object>> rows(String template, Map<String, List<String>> given) {
        return AnswerResource.rows(table(template, given));
    }

    private ResultTable table(String name, Map<String, List<String>> given) {
        QueryTemplate template = catalog.find(name).orElseThrow(() -> Problem.unknownTemplate(name, catalog.unknownTemplate(name)));
        return runner.table(template.ask(given), SOME);
    }

    /** A row of the template {@code mentions}. */
    private record Named(EntityReference entity, List<?> forms, List<?> reasons) {

        static Named of(Map<String, Object> row) {
            String id = (String) row.get("id");
            return new Named(new EntityReference(id, (String) row.get("kind"), (String) row.get("name"), null, Href.entity(id)),
                    (List<?>) row.get("forms"), (List<?>) row.get("reasons"));
        }

        Stream<NameLink> links() {
            return IntStream.range(0, forms.size()).mapToObj(i -> new NameLink(entity, (String) forms.get(i),
                    i < reasons.size() ? (String) reasons.get(i) : ""));
        }
    }
}
