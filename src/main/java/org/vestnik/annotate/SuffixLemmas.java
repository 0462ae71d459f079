package org.vestnik.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/**
 * Lemmas by the table {@code lemmas.tsv}, which was learned from treebanks: of a whole form, else of the longest suffix that it has.
 */
final class SuffixLemmas {

    private static final int LONGEST_SUFFIX = 7;
    private static final int COLUMNS = 4;
    /** Digits stand only before a hyphen, as in an ordinal. */
    private static final Pattern INFLECTED = Pattern.compile("(?:[\\d.,]+-)?\\D+");

    private final Map<String, Edit> conventions = new HashMap<>();
    private final Map<String, Edit> forms = new HashMap<>();
    private final Map<String, Edit> suffixes = new HashMap<>();
    private final Map<UPos, Set<String>> prefixes = new HashMap<>();
    private final Set<String> classes = new HashSet<>();

    /** What to take off the end of a form, and what to put there. */
    private record Edit(int strip, String append) {

        String apply(String form) {
            return form.substring(0, form.length() - strip) + append;
        }
    }

    private SuffixLemmas() {
    }

    static SuffixLemmas of(Language language) {
        SuffixLemmas lemmas = new SuffixLemmas();
        for (List<String> row : Tsv.rows("lang/" + language.code() + "/lemmas.tsv", COLUMNS)) {
            lemmas.add(row);
        }
        return lemmas;
    }

    private void add(List<String> row) {
        String pattern = row.get(1).substring(1);
        switch (row.get(1).charAt(0)) {
            case '^' -> prefixes.computeIfAbsent(UPos.valueOf(row.get(0)), upos -> new HashSet<>()).add(pattern);
            case '!' -> conventions.put(key(row.get(0), pattern), new Edit(Integer.parseInt(row.get(2)), row.get(3)));
            case '=' -> forms.put(key(row.get(0), pattern), new Edit(Integer.parseInt(row.get(2)), row.get(3)));
            case '-' -> suffixes.put(key(row.get(0), pattern), new Edit(Integer.parseInt(row.get(2)), row.get(3)));
            default -> throw new IllegalStateException("lemmas.tsv: a pattern begins with ^, !, = or -, not as '" + row.get(1) + "' does");
        }
        if (row.get(1).charAt(0) != '!') {
            classes.add(row.get(0));
        }
    }

    /** The lower-case lemma that the treebanks always give the form, whatever a dictionary says; empty for all but frequent forms. */
    Optional<String> convention(String form, UPos upos, Feats feats) {
        String word = spelled(form);
        Edit edit = conventions.getOrDefault(key(upos.name() + features(upos, feats), word), conventions.get(key(upos.name(), word)));
        return Optional.ofNullable(edit).map(found -> found.apply(word));
    }

    /** Whether the table lists the form as a whole. */
    boolean lists(String form, UPos upos, Feats feats) {
        return forms.containsKey(key(wordClass(upos, feats), normalised(form, upos)));
    }

    /** The lower-case lemma, the form itself where the table knows nothing better. */
    String lemma(String form, UPos upos, Feats feats) {
        String word = normalised(form, upos);
        if (word.chars().noneMatch(Character::isLetter) || !INFLECTED.matcher(word).matches()) {
            return word;
        }
        String wordClass = wordClass(upos, feats);
        Edit whole = forms.get(key(wordClass, word));
        if (whole != null) {
            return whole.apply(word);
        }
        for (int length = Math.min(LONGEST_SUFFIX, word.length()); length >= 0; length--) {
            Edit edit = suffixes.get(key(wordClass, word.substring(word.length() - length)));
            if (edit != null && edit.strip() < word.length()) {
                return edit.apply(word);
            }
        }
        return word;
    }

    private String normalised(String form, UPos upos) {
        return stem(spelled(form), upos);
    }

    private static String spelled(String form) {
        return form.toLowerCase(Locale.ROOT).replaceAll("[\u2019\u02BC`\u2018]", "'").replace("\u0301", "");
    }

    /** The form without a prefix of degree, which the lemma does not have. */
    String stem(String form, UPos upos) {
        for (String prefix : prefixes.getOrDefault(upos, Set.of())) {
            if (form.regionMatches(true, 0, prefix, 0, prefix.length()) && form.length() > prefix.length() + 1) {
                return form.substring(prefix.length());
            }
        }
        return form;
    }

    private String wordClass(UPos upos, Feats feats) {
        String full = upos.name() + features(upos, feats);
        return classes.contains(full) ? full : upos.name();
    }

    private static String features(UPos upos, Feats feats) {
        if (feats.values().isEmpty()) {
            return "";
        }
        return switch (upos) {
            case NOUN, PROPN -> ":" + feats.get("Gender") + ":" + feats.get("Number");
            case VERB -> ":" + feats.get("Aspect");
            case PRON -> ":" + feats.get("Poss");
            default -> "";
        };
    }

    private static String key(String wordClass, String pattern) {
        return wordClass + '\t' + pattern;
    }
}
