package org.vestnik.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person, state, organisation or thing for people: its names, posts, neighbours as a small graph, and its acts in order of time. */
record EntityPage(EntityResource entity, StarGraph graph, TimeStrip strip, List<Act> acts, boolean more) {

    /** A row of the template {@code timeline}. */
    record Act(String day, String type, String actors, String recipients, String goods, String mode, String speakers, String quote,
            String href) {

        static Act of(Map<String, Object> row) {
            return new Act((String) row.get("day"), (String) row.get("type"), joined(row.get("actors")), joined(row.get("recipients")),
                    joined(row.get("goods")), (String) row.get("mode"), joined(row.get("speakers")), (String) row.get("quote"),
                    Href.claim((String) row.get("claim")) + "/view");
        }
    }

    static EntityPage of(EntityResource entity, List<Map<String, Object>> neighbours, List<Map<String, Object>> timeline, boolean more) {
        List<Act> acts = new ArrayList<>(timeline.stream().map(Act::of).toList());
        return new EntityPage(entity, StarGraph.of(entity.name(), entity.type(), neighbours), TimeStrip.of(acts.stream().map(Act::day).toList()),
                acts, more);
    }

    static String joined(Object names) {
        return String.join(", ", ((List<?>) names).stream().map(String::valueOf).toList());
    }
}
