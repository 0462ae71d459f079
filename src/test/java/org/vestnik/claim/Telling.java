package org.vestnik.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.resolve.Entity;

/**
 * A claim told in one line, as rules and tests write them: {@code SUPPLIES asserted state-kp > state-ru with weapon-missile by
 * state-us}; several participants are joined by {@code +} in order of their ids.
 */
public final class Telling {

    private Telling() {
    }

    public static String of(Claim claim) {
        return claim.type() + " " + claim.mode().code() + " " + ids(claim.actors()) + " > " + ids(claim.recipients())
                + part("with", claim.instruments()) + part("by", claim.attributedTo());
    }

    /** Whether the claim is what the line tells; what the line leaves out after the participants may be anything. */
    public static boolean matches(String line, Claim claim) {
        String told = of(claim);
        String wanted = line.strip();
        if (!wanted.contains(" by ") && told.contains(" by ")) {
            told = told.substring(0, told.indexOf(" by "));
        }
        if (!wanted.contains(" with ") && told.contains(" with ")) {
            int by = told.indexOf(" by ");
            told = told.substring(0, told.indexOf(" with ")) + (by < 0 ? "" : told.substring(by));
        }
        return told.strip().equals(wanted);
    }

    private static String part(String word, List<Entity> entities) {
        return entities.isEmpty() ? "" : " " + word + " " + ids(entities);
    }

    private static String ids(List<Entity> entities) {
        return entities.isEmpty() ? "-" : entities.stream().map(Entity::id).sorted().collect(Collectors.joining("+"));
    }
}
