package org.vestnik.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.language.Folding;
import org.vestnik.language.LanguagePack;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Questions to one sentence's tree that hold in any language of Universal Dependencies. */
final class Syntax {

    private static final int DEEPEST = 60;

    private final Sentence sentence;
    private final LanguagePack pack;
    /** What was answered already: the same is asked of a word many times. */
    private final Map<String, Boolean[]> kinds = new HashMap<>();

    Syntax(Sentence sentence, LanguagePack pack) {
        this.sentence = sentence;
        this.pack = pack;
    }

    Sentence sentence() {
        return sentence;
    }

    LanguagePack pack() {
        return pack;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    List<Token> children(int index) {
        return sentence.children(index);
    }

    boolean hasChild(int index, String... relations) {
        for (Token child : children(index)) {
            for (String relation : relations) {
                if (child.deprel().is(relation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The adposition of a nominal with its fixed parts, folded; a conjunct shares that of the first; empty if there is none. */
    String adposition(int index) {
        StringBuilder marker = new StringBuilder();
        for (Token child : children(index)) {
            if (child.deprel().is("case") || child.upos() == UPos.ADP && child.deprel().is("mark")) {
                append(marker, child);
                for (Token fixed : children(child.index())) {
                    if (fixed.deprel().is("fixed")) {
                        append(marker, fixed);
                    }
                }
            }
        }
        Token token = token(index);
        if (marker.isEmpty() && token.deprel().is("conj")) {
            return adposition(token.head());
        }
        if (!marker.isEmpty() || !token.deprel().is("nmod") || token.head() == 0) {
            return marker.toString();
        }
        String compound = compound(token.head());
        return compound.isEmpty() && index > 1 && token(index - 1).deprel().is("nmod") ? compound(index - 1) : compound;
    }

    /** Whether a noun with its own adposition serves as one: "in support of X". */
    boolean isAdposition(int noun) {
        return !compound(noun).isEmpty();
    }

    /** A noun that with its own adposition serves as one ("at the address of"), if the language lists it so; else empty. */
    private String compound(int noun) {
        StringBuilder marker = new StringBuilder();
        for (Token child : children(noun)) {
            if (child.deprel().is("case")) {
                append(marker, child);
            }
        }
        if (marker.isEmpty()) {
            return "";
        }
        append(marker, token(noun));
        return pack.slotsOf(marker.toString()).isEmpty() ? "" : marker.toString();
    }

    private static void append(StringBuilder marker, Token token) {
        marker.append(marker.isEmpty() ? "" : " ").append(Folding.fold(token.form()));
    }

    /** The slots that a nominal's adposition, or its case where it has none, opens. */
    Set<String> slots(int index) {
        String adposition = adposition(index);
        if (!adposition.isEmpty()) {
            if (isAcronym(index)) {
                Set<String> slots = new TreeSet<>(pack.slotsOf(adposition));
                slots.addAll(pack.slotsOf(adposition + "+Loc"));
                return slots;
            }
            Set<String> slots = pack.slotsOf(adposition + "+" + token(index).feats().get("Case"));
            slots = slots.isEmpty() ? pack.slotsOf(adposition) : slots;
            int space = adposition.indexOf(' ');
            return slots.isEmpty() && space > 0 ? pack.slotsOf(adposition.substring(0, space)) : slots;
        }
        boolean noun = token(index).upos() == UPos.PROPN || token(index).upos() == UPos.NOUN
                || Character.isUpperCase(token(index).form().codePointAt(0));
        Optional<Set<String>> ending = noun
                ? pack.slotsOfEnding(Folding.fold(token(index).form())) : Optional.empty();
        if (ending.isPresent()) {
            return ending.get();
        }
        String kase = token(index).feats().get("Case");
        // A noun beside a noun is in no nominative: what looks like one does not inflect, as acronyms do not.
        boolean unmarked = kase.isEmpty() || kase.equals("Nom") && token(index).deprel().is("nmod");
        return pack.slotsOf(unmarked ? "bare" : "Case=" + kase);
    }

    /** Whether a colon parts a word from what comes after it: "Seoul: the North sent shells" is said, not done, by Seoul. */
    boolean isAnnounced(int before, int after) {
        return before < after && sentence.tokens().subList(before, after - 1).stream().anyMatch(token -> token.form().equals(":"));
    }

    /** Acronyms do not inflect, so that the case that the tags give one ("from the USA") is a guess: "in the UN" may be a seat, too. */
    boolean isAcronym(int index) {
        String form = token(index).form();
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** The slots of a nominal that hangs on a noun: those its adposition opens there ("noun:…" in the table), else as anywhere. */
    Set<String> slotsBesideNoun(int index) {
        Set<String> beside = pack.slotsOf("noun:" + adposition(index));
        return beside.isEmpty() ? slots(index) : beside;
    }

    boolean isPassive(int index) {
        Token token = token(index);
        boolean reflexive = is("reflexive", index);
        if (reflexive && !isParticiple(index) && !hasChild(index, "aux:pass")) {
            return false;
        }
        if (hasChild(index, "nsubj:pass", "aux:pass", "csubj:pass") || token.feats().is("Voice", "Pass")) {
            return true;
        }
        boolean done = token.deprel().is("amod") && !token.feats().is("Voice", "Act");
        return (isReflexive(index) && !reflexive || done) && children(index).stream()
                .anyMatch(child -> child.deprel().is("obl:agent")
                        || (child.deprel().is("obl") || child.deprel().is("iobj") || done && child.deprel().is("nmod"))
                                && slots(child.index()).contains("agent"));
    }

    /** Whether a nominal says whose words a clause is: "according to X", "in the words of X". */
    boolean isSource(int index) {
        boolean oblique = token(index).deprel().is("obl") || token(index).deprel().is("nmod") || token(index).deprel().is("parataxis")
                || token(index).deprel().is("advmod");
        return oblique && (slots(index).contains("according")
                || is("sourceNoun", index) && !adposition(index).isEmpty() && !isOccasion(index));
    }

    /** Whether a nominal says after or before what something is done. */
    boolean isOccasion(int index) {
        return slots(index).contains("after") || slots(index).contains("before");
    }

    /** Whether a semicolon parts a clause from what it hangs on. */
    boolean isParted(int clause) {
        int head = token(clause).head();
        return sentence.tokens().subList(Math.min(head, clause), Math.max(head, clause)).stream().anyMatch(token -> token.form().equals(";"));
    }

    boolean isPlural(int index) {
        return token(index).feats().is("Number", "Plur");
    }

    /** Whether a reflexive particle hangs on the word. */
    boolean isReflexive(int index) {
        return children(index).stream().anyMatch(child -> child.deprel().is("expl")
                || child.upos() == UPos.PRON && child.feats().is("Reflex", "Yes") && child.deprel().is("obj"));
    }

    /** Whether a clause opens with a relative pronoun or adverb. */
    boolean isRelative(int clause) {
        return subtree(clause).stream().anyMatch(below -> token(below).feats().is("PronType", "Rel")
                || token(below).feats().is("PronType", "Int,Rel")
                || is("relative", below) && token(below).upos() != UPos.SCONJ && !token(below).deprel().is("mark"));
    }

    /** Whether a clause is told from hearsay by the form of its verb: a past active participle without its auxiliary. */
    boolean isRenarrated(int index) {
        Token token = token(index);
        return isParticiple(index) && token.feats().is("Voice", "Act") && token.feats().is("Definite", "Ind")
                && !token.deprel().is("amod") && !token.deprel().is("acl") && !token.deprel().is("conj") && !hasChild(index, "aux", "cop");
    }

    /** Whether the word is a negation of what it hangs on, and not of the word after it ("not only"). */
    boolean negates(Token token) {
        boolean next = token.index() < sentence.size() && is("only", token.index() + 1);
        return !next && (token.feats().is("Polarity", "Neg") && !token.deprel().is("cc") || is("negation", token.index()));
    }

    boolean isParticiple(int index) {
        return token(index).feats().is("VerbForm", "Part");
    }

    boolean isVerbal(int index) {
        Token token = token(index);
        return token.upos() == UPos.VERB || token.upos() == UPos.AUX || isParticiple(index) || hasChild(index, "nsubj", "cop");
    }

    boolean isFinite(int index) {
        Token token = token(index);
        return token.feats().is("VerbForm", "Fin") || token.feats().is("Mood", "Ind") || hasChild(index, "cop", "aux");
    }

    /** The nominal and those coordinated with it, in order of the text. */
    List<Integer> conjuncts(int index) {
        List<Integer> all = new ArrayList<>();
        all.add(index);
        for (int i = 0; i < all.size() && all.size() < DEEPEST; i++) {
            for (Token child : children(all.get(i))) {
                if (child.deprel().is("conj") && !isVerbal(child.index())) {
                    all.add(child.index());
                }
            }
        }
        return all;
    }

    /** All that hangs below a word and the word itself, nearer words first, then in order of the text. */
    List<Integer> subtree(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (int i = 0; i < all.size(); i++) {
            for (Token child : children(all.get(i))) {
                all.add(child.index());
            }
        }
        return all;
    }

    /** The subtree without relative and other clauses below it. */
    List<Integer> phrase(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (int i = 0; i < all.size(); i++) {
            for (Token child : children(all.get(i))) {
                String base = child.deprel().base();
                boolean clause = base.equals("acl") && !isParticiple(child.index()) || base.equals("advcl") || base.equals("ccomp")
                        || base.equals("parataxis") || base.equals("conj") && isVerbal(child.index());
                if (!clause) {
                    all.add(child.index());
                }
            }
        }
        return all;
    }

    /** The word and those above it, up to the root. */
    List<Integer> path(int index) {
        List<Integer> path = new ArrayList<>();
        for (int at = index; at != 0 && path.size() < DEEPEST; at = token(at).head()) {
            path.add(at);
        }
        return path;
    }

    /** Whether a closed list of the language holds the word, by its lemma or, as pronouns ask, by its form. */
    boolean is(String kind, int index) {
        Boolean[] known = kinds.computeIfAbsent(kind, any -> new Boolean[sentence.size() + 1]);
        if (known[index] == null) {
            known[index] = isListed(kind, index);
        }
        return known[index];
    }

    private boolean isListed(String kind, int index) {
        String form = Folding.fold(token(index).form());
        return pack.words(kind).stream().anyMatch(lexeme -> lexeme.matches(sentence, token(index))
                || !lexeme.prefix() && lexeme.stem().equals(form));
    }
}
