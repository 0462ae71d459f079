package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neo4j Browser made ready: its own first page, with {@code browser/start.js} before the program, so that it opens connected, with the
 * questions as favourites, with a style and the guide.
 */
@Hidden
@Controller
class BrowserStart {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final String SCRIPTS = "<head><script src=\"given.js\"></script><script src=\"start.js\"></script>";

    /** @param reader null where a password is asked for */
    private record Given(String reader, String bolt, String folder, List<Favourite> favourites, String style) {
    }

    private final GraphDatabase graph;
    private final QueryCatalog catalog;

    BrowserStart(GraphDatabase graph, QueryCatalog catalog) {
        this.graph = graph;
        this.catalog = catalog;
    }

    @GetMapping(path = {"/browser/", "/browser/index.html"}, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String first() {
        return text("browser/index.html").replaceFirst("<head>", SCRIPTS);
    }

    @GetMapping("/browser/given.js")
    ResponseEntity<String> given() {
        Given given = new Given(graph.reader().orElse(null), graph.uri().toString(), "Vestnik",
                favourites(), text("cypher/browser/style.grass"));
        return ResponseEntity.ok().contentType(SCRIPT).cacheControl(CacheControl.noCache())
                .body("window.VESTNIK = " + JsonMapper.shared().writeValueAsString(given) + ";");
    }

    @GetMapping(path = "/guide", produces = MediaType.TEXT_HTML_VALUE)
    String guide(Model model) {
        model.addAttribute("base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute("favourites", favourites());
        model.addAttribute("written", catalog.all().stream().collect(Collectors.toMap(QueryTemplate::name, QueryTemplate::written)));
        return "guide";
    }

    private List<Favourite> favourites() {
        return catalog.all().stream().map(Favourite::of).toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
