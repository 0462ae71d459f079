package org.vestnik.resolve;

import java.util.List;

/** What a mention was found to name. */
public sealed interface Link {

    /**
     * A thing that the knowledge files list, or another mention of the article named.
     *
     * @param evidence the reason, for people to read
     */
    record Linked(Entity entity, String evidence) implements Link {
    }

    /** A thing that nobody lists (NIL in the terms of TAC KBP): an entity of its own, made from its name. */
    record Nil(Entity entity, String nameKey) implements Link {
    }

    /** More than one thing fits, and nothing decides. */
    record Ambiguous(List<Entity> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
