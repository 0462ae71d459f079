package org.vestnik.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A graph of as many claims as wanted, shaped as articles shape it: eight claims and six mentions an article, an office in four, a
 * thing for fifty claims; made by chance from a fixed seed, so always the same.
 */
final class SyntheticGraph {

    private static final int CLAIMS_AN_ARTICLE = 8;
    private static final int MENTIONS = 6;
    private static final String SENTENCE = "Министърът заяви, че страната ще достави още снаряди до края на месеца. ";
    private static final List<String> KINDS = List.of("State", "Person", "Organisation", "Weapon", "Place", "Item");
    private static final List<String> TYPES = List.of("ACCUSES", "ATTACKS", "MEETS", "SANCTIONS", "SUPPLIES", "WARNS");
    private static final List<String> MODES = List.of("asserted", "asserted", "asserted", "negated", "planned", "possible");
    private static final List<String> DATES = List.of("2024-03", "2024-03-14", "2024-03-04/2024-03-10", "2023");
    private static final List<GraphProperty> NODES = properties("basis string", "confidence double", "count long", "date string", "id string",
            "iso string", "known boolean", "language string", "mode string", "name string", "nameBg string", "nameEn string", "published date",
            "publisher string", "quantity string", "reliesOn string[]", "sha256 string", "text string", "title string", "type string", "url string");
    private static final List<GraphProperty> EDGES = properties("articles long", "claims long", "count long", "end long", "first date",
            "forms string[]", "last date", "modes string[]", "origins long", "quote string", "rule string", "start long", "title string");

    private final int claims;
    private final int articles;
    private final int things;

    SyntheticGraph(int claims) {
        this.claims = claims;
        articles = Math.max(1, claims / CLAIMS_AN_ARTICLE);
        things = Math.max(KINDS.size() * 10, claims / 50);
    }

    void writeTo(GraphSink sink) {
        sink.begin(NODES, EDGES);
        Random chance = new Random(7);
        for (int i = 0; i < things; i++) {
            sink.node(thing(i));
        }
        for (int i = 0; i < 50; i++) {
            sink.node(node("Publisher", "outlet " + i, List.of("Publisher"), Map.of("name", "Outlet " + i)));
        }
        for (int i = 0; i < articles; i++) {
            sink.node(node("Article", articleId(i), List.of("Article"), Map.of("title", "Title of article " + i, "language", "bg", "url",
                    "https://example.org/" + i, "published", day(i), "publisher", "Outlet " + i % 50, "reliesOn", List.of("Agency"),
                    "sha256", String.format("%064x", i), "text", SENTENCE.repeat(20))));
            if (i % 4 == 0) {
                sink.node(node("Office", "office " + i, List.of("Office"), Map.of("title", "Minister")));
            }
        }
        for (int i = 0; i < claims; i++) {
            sink.node(claim(i, chance));
        }
        for (int i = 0; i < articles; i++) {
            edgesOfArticle(i, sink, chance);
        }
        for (int i = 0; i < claims; i++) {
            edgesOfClaim(i, sink, chance);
        }
        for (int i = 0; i < claims / 10; i++) {
            sink.edge(new GraphEdge(entity(chance), TYPES.get(i % TYPES.size()), entity(chance), Map.of("claims", 10L, "articles", 4L, "origins", 2L,
                    "first", day(i), "last", day(i + 3), "modes", List.of("asserted", "negated"))));
        }
        sink.end();
    }

    private GraphNode thing(int i) {
        String kind = kind(i);
        Map<String, Object> properties = new TreeMap<>(Map.of("name", kind + " " + i, "nameEn", kind + " " + i, "nameBg", "Нещо " + i, "known", i % 3 > 0));
        if (kind.equals("State")) {
            properties.put("iso", "" + (char) ('A' + i / 6 % 26) + (char) ('A' + i / 156 % 26));
        }
        return node("Entity", thingId(i), List.of("Entity", kind), properties);
    }

    private static GraphNode claim(int i, Random chance) {
        Map<String, Object> properties = new TreeMap<>(Map.of("type", TYPES.get(i % TYPES.size()), "mode", MODES.get(chance.nextInt(MODES.size())),
                "confidence", 0.01 * (50 + i % 50), "basis", "27 of 28"));
        if (i % 2 == 0) {
            properties.put("date", DATES.get(i / 2 % DATES.size()));
        }
        if (i % 5 == 0) {
            properties.put("quantity", "over " + i + " containers");
        }
        return node("Claim", claimId(i), List.of("Claim"), properties);
    }

    private void edgesOfArticle(int i, GraphSink sink, Random chance) {
        String article = "Article:" + articleId(i);
        sink.edge(new GraphEdge(article, "PUBLISHED_BY", "Publisher:outlet " + i % 50, Map.of()));
        int first = chance.nextInt(things);
        for (int k = 0; k < MENTIONS; k++) {
            sink.edge(new GraphEdge(article, "MENTIONS", "Entity:" + thingId((first + k) % things), Map.of("count", 2L, "forms", List.of("Нещо", "Нещото"))));
        }
        if (i % 4 == 0) {
            String office = "Office:office " + i;
            sink.edge(new GraphEdge(office, "HOLDER", "Entity:" + thingId(i % (things / 6) * 6 + 1), Map.of()));
            sink.edge(new GraphEdge(office, "OFFICE_OF", "Entity:" + thingId(i % (things / 6) * 6), Map.of()));
            sink.edge(new GraphEdge(office, "STATED_IN", article, Map.of("quote", "Министърът", "start", 0L, "end", 10L)));
        }
    }

    private void edgesOfClaim(int i, GraphSink sink, Random chance) {
        String claim = "Claim:" + claimId(i);
        sink.edge(new GraphEdge(claim, "ACTOR", entity(chance), Map.of()));
        sink.edge(new GraphEdge(claim, "RECIPIENT", entity(chance), Map.of()));
        if (i % 2 == 0) {
            sink.edge(new GraphEdge(claim, "INSTRUMENT", entity(chance), Map.of()));
        }
        if (i % 3 == 0) {
            sink.edge(new GraphEdge(claim, "ATTRIBUTED_TO", entity(chance), Map.of()));
        }
        sink.edge(new GraphEdge(claim, "STATED_IN", "Article:" + articleId(i / CLAIMS_AN_ARTICLE % articles),
                Map.of("quote", SENTENCE.strip(), "start", 72L * (i % 20), "end", 72L * (i % 20) + 71, "rule", "bg.supply.verb")));
    }

    private static GraphNode node(String kind, String id, List<String> labels, Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.put("id", id);
        return new GraphNode(kind + ":" + id, labels, all);
    }

    private String entity(Random chance) {
        return "Entity:" + thingId(chance.nextInt(things));
    }

    private static String kind(int thing) {
        return KINDS.get(thing % KINDS.size());
    }

    private static String thingId(int i) {
        return kind(i) + ":" + i;
    }

    private static String articleId(int i) {
        return String.format("bg/article-%08d", i);
    }

    /** Scattered over the index, as digests are. */
    private static String claimId(int i) {
        return String.format("%016x%08x", i * 0x9E3779B97F4A7C15L, i);
    }

    private static LocalDate day(int i) {
        return LocalDate.of(2023, 1, 1).plusDays(i % 700);
    }

    private static List<GraphProperty> properties(String... lines) {
        List<GraphProperty> properties = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            properties.add(new GraphProperty(parts[0], parts[1]));
        }
        return properties;
    }
}
