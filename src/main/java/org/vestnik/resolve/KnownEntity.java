package org.vestnik.resolve;

import java.util.Optional;

/**
 * A thing that the knowledge files list.
 *
 * @param partOf id of the state, organisation or broader kind it belongs to
 * @param kind   finer sort, such as {@code capital} or {@code ministry}; empty if none
 */
public record KnownEntity(Entity entity, Optional<String> partOf, String kind) {
}
