package org.vestnik.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vestnik.resolve.Entity;

/** A real thing as its node. Of one that the knowledge files do not list, the names per language come later, by vote. */
record EntityRow(Entity entity) implements Row {

    @Override
    public String key() {
        return entity.id();
    }

    /** What the knowledge files say prevails; of unknown things the smaller name, whatever came first. */
    @Override
    public Row prevailing(Row other) {
        Entity rival = ((EntityRow) other).entity();
        Comparator<Entity> order = Comparator.comparing(Entity::known).reversed()
                .thenComparing(Entity::name).thenComparing(Entity::type);
        return order.compare(entity, rival) <= 0 ? this : other;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", entity.id());
        properties.put("name", entity.name());
        properties.put("known", entity.known());
        properties.put("iso", entity.iso().orElse(null));
        properties.put("wikidata", entity.wikidata().orElse(null));
        if (entity.known()) {
            entity.names().forEach((language, name) -> properties.put("name" + capital(language.code()), name));
        }
        return Map.of("id", entity.id(), "label", entity.type().label(), "properties", properties);
    }

    private static String capital(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
