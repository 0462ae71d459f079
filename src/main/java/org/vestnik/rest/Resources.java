package org.vestnik.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.vestnik.Configuration;
import org.vestnik.graph.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP door answers about one thing, without opening the door. */
public final class Resources implements AutoCloseable {

    /** What can be asked for by its id; the code is the word for it. */
    public enum Kind {
        ENTITY, CLAIM, ARTICLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ConfigurableApplicationContext context;

    private Resources(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param graph closed with this */
    public static Resources of(GraphDatabase graph) {
        return new Resources(Server.application(graph, Configuration.of(Map.of()), Listening.locally(0)).web(WebApplicationType.NONE).run());
    }

    /** The same JSON as {@code GET /entities/{id}} and its like; empty if the graph has no such thing. */
    public Optional<JsonNode> find(Kind kind, String id) {
        try {
            return Optional.of(context.getBean(JsonMapper.class).valueToTree(switch (kind) {
                case ENTITY -> context.getBean(EntitiesController.class).one("/" + id);
                case CLAIM -> context.getBean(ClaimsController.class).one(id);
                case ARTICLE -> context.getBean(ArticlesController.class).one("/" + id);
            }));
        } catch (Problem problem) {
            if (problem.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
