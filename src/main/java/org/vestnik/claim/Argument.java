package org.vestnik.claim;

import java.util.Set;

/**
 * A nominal that depends on the word of an act, after voice, control and relative clauses are undone.
 *
 * @param token  its head word in the sentence
 * @param slots  the slots of a frame that it can fill
 * @param parent the argument that it hangs on, 0 where it depends on the word itself; those that hang lower come second
 */
record Argument(int token, Set<String> slots, int parent) {

    boolean nearer() {
        return parent == 0;
    }
}
