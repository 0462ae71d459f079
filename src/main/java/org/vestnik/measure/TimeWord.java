package org.vestnik.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestnik.language.Lexeme;
import org.vestnik.text.UPos;

/**
 * A row of {@code lang/xx/times.tsv}: a word, its class, and what it says if anything.
 *
 * @param kind   class that patterns name; those of {@link TimeField} carry values
 * @param values what the word says
 */
record TimeWord(String kind, Lexeme lexeme, Map<TimeField, Integer> values) {

    private static final Set<String> NOMINAL = Set.of("MONTH", "WEEKDAY", "SEASON", "UNIT");
    private static final Set<UPos> NOT_NOMINAL = Set.of(UPos.VERB, UPos.AUX, UPos.PART, UPos.SCONJ, UPos.PRON);

    /** A value is that of the class's own field, or several as {@code FIELD=value}. */
    static TimeWord parse(List<String> row) {
        String kind = row.get(0);
        String value = row.size() < 3 ? "" : row.get(2);
        Map<TimeField, Integer> values = new EnumMap<>(TimeField.class);
        for (String one : value.isEmpty() ? new String[0] : value.split(" ")) {
            int equals = one.indexOf('=');
            TimeField field = TimeField.valueOf(equals < 0 ? kind : one.substring(0, equals));
            values.put(field, value(field, one.substring(equals + 1)));
        }
        return new TimeWord(kind, Lexeme.parse(row.get(1)), Map.copyOf(values));
    }

    static int value(TimeField field, String value) {
        return field == TimeField.UNIT ? TimeUnit.valueOf(value.toUpperCase(Locale.ROOT)).ordinal() : Integer.parseInt(value);
    }

    /** Names of months, weekdays and seasons may be verbs as well ("may", "march", "fall"). */
    boolean matches(String folded, UPos upos) {
        boolean word = lexeme.prefix() ? folded.startsWith(lexeme.stem()) : folded.equals(lexeme.stem());
        return word && !(NOMINAL.contains(kind) && NOT_NOMINAL.contains(upos));
    }
}
