package org.vestnik.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What tags, roles, classes and ids commonly stand for on news sites, from {@code article/page-furniture.tsv}. */
final class PageHints {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Set<String>> valuesByKind = new HashMap<>();

    PageHints() {
        for (List<String> row : Table.rows("/article/page-furniture.tsv", 2)) {
            valuesByKind.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
        }
    }

    /** An element that holds no text of the article by its tag or role. */
    boolean isFrame(Element element) {
        return has("tag", element.normalName()) || has("role", element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** An element of readers' comments, whatever its size. */
    boolean isComments(Element element) {
        return matches(element, "comments");
    }

    /** An element that the page does not show. */
    static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** An element whose class or id calls it page furniture. */
    boolean isFurniture(Element element) {
        return !isLead(element) && matches(element, "hint", "phrase");
    }

    boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody") || matches(element, "body");
    }

    boolean isLead(Element element) {
        return matches(element, "lead");
    }

    /** An element that holds a date of the article, not the date of a change. */
    boolean isDate(Element element) {
        return !isModified(element) && (element.normalName().equals("time") || element.attr("itemprop").equals("datePublished")
                || matches(element, "date"));
    }

    boolean isModified(Element element) {
        return element.attr("itemprop").equals("dateModified") || matches(element, "modified");
    }

    boolean isAuthor(Element element) {
        return element.attr("itemprop").equals("author") || element.attr("rel").equals("author") || matches(element, "author");
    }

    /** Whether the element lies in the frame of the page. */
    boolean isInFrame(Element element) {
        for (Element outer = element; outer != null && !outer.normalName().equals("body"); outer = outer.parent()) {
            if (isFrame(outer) || isComments(outer) || isFurniture(outer) || outer.normalName().equals("footer")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String kind, String value) {
        return valuesByKind.getOrDefault(kind, Set.of()).contains(value);
    }

    private boolean matches(Element element, String... kinds) {
        for (String name : names(element)) {
            List<String> words = new ArrayList<>();
            for (String word : SEPARATOR.split(name)) {
                if (!word.isEmpty()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
            for (int index = 0; index < words.size() && !has("builder", words.get(0)); index++) {
                String word = words.get(index);
                String pair = index + 1 < words.size() ? word + words.get(index + 1) : word;
                for (String kind : kinds) {
                    if (has(kind, word) || has(kind, pair)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        if (element.hasAttr("class")) {
            names.addAll(List.of(element.attr("class").trim().split("\\s+")));
        }
        if (element.hasAttr("id")) {
            names.add(element.id());
        }
        return names;
    }
}
