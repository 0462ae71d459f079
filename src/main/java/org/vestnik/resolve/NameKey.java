package org.vestnik.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name's sound across scripts, rough enough that the spellings of one name in four languages agree: Latin letters, sibilants
 * and doubled letters folded, vowels reduced to their places.
 */
public record NameKey(List<String> words) {

    public NameKey {
        words = List.copyOf(words);
    }

    /** @param latin a romanised name */
    public static NameKey of(String latin) {
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return new NameKey(Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).map(NameKey::sound).toList());
    }

    public String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static String sound(String word) {
        String sound = word.replace("shch", "S").replace("sch", "S").replace("tsch", "C").replace("tch", "C").replace("ch", "C")
                .replace("zh", "Z").replace("sh", "S").replace("kh", "h").replace("ph", "f").replace("th", "t").replace("ck", "k")
                .replace("ts", "z").replace("dz", "z").replace("x", "ks").replace("w", "v").replace("q", "k").replace("c", "k")
                .replace("gh", "g");
        StringBuilder key = new StringBuilder();
        for (char letter : sound.toCharArray()) {
            char last = key.isEmpty() ? 0 : key.charAt(key.length() - 1);
            char folded = "aeiouy".indexOf(letter) >= 0 ? '-' : letter == 'j' ? '-' : letter;
            if (folded != last) {
                key.append(folded);
            }
        }
        while (key.length() > 1 && key.charAt(key.length() - 1) == '-') {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    /** The words joined so that order does not matter. */
    public String unordered() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}
