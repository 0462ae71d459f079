package org.vestnik.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name's sound, rough enough that the spellings of one name in four languages agree. Letters that languages write for each other
 * fall together ({@code lang/en/sounds.tsv}). Of the vowels only an opening one is kept, and the last of a woman's family name;
 * all are kept, roughly, if the name has too few consonants to be told from others by them. Equal keys are a reason to think that
 * two names are one, never a proof.
 *
 * @param words the sound of each word, in the order of the name
 */
public record NameKey(List<String> words) {

    private static final Letters SOUNDS = new Letters("lang/en/sounds.tsv");
    private static final int TELLING_CONSONANTS = 5;

    public NameKey {
        words = List.copyOf(words);
    }

    /** @param latin a romanised name */
    public static NameKey of(String latin) {
        String lower = Normalizer.normalize(latin, Normalizer.Form.NFC).replaceAll("['\u2019\u02bc\u02bb]+", "").toLowerCase(Locale.ROOT);
        String plain = lower.codePoints().mapToObj(Character::toString).map(NameKey::unmarked).collect(Collectors.joining());
        List<String> sounds = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).map(NameKey::sound).toList();
        List<String> skeletons = sounds.stream().map(sound -> sound.replaceAll("^[ai]+", "-").replaceAll("[ai]", "")).toList();
        return new NameKey(String.join("", skeletons).replace("-", "").length() < TELLING_CONSONANTS ? sounds : skeletons);
    }

    /** The last word's sound, the family name's in most languages; empty for an empty name. */
    public String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The words in an order that does not depend on the name's. */
    public String unordered() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** A letter without its marks, unless it has a sound of its own with them. */
    private static String unmarked(String letter) {
        return SOUNDS.knows(letter.charAt(0)) ? letter : Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    /** Doubled letters once, and of vowels that meet the last. */
    private static String sound(String word) {
        return SOUNDS.latin(word).replaceAll("(.)\\1+", "$1").replaceAll("[ai](?=[ai])", "");
    }
}
