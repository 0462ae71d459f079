package org.vestnik.export;

import java.util.Optional;

/**
 * A person, state, organisation, weapon, item, place or event, as others refer to it.
 *
 * @param type its label: {@code Person}, {@code State} …
 * @param name usual English name
 * @param iso  two letters, of states alone
 */
record Thing(String id, String type, String name, Optional<String> iso) {

    String key() {
        return NodeKind.ENTITY.key(id);
    }
}
