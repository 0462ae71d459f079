package org.vestnik.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row {@code pattern} of {@code lang/xx/times.tsv}: elements in order, each a class of words in capitals or words themselves,
 * alternatives parted by a bar, {@code ?} after what may be missing.
 *
 * @param set values that the pattern itself gives
 */
record TimePattern(List<Element> elements, TimeReading reading, Map<TimeField, List<Integer>> set) {

    record Element(List<String> alternatives, boolean optional) {
    }

    static TimePattern parse(String notation, String reading) {
        List<Element> elements = new ArrayList<>();
        for (String element : notation.split(" ")) {
            boolean optional = element.length() > 1 && element.endsWith("?");
            elements.add(new Element(List.of((optional ? element.substring(0, element.length() - 1) : element).split("\\|")), optional));
        }
        List<String> words = Arrays.asList(reading.split(" "));
        Map<TimeField, List<Integer>> set = new EnumMap<>(TimeField.class);
        for (String value : words.subList(1, words.size())) {
            int equals = value.indexOf('=');
            TimeField field = TimeField.valueOf(value.substring(0, equals));
            set.put(field, List.of(TimeWord.value(field, value.substring(equals + 1))));
        }
        return new TimePattern(elements, TimeReading.valueOf(words.get(0).toUpperCase(Locale.ROOT)), set);
    }
}
