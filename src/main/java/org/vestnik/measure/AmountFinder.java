package org.vestnik.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.vestnik.language.Folding;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/** Finds amounts in sentences of one language by the words of {@code lang/xx/quantities.tsv}. */
public final class AmountFinder {

    private static final String DASH = "-";

    private final Phrases phrases;
    private final Numerals numerals;

    private record Number(String text, int words, boolean rough) {
    }

    private AmountFinder(Language language) {
        phrases = Phrases.of(language);
        numerals = Numerals.of(language);
    }

    public static AmountFinder of(Language language) {
        return new AmountFinder(language);
    }

    /**
     * In order of the text, not overlapping.
     *
     * @param taken whether a token is part of a name or a date, so that its figures count nothing
     */
    public List<Amount> find(Sentence sentence, IntPredicate taken) {
        List<String> folded = sentence.tokens().stream().map(Token::form).map(Folding::fold).toList();
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            Optional<Amount> amount = at(folded, at, taken);
            amount.ifPresent(amounts::add);
            at = amount.map(Amount::last).orElse(at + 1);
        }
        return amounts;
    }

    /** Whether the words before a token say that what follows is what something is worth. */
    public boolean isWorth(Sentence sentence, int token) {
        List<String> before = sentence.tokens().subList(0, token - 1).stream().map(Token::form).map(Folding::fold).toList();
        for (int from = Math.max(0, before.size() - 3); from < before.size(); from++) {
            int start = from;
            if (phrases.open("worth", before.subList(from, before.size())).filter(phrase -> start + phrase.size() == before.size()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may stand between an amount and what it is of. */
    public boolean fills(Token token) {
        return phrases.open("fill", List.of(Folding.fold(token.form()))).isPresent();
    }

    private Optional<Amount> at(List<String> folded, int from, IntPredicate taken) {
        Optional<Phrase> bound = phrases.open("bound", rest(folded, from));
        int at = from + bound.map(Phrase::size).orElse(0);
        Optional<Phrase> sign = phrases.open("currency", rest(folded, at));
        int start = at + sign.map(Phrase::size).orElse(0);
        Optional<Number> number = number(folded, start);
        if (number.isEmpty() || taken.test(start + 1)) {
            return Optional.empty();
        }
        int end = start + number.get().words();
        Optional<Phrase> currency = sign.or(() -> phrases.open("currency", rest(folded, end)));
        Optional<Phrase> unit = currency.isPresent() ? Optional.empty() : phrases.open("unit", rest(folded, end));
        int last = end + (currency.isPresent() && sign.isEmpty() ? currency.get().size() : unit.map(Phrase::size).orElse(0));
        String text = bound.map(phrase -> phrase.value() + " ").orElse("") + number.get().text()
                + currency.or(() -> unit).map(Phrase::value).filter(value -> !value.isEmpty()).map(value -> " " + value).orElse("");
        return Optional.of(new Amount(from + 1, start + 1, last, text.strip(), currency.isPresent(), unit.isPresent(), number.get().rough()));
    }

    /** A number, two that bound it, or a word for many. */
    private Optional<Number> number(List<String> folded, int at) {
        Optional<Phrase> rough = phrases.open("rough", rest(folded, at));
        if (rough.isPresent()) {
            return rough.map(phrase -> new Number(phrase.value(), phrase.size(), true));
        }
        Optional<Number> range = range(folded, at);
        return range.isPresent() ? range
                : numerals.read(rest(folded, at)).map(number -> new Number(number.value().toPlainString(), number.words(), false));
    }

    /** "5-6 thousand", "two-three", in one token or three; the scale counts for both. */
    private Optional<Number> range(List<String> folded, int at) {
        if (at >= folded.size()) {
            return Optional.empty();
        }
        String[] ends = folded.get(at).split(DASH);
        boolean three = at + 2 < folded.size() && (folded.get(at + 1).equals(DASH)
                || phrases.open("to", rest(folded, at + 1)).isPresent());
        String low = ends.length == 2 ? ends[0] : folded.get(at);
        String high = ends.length == 2 ? ends[1] : three ? folded.get(at + 2) : "";
        int second = at + (ends.length == 2 ? 0 : 2);
        Optional<BigDecimal> first = numerals.single(low);
        Optional<BigDecimal> bare = numerals.single(high);
        if (first.isEmpty() || bare.isEmpty() || bare.get().compareTo(first.get()) <= 0) {
            return Optional.empty();
        }
        List<String> upper = new ArrayList<>(rest(folded, second));
        upper.set(0, high);
        return numerals.read(upper).map(to -> {
            BigDecimal factor = to.value().divide(bare.get(), MathContext.DECIMAL64);
            return new Number(Numerals.plain(first.get().multiply(factor)).toPlainString() + DASH + to.value().toPlainString(),
                    second - at + to.words(), false);
        });
    }

    private static List<String> rest(List<String> folded, int at) {
        return folded.subList(Math.min(at, folded.size()), folded.size());
    }
}
