package org.vestnik.export;

import java.util.Optional;

/**
 * A post that an article gives a person.
 *
 * @param of whose post it is, where the article says so
 */
record StatedOffice(String id, String title, Thing holder, Optional<Thing> of, Words words) {

    String key() {
        return NodeKind.OFFICE.key(id);
    }
}
