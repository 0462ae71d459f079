package org.vestnik.export;

import java.util.Optional;

/**
 * The words of an article that carry a statement.
 *
 * @param start in code points of the article's text
 * @param rule  that read them; of claims alone
 */
record Words(String quote, long start, long end, Optional<String> rule) {
}
