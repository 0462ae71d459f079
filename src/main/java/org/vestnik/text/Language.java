package org.vestnik.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Vestnik reads. */
public enum Language {
    BG, UK, RU, EN;

    /** The ISO 639-1 code in lower case, as it names folders, properties and JSON fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when the code is none of the four. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
