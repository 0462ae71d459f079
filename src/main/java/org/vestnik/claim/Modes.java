package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.vestnik.language.ModeCue.Kind;
import org.vestnik.ontology.Mode;
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
    private final IntPredicate judges;
    private final IntPredicate refutes;
    private final IntPredicate travels;

    /**
     * @param complementMode mode that a word sets for the acts below it, if a rule knows the word
     * @param judges         whether a word judges acts that its nouns name, so that they are facts whatever becomes of the judging
     * @param refutes        whether a negated word denies what its subject tells ("the reports have no basis")
     * @param travels        whether a word tells that somebody goes somewhere, and so to what he goes there for
     */
    Modes(Syntax syntax, IntFunction<Optional<Mode>> complementMode, IntPredicate judges, IntPredicate refutes, IntPredicate travels) {
        this.syntax = syntax;
        this.judges = judges;
        this.refutes = refutes;
        this.travels = travels;
        this.complementMode = complementMode;
    }

    Mode of(int word) {
        return along(syntax.path(word));
    }

    /** How the noun of a light verb is said to be, the verb itself left out ("announced a possible attack"); a word alone where it is its own verb. */
    Mode below(int noun, int verb) {
        List<Integer> path = syntax.path(noun);
        int end = path.indexOf(verb);
        return along(end < 1 ? List.of(noun) : path.subList(0, end));
    }

    private Mode along(List<Integer> path) {
        if (isDenied(path)) {
            return Mode.NEGATED;
        }
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
                    if (syntax.token(at).feats().is("VerbForm", "Inf")) {
                        break;
                    }
                    continue;
                }
                boolean rejected = i == 1 && syntax.token(below).upos() == UPos.NOUN && judges.test(below) && isDenial(at);
                mode = beside || rejected || isStated(below, at) || isOccasion(below) || isVenue(below, at) ? mode : denied(at).or(() -> governor(at));
                boolean judged = syntax.token(below).upos() == UPos.NOUN && (judges.test(at) || rejected || syntax.is("breach", at));
                if (mode.isEmpty() && (judged || isAdjunct(below) && !isPurpose(below))) {
                    Optional<Mode> unknown = unknown(at);
                    if (unknown.isPresent()) {
                        return unknown.get();
                    }
                    break;
                }
            }
            mode = negated(at) ? Optional.of(i > 0 ? notGoverned(at) : Mode.NEGATED)
                    : mode.map(found -> weakened(found, at)).or(() -> hanging(at)).or(() -> inflected(at));
            if (mode.isPresent()) {
                Mode found = opened(path, i, mode.get());
                return found == Mode.PLANNED && (isQuestion() || isConditional(at)) ? Mode.POSSIBLE : found;
            }
        }
        return isQuestion() ? Mode.POSSIBLE : Mode.ASSERTED;
    }

    /** "Have no doubt that": a noun that is denied says the contrary of itself. */
    private Optional<Mode> denied(int noun) {
        Token token = syntax.token(noun);
        boolean part = token.upos() == UPos.NOUN && token.head() != 0 && (token.deprel().is("obj") || token.deprel().is("nsubj") || token.deprel().is("iobj"));
        return part && (negated(token.head()) || syntax.negates(syntax.token(token.head()))) ? cue(Kind.NOT, noun) : Optional.empty();
    }

    /** "May be planning to send": what is perhaps planned is possible. */
    private Mode weakened(Mode mode, int governor) {
        boolean perhaps = mode == Mode.PLANNED && syntax.children(governor).stream()
                .anyMatch(child -> child.deprel().is("aux") && cue(Kind.AUX, child.index()).filter(Mode.POSSIBLE::equals).isPresent());
        return perhaps ? Mode.POSSIBLE : mode;
    }

    /** "Called reports of supplies a lie", "rejected the charge of planning an attack": denied is what the statement tells. */
    private boolean isDenied(List<Integer> path) {
        boolean told = false;
        for (int at : path.subList(Math.min(1, path.size()), path.size())) {
            if (syntax.isVerbal(at)) {
                return told && (negated(at) ? refutes.test(at) : complementMode.apply(at).filter(Mode.NEGATED::equals).isPresent());
            }
            told |= syntax.is("sayNoun", at) || syntax.is("sourceNoun", at) || judges.test(at);
        }
        return false;
    }

    /** "Has no information on supplies", "did not confirm the reports of strikes": what is not known is not said to be. */
    private Optional<Mode> unknown(int told) {
        int verb = syntax.token(told).head();
        boolean news = verb != 0 && (syntax.is("sayNoun", told) || syntax.is("sourceNoun", told)) && !isSourceOf(told);
        return !news ? Optional.empty() : negated(verb) ? cue(Kind.NOT, verb) : cue(Kind.GOVERNOR, verb).filter(Mode.NEGATED::equals);
    }

    private boolean isSourceOf(int told) {
        return syntax.slots(told).contains("according");
    }

    /** Who rejects criticism does not say that there was none. */
    private boolean isDenial(int at) {
        return complementMode.apply(at).filter(Mode.NEGATED::equals).isPresent();
    }

    /** "Will send shells if they ask for it". */
    private boolean isConditional(int at) {
        return syntax.children(at).stream().filter(child -> child.deprel().is("advcl")).flatMap(clause -> syntax.children(clause.index()).stream())
                .anyMatch(child -> child.deprel().is("mark") && cue(Kind.CONJUNCTION, child.index()).filter(Mode.POSSIBLE::equals).isPresent());
    }

    private boolean isQuestion() {
        return syntax.sentence().token(syntax.sentence().size()).form().equals("?");
    }

    /**
     * What a word set is refined by what stands above it: "ask that" says more than "that"; asked to stop is what goes on, and what there is no
     * plan to do is not done.
     */
    private Mode opened(List<Integer> path, int i, Mode mode) {
        if (i + 1 >= path.size()) {
            return mode;
        }
        Optional<Mode> above = leavesAct(path.get(i)) ? Optional.empty() : governor(path.get(i + 1));
        if (isAdjunct(path.get(i))) {
            return mode;
        }
        boolean requested = above.filter(Mode.REQUESTED::equals).isPresent();
        if (requested && mode == Mode.PLANNED) {
            return Mode.REQUESTED;
        }
        boolean object = i > 0 && syntax.token(path.get(i)).deprel().is("obj");
        if (object && mode == Mode.PLANNED && above.filter(Mode.NEGATED::equals).isPresent()) {
            return Mode.NEGATED;
        }
        boolean failed = mode == Mode.PLANNED && syntax.token(path.get(i)).deprel().is("xcomp") && negated(path.get(i + 1));
        if (failed && notGoverned(path.get(i + 1)) == Mode.NEGATED) {
            return Mode.NEGATED;        // "could not agree on sanctions"
        }
        boolean undecided = object && negated(path.get(i + 1));
        boolean possible = undecided || !leavesAct(path.get(i)) && (negated(path.get(i + 1)) ? notGoverned(path.get(i + 1)) == Mode.POSSIBLE
                : above.filter(Mode.POSSIBLE::equals).isPresent());
        if (possible && mode == Mode.PLANNED) {
            return Mode.POSSIBLE;
        }
        boolean stops = i > 0 && mode == Mode.NEGATED && !negated(path.get(i));
        return requested && stops ? Mode.ASSERTED : mode;
    }

    /** Whether what stands above a word no longer speaks of its act: it is said by somebody, or describes something else. */
    private boolean leavesAct(int below) {
        Token token = syntax.token(below);
        int above = token.head();
        boolean needed = syntax.token(above).upos() == UPos.ADJ && governor(above).isPresent();
        if (token.deprel().is("parataxis") || token.deprel().is("appos") || token.deprel().is("nsubj") && !needed
                && (!syntax.isPassive(above) || syntax.is("purpose", above)) && !syntax.is("occur", above)) {
            return true;
        }
        boolean aside = token.deprel().is("advcl") && !token.feats().is("VerbForm", "Inf") && !token.feats().is("VerbForm", "Fin")
                && syntax.isVerbal(below) && !syntax.hasChild(below, "mark", "case", "advmod", "nsubj");
        boolean reduced = token.deprel().is("acl") && syntax.isParticiple(below) && syntax.isPassive(below);
        boolean circumstance = token.deprel().is("advcl") && syntax.isFinite(below) && syntax.hasChild(below, "mark") && syntax.hasChild(below, "nsubj");
        return aside || reduced || circumstance || isTold(below) || token.deprel().is("acl") && syntax.isRelative(below)
                || token.deprel().is("ccomp") && syntax.is("say", above)
                && governor(above).isEmpty() && !(negated(above) && cue(Kind.NOT, above).isPresent());
    }

    /** "Threatened to strike after they came": what a clause of time or cause tells as done is so, whatever its verb stands in. */
    private boolean isTold(int clause) {
        Token token = syntax.token(clause);
        boolean past = token.feats().is("VerbForm", "Fin") && token.feats().is("Tense", "Past") && syntax.hasChild(clause, "mark") && !isSupposed(clause);
        return token.deprel().is("advcl") && (past || syntax.children(clause).stream().anyMatch(child -> child.deprel().is("mark")
                && cue(Kind.CONJUNCTION, child.index()).filter(Mode.ASSERTED::equals).isPresent()));
    }

    private boolean isSupposed(int clause) {
        return syntax.children(clause).stream().anyMatch(child -> child.deprel().is("mark") && cue(Kind.CONJUNCTION, child.index()).isPresent());
    }

    /** "Told him that they came", ""We condemn it," X told Y": what a verb of asking states in the past, or in words before it, is not asked for. */
    private boolean isStated(int below, int at) {
        Token token = syntax.token(below);
        boolean stated = token.feats().is("Tense", "Past") || below < at && token.feats().is("VerbForm", "Fin");
        return token.deprel().is("ccomp") && stated && complementMode.apply(at).filter(Mode.REQUESTED::equals).isPresent() && !isSupposed(below);
    }

    /** Whether a noun only stands beside what its verb says ("at the meeting … will"), so that the verb's mode is not its own. */
    private boolean isAdjunct(int below) {
        Token token = syntax.token(below);
        return token.upos() == UPos.NOUN && !syntax.is("inReturn", below) && (token.deprel().is("obl") || token.deprel().is("nmod") && !syntax.slots(below).contains("gen")
                && !isPart(token.head()));
    }

    /** "Prepares a package of sanctions", "took no part in the attack". */
    private boolean isPart(int noun) {
        int verb = syntax.token(noun).head();
        return verb != 0 && syntax.is("quantity", noun) && (negated(verb) || governor(verb).filter(Mode.PLANNED::equals).isPresent());
    }

    /** "Will go there for talks", "will come to the talks": what is to be done there, where an adposition means nothing else. */
    private boolean isPurpose(int below) {
        Set<String> slots = Set.copyOf(syntax.slots(below));
        return syntax.token(below).deprel().is("obl") && (slots.contains("purpose") || slots.equals(Set.of("for"))
                || slots.contains("goal") && travels.test(syntax.token(below).head()));
    }

    /** "In talks with X he insisted", "after the invasion they refused": when or where something was done, not what. */
    private boolean isOccasion(int below) {
        Token token = syntax.token(below);
        return token.upos() == UPos.NOUN && token.deprel().is("obl") && (token.index() < token.head() && syntax.slots(below).contains("seat")
                || syntax.slots(below).stream().anyMatch(Set.of("after", "before", "during")::contains));
    }

    /** "Agreed at a summit of X and Y": where it is agreed, not what. */
    private boolean isVenue(int below, int at) {
        return syntax.token(below).upos() == UPos.NOUN && syntax.token(below).deprel().is("obl") && syntax.slots(below).contains("seat")
                && complementMode.apply(at).filter(Mode.PLANNED::equals).isPresent();
    }

    private Optional<Mode> governor(int at) {
        return complementMode.apply(at).or(() -> syntax.isPassive(at) ? cue(Kind.PASSIVE, at) : Optional.empty())
                .or(() -> cue(Kind.GOVERNOR, at));
    }

    private Optional<Mode> cue(Kind kind, int at) {
        return syntax.pack().mode(kind, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(at)));
    }

    /** "Did not rule out" says that something may be, "did not hide" that it is. */
    private Mode notGoverned(int at) {
        return cue(Kind.NOT, at).orElse(Mode.NEGATED);
    }

    private boolean negated(int at) {
        return syntax.isVerbal(at) && isOfNone(at) || syntax.children(at).stream().anyMatch(child -> (child.deprel().is("advmod") || child.deprel().is("aux")
                || child.deprel().is("mark") || child.deprel().is("case") || child.deprel().is("det") || child.deprel().is("cc"))
                && syntax.negates(child));
    }

    /** "Sent no tanks", "at no point did they ask": a negated object, or what stands so before the verb, negates it. */
    private boolean isOfNone(int verb) {
        return syntax.children(verb).stream().filter(child -> child.deprel().is("obj") || child.deprel().is("nsubj") && syntax.isPassive(verb)
                || child.deprel().is("obl") && child.index() < verb && syntax.token(verb).deprel().is("root"))
                .anyMatch(noun -> syntax.children(noun.index()).stream().anyMatch(child -> child.deprel().is("det") && syntax.negates(child)));
    }

    /** What hangs on a word, where "perhaps" or "whether" prevails over the future. */
    private Optional<Mode> hanging(int at) {
        if (syntax.token(at).upos() == UPos.NOUN && syntax.slots(at).contains("condition")) {
            return Optional.of(Mode.POSSIBLE);
        }
        Optional<Mode> mode = Optional.empty();
        for (Token child : syntax.children(at)) {
            if (mode.filter(Mode.PLANNED::equals).isPresent() && cue(Kind.CONJUNCTION, child.index()).or(() -> cue(Kind.ADVERB, child.index()))
                    .filter(Mode.POSSIBLE::equals).isPresent()) {
                return Optional.of(Mode.POSSIBLE);
            }
            Kind kind = switch (child.deprel().base()) {
                case "aux", "cop" -> isReported(at) && cue(Kind.REPORTED, child.index()).isPresent() ? Kind.REPORTED : Kind.AUX;
                case "mark", "cc" -> Kind.CONJUNCTION;
                case "advmod", "parataxis", "discourse", "obl", "fixed", "amod" -> Kind.ADVERB;
                default -> null;
            };
            if (kind != null && mode.isEmpty()) {
                mode = cue(kind, child.index()).filter(found -> found != Mode.ASSERTED);
                if (mode.isEmpty() && kind == Kind.ADVERB && child.upos() != UPos.PROPN) {
                    mode = cue(Kind.AUX, child.index());
                }
            }
        }
        return mode;
    }

    /** Whether a clause is somebody's words: "said that they would come", "they would come, he said". */
    private boolean isReported(int at) {
        Token token = syntax.token(at);
        boolean said = (token.deprel().is("ccomp") || token.deprel().is("conj")) && token.head() != 0
                && (syntax.is("say", token.head()) || token.deprel().is("conj") && isReported(token.head()));
        return said || syntax.children(at).stream().anyMatch(child -> child.deprel().is("parataxis") && syntax.is("say", child.index()));
    }

    private Optional<Mode> inflected(int at) {
        Token token = syntax.token(at);
        boolean misread = token.feats().is("VerbForm", "Inf") && syntax.hasChild(at, "nsubj") && !syntax.hasChild(at, "mark", "aux");
        boolean present = token.feats().is("Tense", "Pres") || misread;
        boolean future = token.feats().is("Tense", "Fut") || present && syntax.is("perfective", at);
        if (future && !token.feats().is("VerbForm", "Part")) {
            return Optional.of(Mode.PLANNED);
        }
        boolean headline = token.deprel().is("root") || token.deprel().is("acl") && syntax.token(token.head()).deprel().is("root")
                && syntax.token(token.head()).upos() == UPos.PROPN;
        if (headline && token.feats().is("VerbForm", "Inf") && syntax.hasChild(at, "mark")) {
            return Optional.of(Mode.PLANNED);
        }
        return token.feats().is("Mood", "Cnd") ? Optional.of(Mode.POSSIBLE) : Optional.empty();
    }
}
