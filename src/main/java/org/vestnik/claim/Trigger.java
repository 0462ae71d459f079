package org.vestnik.claim;

import org.vestnik.language.Rule;

/**
 * A word that opens a rule's frame.
 *
 * @param token the verb or noun
 * @param noun  index of the noun that goes with a light verb, 0 for none
 * @param verbal whether the frame's steps for verbs apply
 */
record Trigger(Rule rule, int sentence, int token, int noun, boolean verbal) {
}
