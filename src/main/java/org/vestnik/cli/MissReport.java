package org.vestnik.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.claim.Miss;
import org.vestnik.claim.Reading;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import tools.jackson.databind.json.JsonMapper;

/** What was not understood, as JSON Lines, so that an analyst sees which words and names to add. */
final class MissReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Unknown> unknown = new TreeMap<>();

    private static final class Unknown {

        private final Entity entity;
        private final TreeSet<String> forms = new TreeSet<>();
        private final TreeSet<String> articles = new TreeSet<>();
        private int count;

        Unknown(Entity entity) {
            this.entity = entity;
        }
    }

    /** The lines of one article; its unknown names are counted. */
    List<String> of(Reading reading) {
        for (LinkedMention linked : reading.mentions()) {
            linked.entity().filter(entity -> !entity.known()).ifPresent(entity -> {
                Unknown name = unknown.computeIfAbsent(entity.id(), id -> new Unknown(entity));
                name.count++;
                name.forms.add(linked.mention().lemma());
                name.articles.add(reading.article().id());
            });
        }
        List<String> lines = new ArrayList<>();
        for (Miss miss : reading.misses().stream().filter(Miss::silent).toList()) {
            Map<String, Object> line = line("miss");
            line.put("article", reading.article().id());
            line.put("start", miss.span().start());
            line.put("end", miss.span().end());
            line.put("text", miss.text());
            line.put("rules", miss.rules());
            line.put("lacks", lacks(miss));
            lines.add(MAPPER.writeValueAsString(line));
        }
        return lines;
    }

    private static Map<String, List<String>> lacks(Miss miss) {
        Map<String, List<String>> lacks = new LinkedHashMap<>();
        miss.lacks().forEach((rule, roles) -> lacks.put(rule, roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).sorted().toList()));
        return lacks;
    }

    /** Names that no file knows, in all articles so far, the most frequent first. */
    List<String> unknownNames() {
        return unknown.values().stream().sorted(Comparator.<Unknown>comparingInt(name -> -name.count).thenComparing(name -> name.entity.id()))
                .map(name -> {
                    Map<String, Object> line = line("unknown");
                    line.put("id", name.entity.id());
                    line.put("type", name.entity.type().label());
                    line.put("name", name.entity.name());
                    line.put("count", name.count);
                    line.put("forms", name.forms);
                    line.put("articles", name.articles);
                    return MAPPER.writeValueAsString(line);
                }).toList();
    }

    private static Map<String, Object> line(String kind) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        return line;
    }
}
