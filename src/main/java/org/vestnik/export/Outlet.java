package org.vestnik.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publisher; its days are empty where an article names it.
 *
 * @param first day of its first article
 * @param last  day of its last one
 */
record Outlet(String id, String name, Optional<LocalDate> first, Optional<LocalDate> last) {

    String key() {
        return NodeKind.PUBLISHER.key(id);
    }
}
