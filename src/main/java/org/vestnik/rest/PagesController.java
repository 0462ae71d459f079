package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What an article, a claim or an entity rests on, for people; {@link PageAddresses} leads here. */
@Hidden
@Controller
class PagesController {

    private final PageReader reader;
    private final EntitiesController entities;

    PagesController(PageReader reader, EntitiesController entities) {
        this.reader = reader;
        this.entities = entities;
    }

    @GetMapping(path = "/view/articles/{*id}", produces = MediaType.TEXT_HTML_VALUE)
    String article(@PathVariable String id, Model model) {
        String key = id.substring(1);
        model.addAttribute("page", reader.article(key)
                .orElseThrow(() -> Problem.unknownResource("article", key, "GET /queries/articles lists them")));
        return "article";
    }

    @GetMapping(path = "/view/claims/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String claim(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.claim(id)
                .orElseThrow(() -> Problem.unknownResource("claim", id, "GET /queries/claims lists them")));
        return "claim";
    }

    @GetMapping(path = "/view/entities/{*id}", produces = MediaType.TEXT_HTML_VALUE)
    String entity(@PathVariable String id, Model model) {
        model.addAttribute("page", reader.entity(entities.one(id)));
        return "entity";
    }
}
