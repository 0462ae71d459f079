package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.ServerVersion;

/** The root address: what Neo4j Browser asks to find its Bolt address, and for people a page with the ways on. */
@Hidden
@RestController
class BrowserController {

    private final GraphDatabase graph;
    private final ServerVersion version;

    BrowserController(GraphDatabase graph) {
        this.graph = graph;
        this.version = ServerVersion.of(graph);
    }

    /** The discovery document of Neo4j's own HTTP server, as far as Browser reads it. */
    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> discovery() {
        URI bolt = graph.uri();
        Map<String, String> document = new LinkedHashMap<>();
        document.put("bolt_routing", address(bolt, bolt.getScheme().replace("bolt", "neo4j")));
        document.put("bolt_direct", address(bolt, bolt.getScheme().replace("neo4j", "bolt")));
        document.put("neo4j_version", version.number());
        document.put("neo4j_edition", version.edition());
        return document;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    Resource start() {
        return new ClassPathResource("pages/start.html");
    }

    private static String address(URI bolt, String scheme) {
        return scheme + "://" + bolt.getHost() + ":" + (bolt.getPort() < 0 ? 7687 : bolt.getPort());
    }
}
