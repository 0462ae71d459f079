package org.vestnik.resolve;

import java.util.List;
import java.util.stream.Collectors;

/** What a mention was found to name. */
public sealed interface Link {

    /** Why it names what it names, for people to read. */
    String reason();

    /**
     * A thing that the knowledge files list, or another mention of the article named.
     *
     * @param evidence the reason, for people to read
     */
    record Linked(Entity entity, String evidence) implements Link {
        @Override
        public String reason() {
            return evidence;
        }
    }

    /** A thing that nobody lists (NIL in the terms of TAC KBP): an entity of its own, made from its name. */
    record Nil(Entity entity, String nameKey) implements Link {
        @Override
        public String reason() {
            return "listed nowhere: one of its own by its name";
        }
    }

    /** More than one thing fits, and nothing decides. */
    record Ambiguous(List<Entity> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String reason() {
            return "fits several: " + candidates.stream().map(Entity::id).sorted().collect(Collectors.joining(", "));
        }
    }
}
