package org.vestnik.claim;

import java.util.EnumMap;
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

    /** The same done by the other side: actor and recipient change places. */
    Act turned() {
        Map<Role, List<Entity>> turned = new EnumMap<>(participants);
        turned.put(Role.ACTOR, of(Role.RECIPIENT));
        turned.put(Role.RECIPIENT, of(Role.ACTOR));
        return new Act(trigger, turned, tokens);
    }

    List<Entity> of(Role role) {
        return participants.getOrDefault(role, List.of());
    }
}
