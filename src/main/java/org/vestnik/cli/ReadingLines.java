package org.vestnik.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestnik.article.Article;
import org.vestnik.claim.Claim;
import org.vestnik.claim.Office;
import org.vestnik.claim.Reading;
import org.vestnik.extract.ProperName;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.NameType;
import tools.jackson.databind.json.JsonMapper;

/** A reading as JSON Lines: its article, then mentions, claims and offices in order of the text. */
final class ReadingLines {

    /** The kinds of lines there are, in the order in which they are written. */
    static final List<String> KINDS = List.of("article", "mention", "claim", "office");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Set<String> kinds;

    /** @param kinds those of {@link #KINDS} to write */
    ReadingLines(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    List<String> of(Reading reading) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String id = reading.article().id();
        if (kinds.contains("article")) {
            lines.add(article(reading.article()));
        }
        if (kinds.contains("mention")) {
            for (LinkedMention mention : reading.mentions()) {
                mention.mention().name().ifPresent(name -> lines.add(mention(id, mention, name)));
            }
        }
        if (kinds.contains("claim")) {
            reading.claims().forEach(claim -> lines.add(claim(id, claim)));
        }
        if (kinds.contains("office")) {
            reading.offices().forEach(office -> lines.add(office(id, office)));
        }
        return lines.stream().map(MAPPER::writeValueAsString).toList();
    }

    private static Map<String, Object> line(String kind, String article) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.put("article", article);
        return line;
    }

    private static Map<String, Object> article(Article article) {
        Map<String, Object> line = line("article", article.id());
        line.put("language", article.language().code());
        put(line, "title", article.title());
        put(line, "published", article.published().map(Object::toString));
        put(line, "publisher", article.publisher());
        put(line, "author", article.author());
        put(line, "url", article.url());
        line.put("reliesOn", article.reliesOn());
        line.put("text", article.text());
        return line;
    }

    /** What the text names it as, in the words of the graph's labels; they have none for a named product. */
    private static String type(NameType name, EntityType type) {
        return switch (name) {
            case PER -> EntityType.PERSON.label();
            case LOC -> (type == EntityType.STATE ? type : EntityType.PLACE).label();
            case ORG -> EntityType.ORGANISATION.label();
            case EVT -> EntityType.EVENT.label();
            default -> type == EntityType.WEAPON ? type.label() : "Product";
        };
    }

    private static Map<String, Object> mention(String article, LinkedMention linked, ProperName name) {
        Map<String, Object> line = line("mention", article);
        line.put("start", name.span().start());
        line.put("end", name.span().end());
        line.put("text", name.text());
        line.put("lemma", name.lemma());
        line.put("type", type(name.type(), linked.mention().type()));
        linked.entity().ifPresent(entity -> {
            line.put("entity", entity.id());
            line.put("name", entity.name());
            put(line, "iso", entity.iso());
        });
        return line;
    }

    private static Map<String, Object> claim(String article, Claim claim) {
        Map<String, Object> line = line("claim", article);
        line.put("id", claim.id());
        line.put("type", claim.type());
        line.put("mode", claim.mode().code());
        line.put("actors", participants(claim.actors()));
        line.put("recipients", participants(claim.recipients()));
        line.put("instruments", participants(claim.instruments()));
        line.put("places", participants(claim.places()));
        put(line, "date", claim.date());
        put(line, "quantity", claim.quantity());
        line.put("attributed_to", participants(claim.attributedTo()));
        line.put("quote", claim.quote());
        line.put("start", claim.span().start());
        line.put("end", claim.span().end());
        line.put("rule", claim.rule());
        line.put("confidence", claim.confidence().value());
        line.put("basis", claim.confidence().basis());
        return line;
    }

    private static Map<String, Object> office(String article, Office office) {
        Map<String, Object> line = line("office", article);
        line.put("person", participant(office.person()));
        line.put("title", office.title());
        office.of().ifPresent(of -> line.put("of", participant(of)));
        line.put("quote", office.quote());
        line.put("start", office.span().start());
        line.put("end", office.span().end());
        return line;
    }

    private static List<Map<String, Object>> participants(List<Entity> entities) {
        return entities.stream().map(ReadingLines::participant).toList();
    }

    private static Map<String, Object> participant(Entity entity) {
        Map<String, Object> participant = new LinkedHashMap<>();
        participant.put("id", entity.id());
        participant.put("type", entity.type().label());
        participant.put("name", entity.name());
        put(participant, "iso", entity.iso());
        return participant;
    }

    private static void put(Map<String, Object> line, String name, Optional<?> value) {
        value.ifPresent(there -> line.put(name, there));
    }
}
