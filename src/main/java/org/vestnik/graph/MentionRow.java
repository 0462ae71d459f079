package org.vestnik.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.extract.EntityMention;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;

/**
 * How an article speaks of a thing.
 *
 * @param count how often, 0 where only a claim names it
 * @param forms base forms of all mentions but pronouns, sorted
 * @param form  the name that this article would give it, empty where it is never named
 */
record MentionRow(String article, Entity entity, int count, List<String> forms, Optional<String> form) implements Row {

    static MentionRow of(String article, Entity entity, List<EntityMention> mentions) {
        TreeSet<String> forms = new TreeSet<>();
        TreeMap<String, Integer> names = new TreeMap<>();
        for (EntityMention mention : mentions) {
            if (mention.form() != EntityMention.Form.PRONOUN) {
                forms.add(mention.lemma());
            }
            if (mention.form() == EntityMention.Form.NAME) {
                names.merge(mention.lemma(), 1, Integer::sum);
            }
        }
        return new MentionRow(article, entity, mentions.size(), List.copyOf(forms), best(entity.type(), names));
    }

    /** News give a person's full name once and the surname after that, so of persons the longest name is taken first. */
    private static Optional<String> best(EntityType type, Map<String, Integer> names) {
        Comparator<String> byCount = Comparator.comparing(names::get);
        Comparator<String> order = type == EntityType.PERSON
                ? Comparator.comparing((String name) -> name.split("[\\s\\p{Z}]+").length).thenComparing(byCount)
                : byCount;
        return names.keySet().stream().max(order.thenComparing(Comparator.reverseOrder()));
    }

    @Override
    public String key() {
        return article + "\n" + entity.id();
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("count", count);
        properties.put("forms", forms);
        if (!entity.known()) {
            properties.put("form", form.orElse(null));
            properties.put("name", entity.name());
            properties.put("type", entity.type().label());
        }
        return Map.of("article", article, "entity", entity.id(), "properties", properties);
    }
}
