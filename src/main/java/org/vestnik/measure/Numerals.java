package org.vestnik.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.text.Language;

/** Reads numbers of one language in figures and words, with the words for thousands and more that follow. */
final class Numerals {

    private static final String SEPARATOR = "[ \\u00a0\\u2009\\u202f'.,]";
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:" + SEPARATOR + "\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,6})?");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Phrases phrases;

    /** @param words how many words it took */
    record Numeral(BigDecimal value, int words) {
    }

    private Numerals(Phrases phrases) {
        this.phrases = phrases;
    }

    static Numerals of(Language language) {
        return new Numerals(Phrases.of(language));
    }

    /** The number that folded words open with. */
    Optional<Numeral> read(List<String> folded) {
        Optional<Numeral> bare = folded.isEmpty() ? Optional.empty() : figures(folded.get(0)).or(() -> words(folded));
        return bare.map(number -> scaled(number, folded));
    }

    private Numeral scaled(Numeral number, List<String> folded) {
        BigDecimal value = number.value();
        int at = number.words();
        Optional<Phrase> scale = phrases.open("scale", folded.subList(at, folded.size()));
        while (scale.isPresent()) {
            value = value.multiply(new BigDecimal(scale.get().value()));
            at += scale.get().size();
            scale = phrases.open("scale", folded.subList(at, folded.size()));
        }
        return new Numeral(plain(value), at);
    }

    /** A number in figures; three figures after a mark are thousands. */
    static Optional<Numeral> figures(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new Numeral(new BigDecimal(text.replaceAll(SEPARATOR, "")), 1));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(new Numeral(plain(new BigDecimal(text.replace(',', '.'))), 1))
                : Optional.empty();
    }

    /** The number that one word or figure is. */
    Optional<BigDecimal> single(String folded) {
        return figures(folded).map(Numeral::value)
                .or(() -> phrases.open("number", List.of(folded)).map(phrase -> plain(new BigDecimal(phrase.value()))));
    }

    /** Words are added while each is smaller than the gap that the one before leaves: a hundred and twenty five. */
    private Optional<Numeral> words(List<String> folded) {
        List<String> pieces = new ArrayList<>(folded);
        List<String> parted = Arrays.asList(folded.get(0).split("-"));
        boolean hyphen = parted.size() == 2 && parted.stream().allMatch(piece -> phrases.open("number", List.of(piece)).isPresent());
        if (hyphen) {
            pieces.remove(0);
            pieces.addAll(0, parted);
        }
        BigDecimal sum = null;
        BigDecimal gap = null;
        int at = 0;
        while (at < pieces.size()) {
            boolean joined = sum != null && phrases.open("and", pieces.subList(at, pieces.size())).isPresent();
            int next = joined ? at + 1 : at;
            Optional<Phrase> word = phrases.open("number", pieces.subList(next, pieces.size()));
            if (word.isEmpty() || gap != null && new BigDecimal(word.get().value()).compareTo(gap) >= 0) {
                break;
            }
            BigDecimal value = new BigDecimal(word.get().value());
            sum = sum == null ? value : sum.add(value);
            gap = value.compareTo(HUNDRED) >= 0 ? HUNDRED : value.compareTo(TEN.add(TEN)) >= 0 ? TEN : BigDecimal.ZERO;
            at = next + word.get().size();
        }
        if (sum == null || hyphen && at == 1) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(sum, hyphen ? at - 1 : at));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
