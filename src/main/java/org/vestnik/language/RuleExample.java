package org.vestnik.language;

import java.util.List;

/**
 * A sentence that a rule must read.
 *
 * @param claims what it must find, each as {@code SUPPLIES asserted state-kp > state-ru with weapon-artillery-shell by state-us}
 */
public record RuleExample(String text, List<String> claims) {
}
