package org.vestnik.export;

import java.util.List;

/**
 * How an article speaks of a thing.
 *
 * @param count how often
 * @param forms the base forms that it uses
 */
record Naming(Thing thing, long count, List<String> forms) {
}
