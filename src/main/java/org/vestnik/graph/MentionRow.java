package org.vestnik.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.extract.EntityMention;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;

/**
 * How an article speaks of a thing.
 *
 * @param count   how often, 0 where only a claim names it
 * @param reasons base forms of all mentions but pronouns, and why each means this entity
 * @param form    the name that this article would give it, empty where it is never named
 */
record MentionRow(String article, Entity entity, int count, SortedMap<String, SortedSet<String>> reasons, Optional<String> form)
        implements Row {

    static MentionRow of(String article, Entity entity, List<LinkedMention> mentions) {
        TreeMap<String, SortedSet<String>> reasons = new TreeMap<>();
        TreeMap<String, Integer> names = new TreeMap<>();
        for (LinkedMention linked : mentions) {
            EntityMention mention = linked.mention();
            if (mention.form() != EntityMention.Form.PRONOUN) {
                reasons.computeIfAbsent(mention.lemma(), form -> new TreeSet<>()).add(linked.link().reason());
            }
            if (mention.form() == EntityMention.Form.NAME) {
                names.merge(mention.lemma(), 1, Integer::sum);
            }
        }
        return new MentionRow(article, entity, mentions.size(), reasons, best(entity.type(), names));
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
        properties.put("forms", List.copyOf(reasons.keySet()));
        properties.put("reasons", reasons.values().stream().map(of -> String.join("; ", of)).toList());
        if (!entity.known()) {
            properties.put("form", form.orElse(null));
            properties.put("name", entity.name());
            properties.put("type", entity.type().label());
        }
        return Map.of("article", article, "entity", entity.id(), "properties", properties);
    }
}
