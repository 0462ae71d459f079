package org.vestnik.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * The base form of a name of several words, as a headline would give it: its head in the nominative, adjectives that agree with the
 * head, and complements as they stand (in the Russian for "to the ministry of Poland" the ministry alone is put right). Bulgarian
 * names lose the article, women's surnames keep their shape, quotation marks fall. Capitals are kept. The shapes are data: {@code lang/xx/base-forms.tsv}.
 */
public final class NameLemma {

    /** A name keeps the dots that words' lemmas do without. */
    private static final String DIAERESIS = "\u0308";
    private static final Set<String> AGREEING = Set.of("amod", "det", "nummod", "acl");
    private static final Set<String> APPOSED = Set.of("flat", "appos", "compound", "conj");

    private final Map<Language, List<Row>> rows = new EnumMap<>(Language.class);

    /** How words of a part of speech look under a head of that gender, or in the plural. */
    private record Row(UPos upos, String agreement, boolean fromLemma, String ending, String replacement) {
    }

    public NameLemma() {
        for (Language language : List.of(Language.BG, Language.UK, Language.RU)) {
            rows.put(language, Tsv.rows("lang/" + language.code() + "/base-forms.tsv", 5).stream()
                    .map(row -> new Row(UPos.valueOf(row.get(0)), row.get(1), row.get(2).equals("lemma"), row.get(3), row.get(4)))
                    .toList());
        }
    }

    /**
     * @param first index of the name's first token, counted from 1
     * @param last  index of its last, inclusive
     */
    public String of(Language language, Sentence sentence, int first, int last) {
        Token head = head(sentence, first, last);
        StringBuilder lemma = new StringBuilder();
        boolean gap = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            gap |= i > first && sentence.token(i - 1).span().end() < token.span().start();
            if (rows.containsKey(language) && NameEdges.isQuote(token.form())) {
                continue;
            }
            lemma.append(gap && !lemma.isEmpty() ? " " : "").append(rows.containsKey(language) ? word(language, sentence, token, head) : token.form());
            gap = false;
        }
        return lemma.toString();
    }

    private String word(Language language, Sentence sentence, Token token, Token head) {
        if (token.form().chars().noneMatch(Character::isLetter)) {
            return token.form();
        }
        boolean plural = head.feats().is("Number", "Plur");
        String agreement = plural ? "Plur" : head.feats().get("Gender");
        if (token == head) {
            return plural && token.upos() == UPos.NOUN ? shaped(language, token, UPos.NOUN, agreement) : name(language, token, agreement);
        }
        boolean child = token.head() == head.index();
        if (child && AGREEING.contains(token.deprel().base())) {
            return shaped(language, token, token.upos() == UPos.VERB ? UPos.VERB : UPos.ADJ, agreement);
        }
        boolean sameCase = token.feats().get("Case").equals(head.feats().get("Case"));
        boolean named = token.upos() == UPos.PROPN && APPOSED.contains(token.deprel().base()) && sameCase
                && leadsTo(sentence, token, head);
        return named ? name(language, token, agreement) : token.form();
    }

    /** A woman's name keeps the shape that it has for women; one that is not inflected is as it stands. */
    private String name(Language language, Token token, String agreement) {
        boolean inflected = token.upos() == UPos.PROPN && !token.form().equalsIgnoreCase(token.lemma());
        return inflected ? shaped(language, token, UPos.PROPN, agreement) : cased(token, token.lemma());
    }

    private static boolean leadsTo(Sentence sentence, Token token, Token head) {
        Token at = token;
        while (at.head() != 0 && at != head && APPOSED.contains(at.deprel().base())) {
            at = sentence.token(at.head());
        }
        return at == head;
    }

    private String shaped(Language language, Token token, UPos upos, String agreement) {
        Row best = null;
        for (Row row : rows.get(language)) {
            boolean fits = row.upos() == upos && row.agreement().equals(agreement) && start(row, token).endsWith(row.ending());
            if (fits && (best == null || row.ending().length() > best.ending().length())) {
                best = row;
            }
        }
        if (best == null) {
            return cased(token, token.lemma());
        }
        String start = start(best, token);
        return cased(token, start.substring(0, start.length() - best.ending().length()) + best.replacement());
    }

    private static String start(Row row, Token token) {
        return row.fromLemma() ? token.lemma() : token.form();
    }

    private static String cased(Token token, String lemma) {
        StringBuilder cased = new StringBuilder(LemmaCase.like(token.form(), UPos.PROPN, lemma));
        for (int i = 0; i < Math.min(cased.length(), token.form().length()); i++) {
            boolean dotted = Normalizer.normalize(token.form().substring(i, i + 1), Normalizer.Form.NFD).equals(cased.charAt(i) + DIAERESIS);
            cased.setCharAt(i, dotted ? token.form().charAt(i) : cased.charAt(i));
        }
        return cased.toString();
    }

    private static Token head(Sentence sentence, int first, int last) {
        List<Token> candidates = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                candidates.add(sentence.token(i));
            }
        }
        return candidates.stream().filter(token -> token.upos().isNominal()).findFirst()
                .orElse(candidates.isEmpty() ? sentence.token(first) : candidates.get(0));
    }
}
