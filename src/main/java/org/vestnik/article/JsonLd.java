package org.vestnik.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in schema.org's terms; a block that is no JSON is passed over. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {
    }

    static JsonLd of(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data().strip().replaceAll("^(?://)?\\s*<!(?:--|\\[CDATA\\[)|(?://)?\\s*(?:-->|\\]\\]>)$", "");
            try {
                data.collect(MAPPER.readTree(json));
            } catch (JacksonException malformed) {
                continue;
            }
        }
        return data;
    }

    /** The article that the page is about: of several, the one whose headline shares most words with the given one. */
    Optional<Story> story(String headline) {
        Set<String> stems = Sentences.stems(headline);
        JsonNode best = null;
        double bestOverlap = -1;
        for (JsonNode article : articles) {
            double overlap = Sentences.overlap(text(article.get("headline")).orElse(""), stems);
            if (overlap > bestOverlap) {
                best = article;
                bestOverlap = overlap;
            }
        }
        return Optional.ofNullable(best).map(Story::new);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                text(node.get("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
                if (isArticle(node)) {
                    articles.add(node);
                }
                for (String inner : List.of("@graph", "mainEntity", "publisher", "author")) {
                    if (node.has(inner)) {
                        open.add(node.get(inner));
                    }
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.get("@type");
        if (type != null && type.isArray()) {
            type.forEach(each -> text(each).ifPresent(types::add));
        } else {
            text(type).ifPresent(types::add);
        }
        return types;
    }

    private static Optional<String> text(JsonNode node) {
        return node == null || !node.isString() ? Optional.empty()
                : Optional.of(Whitespace.normalize(Parser.unescapeEntities(node.stringValue(), false)))
                        .filter(value -> !value.isEmpty());
    }

    /** One article's properties. */
    final class Story {

        private final JsonNode node;

        private Story(JsonNode node) {
            this.node = node;
        }

        Optional<String> headline() {
            return text(node.get("headline")).or(() -> text(node.get("name")));
        }

        Optional<String> published() {
            return text(node.get("datePublished"));
        }

        Optional<String> url() {
            return text(node.get("url")).or(() -> id(node.get("mainEntityOfPage"))).or(() -> text(node.get("@id")));
        }

        Optional<String> publisher() {
            return names(node.get("publisher")).stream().findFirst();
        }

        Optional<String> author() {
            Set<String> names = names(node.get("author"));
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }

        private Set<String> names(JsonNode value) {
            Set<String> names = new LinkedHashSet<>();
            if (value == null) {
                return names;
            }
            if (value.isArray()) {
                value.forEach(each -> name(each).ifPresent(names::add));
            } else {
                name(value).ifPresent(names::add);
            }
            return names;
        }

        private Optional<String> name(JsonNode value) {
            if (!value.isObject()) {
                return text(value);
            }
            return text(value.get("name")).or(() -> text(value.get("@id")).map(byId::get).flatMap(named -> text(named.get("name"))));
        }

        private Optional<String> id(JsonNode value) {
            return value != null && value.isObject() ? text(value.get("@id")).or(() -> text(value.get("url"))) : text(value);
        }
    }
}
