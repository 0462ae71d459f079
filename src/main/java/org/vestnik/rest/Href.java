package org.vestnik.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of resources; slashes in ids stay slashes. */
final class Href {

    private Href() {
    }

    static String entity(String id) {
        return "/entities/" + path(id);
    }

    static String article(String id) {
        return "/articles/" + path(id);
    }

    static String claim(String id) {
        return "/claims/" + path(id);
    }

    private static String path(String id) {
        return UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }
}
