package org.vestnik.extract;

import java.util.List;
import org.vestnik.language.ListedName;

/**
 * A mention and the listed names that are spelled so; none for a name that nobody lists.
 */
public record FoundMention(EntityMention mention, List<ListedName> names) {

    public FoundMention {
        names = List.copyOf(names);
    }
}
