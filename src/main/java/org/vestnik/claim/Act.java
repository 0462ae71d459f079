package org.vestnik.claim;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.vestnik.language.Role;
import org.vestnik.resolve.Entity;

/**
 * A trigger with its participants found.
 *
 * @param tokens the words that carry the act: its word and the heads of its arguments
 */
record Act(Trigger trigger, Map<Role, List<Entity>> participants, SortedSet<Integer> tokens) {

    List<Entity> of(Role role) {
        return participants.getOrDefault(role, List.of());
    }
}
