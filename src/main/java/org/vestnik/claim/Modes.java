package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.ModeCue.Kind;
import org.vestnik.ontology.Mode;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * How an act is said to be. The words on the way from the act's word to the root are asked, the nearest first: negation,
 * auxiliaries and adverbs that hang there, the conjunction that opens the clause, the verb or noun that governs it. A verb of
 * saying ends the way: what stands above it is said of the saying.
 */
final class Modes {

    private final Syntax syntax;
    private final IntFunction<Optional<Mode>> complementMode;

    /** @param complementMode mode that a word sets for the acts below it, if a rule knows the word */
    Modes(Syntax syntax, IntFunction<Optional<Mode>> complementMode) {
        this.syntax = syntax;
        this.complementMode = complementMode;
    }

    Mode of(int word) {
        return along(syntax.path(word));
    }

    /** How the noun of a light verb is said to be, the verb itself left out ("announced a possible attack"). */
    Mode below(int noun, int verb) {
        List<Integer> path = syntax.path(noun);
        int end = path.indexOf(verb);
        return along(end < 0 ? List.of(noun) : path.subList(0, end));
    }

    private Mode along(List<Integer> path) {
        Sentence sentence = syntax.sentence();
        for (int i = 0; i < path.size(); i++) {
            int at = path.get(i);
            Optional<Mode> mode = Optional.empty();
            if (i > 0) {
                int below = path.get(i - 1);
                if (leavesAct(below)) {
                    break;
                }
                boolean beside = syntax.token(below).deprel().is("conj");
                if (beside && syntax.isVerbal(below) && syntax.isFinite(below)) {
                    continue;
                }
                mode = beside ? mode : governor(at);
                if (mode.isEmpty() && isAdjunct(below)) {
                    break;
                }
            }
            mode = negated(at) ? Optional.of(i > 0 ? notGoverned(at) : Mode.NEGATED) : mode.or(() -> hanging(at)).or(() -> inflected(at));
            if (mode.isPresent()) {
                return opened(path, i, mode.get());
            }
        }
        return sentence.tokens().get(sentence.size() - 1).form().equals("?") ? Mode.POSSIBLE : Mode.ASSERTED;
    }

    /** What a word set is refined by what stands above it: "ask that" says more than "that"; asked to stop is what goes on. */
    private Mode opened(List<Integer> path, int i, Mode mode) {
        if (i + 1 >= path.size()) {
            return mode;
        }
        Optional<Mode> above = leavesAct(path.get(i)) ? Optional.empty() : governor(path.get(i + 1));
        boolean requested = above.filter(Mode.REQUESTED::equals).isPresent();
        if (requested && mode == Mode.PLANNED) {
            return Mode.REQUESTED;
        }
        boolean stops = i > 0 && mode == Mode.NEGATED && !negated(path.get(i));
        return requested && stops ? Mode.ASSERTED : mode;
    }

    /** Whether what stands above a word no longer speaks of its act: it is said by somebody, or describes something else. */
    private boolean leavesAct(int below) {
        Token token = syntax.token(below);
        int above = token.head();
        if (token.deprel().is("parataxis") || token.deprel().is("appos") || token.deprel().is("nsubj") && !syntax.isPassive(above) && !syntax.is("occur", above)) {
            return true;
        }
        return token.deprel().is("acl") && syntax.isRelative(below) || token.deprel().is("ccomp") && syntax.is("say", above) && governor(above).isEmpty();
    }

    /** Whether a noun only stands beside what its verb says ("at the meeting … will"), so that the verb's mode is not its own. */
    private boolean isAdjunct(int below) {
        Token token = syntax.token(below);
        return token.upos() == UPos.NOUN && (token.deprel().is("obl") || token.deprel().is("nmod") && !syntax.slots(below).contains("gen"));
    }

    private Optional<Mode> governor(int at) {
        Optional<Mode> fromRule = complementMode.apply(at);
        return fromRule.isPresent() ? fromRule
                : syntax.pack().mode(Kind.GOVERNOR, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(at)));
    }

    /** "Did not rule out" says that something may be, "did not hide" that it is. */
    private Mode notGoverned(int at) {
        return syntax.pack().mode(Kind.NOT, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(at))).orElse(Mode.NEGATED);
    }

    private boolean negated(int at) {
        return syntax.children(at).stream().anyMatch(child -> (child.deprel().is("advmod") || child.deprel().is("aux")
                || child.deprel().is("mark") || child.deprel().is("case") || child.deprel().is("det") || child.deprel().is("cc"))
                && (child.feats().is("Polarity", "Neg") && !child.deprel().is("cc") || syntax.is("negation", child.index())));
    }

    private Optional<Mode> hanging(int at) {
        LanguagePack pack = syntax.pack();
        Optional<Mode> mode = Optional.empty();
        for (Token child : syntax.children(at)) {
            Kind kind = switch (child.deprel().base()) {
                case "aux", "cop" -> Kind.AUX;
                case "mark", "cc" -> Kind.CONJUNCTION;
                case "advmod", "parataxis", "discourse", "obl", "fixed" -> Kind.ADVERB;
                default -> null;
            };
            if (kind != null && mode.isEmpty()) {
                mode = pack.mode(kind, lexeme -> lexeme.matches(syntax.sentence(), child));
                if (mode.isEmpty() && kind == Kind.ADVERB && child.upos() != UPos.PROPN) {
                    mode = pack.mode(Kind.AUX, lexeme -> lexeme.matches(syntax.sentence(), child));
                }
            }
        }
        return mode;
    }

    private Optional<Mode> inflected(int at) {
        Token token = syntax.token(at);
        boolean future = token.feats().is("Tense", "Fut") || token.feats().is("Tense", "Pres") && syntax.is("perfective", at);
        if (future && !token.feats().is("VerbForm", "Part")) {
            return Optional.of(Mode.PLANNED);
        }
        return token.feats().is("Mood", "Cnd") ? Optional.of(Mode.POSSIBLE) : Optional.empty();
    }
}
