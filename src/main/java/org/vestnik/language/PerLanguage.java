package org.vestnik.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vestnik.text.Language;

/** Something for each language, made when the language is first asked for: an article needs only its own. Thread-safe. */
public final class PerLanguage<T> {

    private final Map<Language, T> made = new ConcurrentHashMap<>();
    private final Function<Language, T> maker;

    public PerLanguage(Function<Language, T> maker) {
        this.maker = maker;
    }

    public T of(Language language) {
        return made.computeIfAbsent(language, maker);
    }
}
