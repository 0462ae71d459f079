package org.vestnik.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.resource.Yaml;
import org.vestnik.text.Language;

/** Reads {@code lang/xx/rules/*.yaml}: one file a claim type, the same names in every language. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of("id", "frame", "verbs", "nouns", "predicates", "with", "without", "matches", "misses");

    private RuleReader() {
    }

    static List<Rule> read(Language language, Map<String, Frame> frames) {
        Set<String> types = new TreeSet<>();
        frames.values().forEach(frame -> types.add(frame.type()));
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (String type : types) {
            String resource = "lang/" + language.code() + "/rules/" + type.toLowerCase(Locale.ROOT) + ".yaml";
            for (Object node : Yaml.list(Yaml.load(resource), resource)) {
                Rule rule = rule(Yaml.map(node, resource), resource, language, frames);
                if (!rule.frame().type().equals(type) || !ids.add(rule.id())) {
                    throw new IllegalStateException(resource + ": rule " + rule.id() + " repeats an id or belongs to another file");
                }
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    private static Rule rule(Map<String, Object> body, String resource, Language language, Map<String, Frame> frames) {
        String id = Yaml.text(body, "id", "");
        String where = resource + ", rule " + id;
        Yaml.allow(body, where, KEYS);
        Frame frame = frames.get(Yaml.text(body, "frame", ""));
        if (frame == null || !id.startsWith(language.code() + ".")) {
            throw new IllegalStateException(where + ": needs a frame of " + FrameReader.RESOURCE + " and an id that begins with "
                    + language.code() + ".");
        }
        List<RuleExample> matches = new ArrayList<>();
        for (Object node : Yaml.list(body.get("matches"), where)) {
            Map<String, Object> example = Yaml.map(node, where);
            Yaml.allow(example, where, Set.of("text", "claims"));
            matches.add(new RuleExample(Yaml.text(example, "text", ""), Yaml.texts(example.get("claims"), where)));
        }
        return new Rule(id, language, frame, lexemes(body.get("verbs"), where), lexemes(body.get("nouns"), where),
                lexemes(body.get("predicates"), where), lexemes(body.get("with"), where), lexemes(body.get("without"), where), List.copyOf(matches), Yaml.texts(body.get("misses"), where));
    }

    private static List<Lexeme> lexemes(Object node, String where) {
        return Yaml.texts(node, where).stream().map(Lexeme::parse).toList();
    }
}
