package org.vestnik.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Language;

/**
 * A family name behind initials: "A.Sybiha", "J. D. Vance".
 *
 * @param initial the first initial, in capitals
 */
record InitialedName(String initial, String surname) {

    private static final Pattern INITIALED = Pattern.compile("(?U)^(\\p{Lu}\\p{L}?)\\.[\\s-]*(?:\\p{Lu}\\p{L}?\\.[\\s-]*)*(\\p{Lu}\\S.*)$");

    /** Empty for a name without initials. */
    static Optional<InitialedName> of(String name) {
        Matcher matcher = INITIALED.matcher(name.strip());
        return matcher.matches() ? Optional.of(new InitialedName(matcher.group(1).toUpperCase(Locale.ROOT), matcher.group(2))) : Optional.empty();
    }

    /** The name without its initials, if it has any. */
    static String surname(String name) {
        return of(name).map(InitialedName::surname).orElse(name);
    }

    /** Whether somebody's usual name in the language opens with the initial; so does one whose name there is unknown. */
    boolean fits(Entity person, Language language) {
        String usual = person.names().get(language);
        return usual == null || usual.toUpperCase(Locale.ROOT).startsWith(initial);
    }
}
