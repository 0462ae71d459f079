package org.vestnik.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.extract.NameWords.Place;
import org.vestnik.language.Folding;
import org.vestnik.text.Document;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Sets the network's names right by the words beside them and by the rest of the article, which the network does not see. A name
 * begins behind words that only introduce it, and takes along its number and its legal form. What the article elsewhere writes small
 * is no name for standing at a sentence's start; what it elsewhere names is a name wherever it stands so.
 */
final class NameContext {

    private static final Set<NameType> TYPES = EnumSet.of(NameType.PER, NameType.LOC, NameType.ORG, NameType.PRO, NameType.EVT);
    private static final String QUOTES = "\"\u00AB\u00BB\u201E\u201C\u201D\u2018\u2019\u201A\u2039\u203A";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}.-]{2,}\\.(\\p{L}{2,4})");
    private static final int LONGEST_NUMBER = 3;

    private final Document document;
    private final NameWords words;
    private final Set<String> small = new HashSet<>();
    private final List<NameSpan> names;

    NameContext(Document document, NameWords words) {
        this.document = document;
        this.words = words;
        for (Sentence sentence : document.sentences()) {
            sentence.tokens().stream().filter(token -> Character.isLowerCase(token.form().codePointAt(0)))
                    .forEach(token -> small.add(lemma(token)));
        }
        this.names = mended();
    }

    /** The article's names where the network sees them, in order of the text. */
    List<NameSpan> names() {
        return List.copyOf(names);
    }

    /** What has the name of one of {@link #names()} where the network does not see it. */
    List<NameSpan> overlooked() {
        Map<String, Map<NameType, Integer>> known = new HashMap<>();
        names.stream().filter(name -> TYPES.contains(name.type())).forEach(name -> known
                .computeIfAbsent(key(document.sentences().get(name.sentence()), name.first(), name.last()), key -> new EnumMap<>(NameType.class))
                .merge(name.type(), 1, Integer::sum));
        List<NameSpan> overlooked = new ArrayList<>();
        document.sentences().forEach(sentence -> overlooked(sentence, known, overlooked));
        return overlooked;
    }

    private List<NameSpan> mended() {
        List<NameSpan> mended = new ArrayList<>();
        for (NameSpan name : document.names()) {
            Sentence sentence = document.sentences().get(name.sentence());
            if (!TYPES.contains(name.type())) {
                mended.add(name);
            } else if (isName(sentence, name)) {
                mended.add(mended(sentence, name));
            }
        }
        return mended;
    }

    private NameSpan mended(Sentence sentence, NameSpan name) {
        int first = name.first();
        int last = name.last();
        while (first < last && introduces(sentence, first, name.type())) {
            first++;
            if (isQuote(sentence, first) && isQuote(sentence, last) && first + 1 < last) {
                first++;
                last--;
            }
        }
        last = name.type() == NameType.PER ? withSurname(sentence, last) : withNumber(sentence, first, last);
        NameType type = name.type();
        if (first < last) {
            type = headed(sentence, first, last).orElse(type);
        }
        boolean quoted = first > 1 && last + 1 < sentence.size() && isQuote(sentence, first - 1) && isQuote(sentence, last + 1);
        int legal = quoted ? last + 2 : last + 1;
        if (legal <= sentence.size() && type != NameType.PER && words.is(Place.LEGAL, sentence.token(legal))) {
            first = quoted ? first - 1 : first;
            last = legal;
            type = words.type(Place.LEGAL, sentence.token(last)).orElse(type);
        }
        if (type == NameType.PER && first == last && first > 1 && Character.isLowerCase(sentence.token(first - 1).form().charAt(0))) {
            type = words.type(Place.PLACE, sentence.token(first - 1)).orElse(type);
        }
        return new NameSpan(name.sentence(), first, last, type);
    }

    /** The type that the word tells on which the others of the name hang. */
    private Optional<NameType> headed(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return words.type(Place.HEAD, sentence.token(i));
            }
        }
        return Optional.empty();
    }

    /** Where a name ends with the number behind it, if that counts nothing else. */
    private int withNumber(Sentence sentence, int first, int last) {
        int at = last + 1;
        if (at < sentence.size() && DASHES.contains(sentence.token(at).form())) {
            at++;
        }
        if (at > sentence.size()) {
            return last;
        }
        Token number = sentence.token(at);
        boolean small = number.form().length() <= LONGEST_NUMBER && number.form().chars().allMatch(Character::isDigit);
        UPos next = at < sentence.size() ? sentence.token(at + 1).upos() : UPos.PUNCT;
        boolean legal = at < sentence.size() && words.is(Place.LEGAL, sentence.token(at + 1));
        if (small && legal) {
            return at;
        }
        boolean counts = next == UPos.NOUN || next == UPos.PROPN || next == UPos.ADJ || next == UPos.NUM || next == UPos.SYM;
        return small && !counts && first <= number.head() && number.head() <= last ? at : last;
    }

    /** Whether a word only stands before a name: a listed one, or a small-letter adjective of an organisation. */
    private boolean introduces(Sentence sentence, int index, NameType type) {
        Token token = sentence.token(index);
        boolean small = Character.isLowerCase(token.form().codePointAt(0));
        return words.is(Place.APART, token) || type == NameType.ORG && small && token.upos() == UPos.ADJ
                && Folding.isAcronym(sentence.token(index + 1).form());
    }

    /** Where a name ends that an initial seemed to end. */
    private static int withSurname(Sentence sentence, int last) {
        boolean initial = INITIAL.matcher(sentence.token(last).form()).matches();
        return initial && last < sentence.size() && Folding.isCapitalised(sentence.token(last + 1).form()) ? last + 1 : last;
    }

    private boolean isName(Sentence sentence, NameSpan name) {
        return !isOpeningNoun(sentence, name) && !isAdjectiveOfNoun(sentence, name) && !isOffice(sentence.token(name.last()))
                && !(name.type() == NameType.ORG && isSmall(sentence, name));
    }

    /** Whether no name but only those in office are meant ("the British authorities"). */
    private boolean isOffice(Token token) {
        return words.is(Place.APART, token) && !Folding.isAcronym(token.form());
    }

    /** Whether no letter of it is a capital, nor any a sign that it is shortened. */
    static boolean isSmall(Sentence sentence, NameSpan name) {
        return sentence.tokens().subList(name.first() - 1, name.last()).stream()
                .noneMatch(token -> token.form().chars().anyMatch(Character::isUpperCase) || token.form().contains("."));
    }

    /** Whether a word of an organisation's name only qualifies a common noun behind it ("European companies"). */
    private static boolean isAdjectiveOfNoun(Sentence sentence, NameSpan name) {
        Token token = sentence.token(name.first());
        if (name.first() != name.last() || token.upos() != UPos.ADJ || !token.deprel().is("amod") || token.head() <= token.index()) {
            return false;
        }
        Token noun = sentence.token(token.head());
        return noun.upos() == UPos.NOUN && Character.isLowerCase(noun.form().codePointAt(0));
    }

    /** Whether a word is written with a capital letter only because it opens a sentence. */
    private boolean isOpeningNoun(Sentence sentence, NameSpan name) {
        Token token = sentence.token(name.first());
        boolean opens = name.first() == 1 || name.first() == 2 && isQuote(sentence, 1);
        return opens && name.first() == name.last() && token.upos() != UPos.PROPN && !Folding.isAcronym(token.form())
                && small.contains(lemma(token));
    }

    /** Adds what stands in capitals and in no name, and is named elsewhere in the article or an address. */
    private void overlooked(Sentence sentence, Map<String, Map<NameType, Integer>> known, List<NameSpan> overlooked) {
        boolean[] taken = new boolean[sentence.size() + 2];
        for (NameSpan name : names) {
            if (name.sentence() == sentence.index()) {
                for (int i = name.first(); i <= name.last(); i++) {
                    taken[i] = true;
                }
            }
        }
        for (int first = 1; first <= sentence.size(); first++) {
            Optional<NameType> site = taken[first] ? Optional.empty() : site(sentence.token(first).form());
            if (site.isPresent()) {
                overlooked.add(new NameSpan(sentence.index(), first, first, site.get()));
                continue;
            }
            if (taken[first] || !isNameLike(sentence.token(first))) {
                continue;
            }
            for (int last = Math.min(sentence.size(), first + 5); last >= first; last--) {
                Map<NameType, Integer> types = free(taken, first, last) ? known.get(key(sentence, first, last)) : null;
                if (types != null) {
                    overlooked.add(new NameSpan(sentence.index(), first, last, types.entrySet().stream()
                            .max(Map.Entry.<NameType, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                            .orElseThrow().getKey()));
                    first = last;
                    break;
                }
            }
        }
    }

    private boolean isNameLike(Token token) {
        boolean proper = token.upos() == UPos.PROPN || token.upos() == UPos.X || Folding.isAcronym(token.form());
        return Folding.isCapitalised(token.form()) && (proper || token.index() > 1) && !small.contains(lemma(token));
    }

    /** The type of a name that is an address on the Internet. */
    private Optional<NameType> site(String form) {
        Matcher address = ADDRESS.matcher(form);
        return address.matches() ? words.type(Place.SITE, address.group(1)) : Optional.empty();
    }

    private static boolean free(boolean[] taken, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuote(Sentence sentence, int index) {
        return isQuote(sentence.token(index));
    }

    static boolean isQuote(Token token) {
        return QUOTES.contains(token.form());
    }

    private static String key(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first - 1, last).stream().map(NameContext::lemma).collect(Collectors.joining(" "));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
