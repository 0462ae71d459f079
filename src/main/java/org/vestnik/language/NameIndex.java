package org.vestnik.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds the listed names of one language in sentences, inflected or not. Words agree when their lemmas or their stems do; hyphens
 * part words, so that a compound adjective gives each of its states. Acronyms must stand as they are listed.
 */
public final class NameIndex {

    private static final String NUMBER_MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015\"\u00BB\u201C\u201D";

    /** The tokenizer of English parts it from the word that it follows. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-z])'s(?![\\p{L}])|(?<=[a-z]s)'(?=\\s)");

    private final Stemmer stemmer;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(ListedName name, List<String> words, List<String> stems, boolean acronym) {
    }

    private record Part(int token, String form, String folded, String stem, String lemma, boolean opens, boolean closes) {
    }

    public NameIndex(Stemmer stemmer, Collection<ListedName> names) {
        this.stemmer = stemmer;
        TreeSet<ListedName> sorted = new TreeSet<>(
                Comparator.comparing(ListedName::id).thenComparing(ListedName::kind).thenComparing(ListedName::name));
        sorted.addAll(names);
        for (ListedName name : sorted) {
            List<String> words = Arrays.stream(parted(name).split("[\\s-]+")).filter(word -> !word.isEmpty()).toList();
            if (words.isEmpty()) {
                continue;
            }
            boolean acronym = Folding.isAcronym(name.name()) && words.size() == 1;
            Entry entry = new Entry(name, words, words.stream().map(stemmer::stem).toList(), acronym);
            byFirst.computeIfAbsent(entry.stems().get(0), key -> new ArrayList<>()).add(entry);
        }
    }

    /** A term keeps its possessive: "Russia's invasion" is one to be read, no name. */
    private static String parted(ListedName name) {
        String folded = Folding.fold(name.name());
        return name.kind().isProper() ? POSSESSIVE.matcher(folded).replaceAll(" $0") : folded;
    }

    /**
     * The longest matches, left to right, not overlapping; adjectives inside compounds may share a token, and proper names stay to
     * be seen inside a longer term ("Russia's war in Ukraine").
     */
    public List<NameMatch> find(Sentence sentence) {
        List<Part> parts = parts(sentence);
        List<NameMatch> matches = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int best = longest(sentence, parts, i, parts.size(), matches);
            if (best > 1 && cutsLonger(sentence, parts, i, best, matches)) {
                matches.remove(matches.size() - 1);
                best = 1;
            }
            if (best > 2 && matches.get(matches.size() - 1).names().stream().allMatch(name -> name.kind() == NameKind.TERM)) {
                within(sentence, parts, i, i + best, matches);
            }
            i += Math.max(1, best);
        }
        return matches;
    }

    /** "The North", which stands for its state alone, is not there in "the North Korean leader", nor "the U.S." in "the U.S. State Department". */
    private boolean cutsLonger(Sentence sentence, List<Part> parts, int from, int size, List<NameMatch> matches) {
        List<ListedName> names = matches.get(matches.size() - 1).names();
        boolean alone = names.stream().allMatch(name -> name.kind() == NameKind.CONTEXTUAL);
        List<NameMatch> shorter = new ArrayList<>();
        boolean opened = longest(sentence, parts, from + 1, from + size, shorter) == size - 1
                && ids(shorter.get(0).names()).equals(ids(names));
        return (alone || opened) && longest(sentence, parts, from + 1, parts.size(), new ArrayList<>()) >= size;
    }

    private static TreeSet<String> ids(List<ListedName> names) {
        return names.stream().map(ListedName::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void within(Sentence sentence, List<Part> parts, int from, int to, List<NameMatch> matches) {
        int i = from + 1;
        while (i < to) {
            List<NameMatch> inner = new ArrayList<>();
            int best = longest(sentence, parts, i, to, inner);
            inner.stream().filter(match -> match.names().stream().allMatch(name -> name.kind().isProper())).forEach(matches::add);
            i += Math.max(1, best);
        }
    }

    /** How many parts the longest match that begins there and ends before the limit takes, 0 for none; the match is added. */
    private int longest(Sentence sentence, List<Part> parts, int from, int limit, List<NameMatch> matches) {
        int best = 0;
        List<ListedName> names = new ArrayList<>();
        for (Entry entry : candidates(parts.get(from))) {
            int size = entry.words().size();
            if (size >= best && from + size <= limit && matches(sentence, entry, parts, from)) {
                if (size > best) {
                    names.clear();
                    best = size;
                }
                names.add(entry.name());
            }
        }
        if (best > 0) {
            matches.add(new NameMatch(parts.get(from).token(), parts.get(from + best - 1).token(), List.copyOf(names)));
        }
        return best;
    }

    private List<Entry> candidates(Part part) {
        List<Entry> byStem = byFirst.getOrDefault(part.stem(), List.of());
        String lemmaStem = stemmer.stem(part.lemma());
        if (lemmaStem.equals(part.stem())) {
            return byStem;
        }
        List<Entry> both = new ArrayList<>(byStem);
        both.addAll(byFirst.getOrDefault(lemmaStem, List.of()));
        return both;
    }

    private boolean matches(Sentence sentence, Entry entry, List<Part> parts, int from) {
        int size = entry.words().size();
        if (from + size > parts.size()) {
            return false;
        }
        NameKind kind = entry.name().kind();
        Part first = parts.get(from);
        Part last = parts.get(from + size - 1);
        boolean compound = kind == NameKind.ADJECTIVE && size == 1 && !(first.opens() && first.closes());
        if (!compound && !(first.opens() && last.closes())) {
            return false;
        }
        if (entry.acronym()) {
            return first.form().equals(entry.name().name());
        }
        boolean surname = kind == NameKind.SURNAME;
        if (kind.isProper() && !Folding.isCapitalised((surname ? last : first).form())
                && (surname || Folding.isCapitalised(entry.name().name()))) {
            return false;
        }
        if (size == 1 ? !speech(kind, sentence.token(first.token())) : kind.isProper() && describes(sentence.token(last.token()))) {
            return false;
        }
        if (kind == NameKind.SURNAME && size == 1 && isLatin(first.form())) {
            return first.folded().equals(entry.words().get(0));
        }
        for (int k = 0; k < size; k++) {
            Part part = parts.get(from + k);
            if (!agrees(part, entry.words().get(k), entry.stems().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** "China's military activities": what ends in an adjective of a noun behind it is not the name "China's military". */
    private static boolean describes(Token last) {
        return last.upos() == UPos.ADJ && last.deprel().is("amod") && last.head() > last.index() && Character.isLowerCase(last.form().codePointAt(0));
    }

    /** Latin letters bear no cases: whoever is called otherwise is somebody else. */
    private static boolean isLatin(String form) {
        return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private boolean agrees(Part part, String word, String stem) {
        return part.folded().equals(word) || part.lemma().equals(word) || stem.length() > 2 && part.stem().equals(stem)
                || stem.length() > 2 && stemmer.stem(part.lemma()).equals(stem);
    }

    private static boolean speech(NameKind kind, Token token) {
        UPos tag = token.upos();
        return switch (kind) {
            case ADJECTIVE -> tag == UPos.ADJ || tag == UPos.PROPN || tag == UPos.NOUN || tag == UPos.VERB;
            case TERM, DEMONYM -> tag == UPos.NOUN || tag == UPos.PROPN || tag == UPos.X || tag == UPos.SYM;
            default -> tag != UPos.VERB && tag != UPos.ADP && tag != UPos.PRON || token.index() > 1 && tag == UPos.VERB;
        };
    }

    /** A dash or a quotation mark between a name and its number, which may stand there or not. */
    private static boolean partsNumber(Sentence sentence, Token token) {
        int next = token.index();
        while (next <= sentence.size() && isNumberMark(sentence.token(next))) {
            next++;
        }
        return token.index() > 1 && token.index() < next && isNumber(sentence, next);
    }

    private static boolean isNumberMark(Token token) {
        return token.form().length() == 1 && NUMBER_MARKS.indexOf(token.form().charAt(0)) >= 0;
    }

    private static boolean isNumber(Sentence sentence, int index) {
        return index <= sentence.size() && Character.isDigit(sentence.token(index).form().charAt(0));
    }

    private List<Part> parts(Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (partsNumber(sentence, token)) {
                continue;
            }
            String[] pieces = token.form().split("[-\u2010\u2011]+");
            String[] lemmas = token.lemma().split("[-\u2010\u2011]+");
            int pieceCount = pieces.length;
            if (pieceCount == 0) {
                pieces = new String[] {token.form()};
                pieceCount = 1;
            }
            for (int k = 0; k < pieceCount; k++) {
                String folded = Folding.fold(pieces[k]);
                String lemma = lemmas.length == pieceCount ? Folding.fold(lemmas[k]) : folded;
                parts.add(new Part(token.index(), pieces[k], folded, stemmer.stem(folded), lemma, k == 0, k == pieceCount - 1));
            }
        }
        return parts;
    }
}
