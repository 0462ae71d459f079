package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds who says what: above a clause (X said that), beside it (…, said X), before it (according to X), around it (a quotation of
 * several sentences), after it (X said so in the next sentence), or the one who spoke last, where the words show that they are
 * reported (he had reportedly …).
 */
final class Speakers implements SpeakerLookup {

    private static final int FARTHEST = 3;
    private static final int LONGEST_LABEL = 9;
    private static final String DASHES = "-–—";

    private final Scene scene;
    private final Participants participants;
    private final Sayings sayings;
    private final Floor floor;
    private final Quotations quotations;

    Speakers(Scene scene, Participants participants, Sayings sayings, Floor floor) {
        this.scene = scene;
        this.participants = participants;
        this.sayings = sayings;
        this.floor = floor;
        this.quotations = scene.quotations();
    }

    @Override
    public List<Entity> at(int sentence, int token) {
        List<Entity> found = inSentence(sentence, token);
        if (found.isEmpty()) {
            found = quotations.around(scene.sentence(sentence).token(token).span()).map(floor::of).orElse(List.of());
        }
        if (found.isEmpty()) {
            found = announced(sentence, token);
        }
        if (found.isEmpty()) {
            found = after(sentence);
        }
        if (found.isEmpty()) {
            found = isPast(sentence, token) ? List.of() : floor.kept(sentence);
        }
        return found.isEmpty() && isReported(sentence, token) ? floor.before(sentence) : found;
    }

    /** "X said that he had asked": what somebody tells that he did before, as others' acts are told. */
    boolean isTold(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        Token verb = syntax.token(token);
        return verb.deprel().is("ccomp") && sayings.isWord(sentence, verb.head()) && verb.feats().is("Tense", "Past") && !verb.feats().is("Person", "1")
                && syntax.children(token).stream().anyMatch(child -> child.deprel().is("mark") && syntax.is("that", child.index()));
    }

    /** Whom a headline names before a colon, or after a last dash. */
    private List<Entity> announced(int sentence, int token) {
        List<Token> tokens = scene.sentence(sentence).tokens();
        for (int i = 1; i < Math.min(LONGEST_LABEL, token); i++) {
            if (tokens.get(i).form().equals(":")) {
                List<Entity> label = label(sentence, 1, i);
                if (!label.isEmpty()) {
                    return label;
                }
            }
        }
        for (int i = tokens.size() - 1; i > token && i > tokens.size() - LONGEST_LABEL; i--) {
            if (DASHES.contains(tokens.get(i - 1).form())) {
                return label(sentence, i + 1, tokens.size());
            }
        }
        return List.of();
    }

    /** Whom some words without a verb of action name: the head of them, or of whom they say how he is. */
    private List<Entity> label(int sentence, int first, int last) {
        Syntax syntax = scene.syntax(sentence);
        List<Token> words = scene.sentence(sentence).tokens().subList(first - 1, last);
        if (words.stream().anyMatch(word -> word.upos() == UPos.VERB)) {
            return List.of();
        }
        return words.stream().filter(word -> word.upos().isNominal() && (word.head() < first || word.head() > last
                || word.deprel().is("nsubj") && syntax.hasChild(word.head(), "cop"))).findFirst()
                .map(head -> sayings.speakersOnly(participants.actors(sentence, head.index()))).orElse(List.of());
    }

    /** What somebody is asked is told as his who answers ("asked whether they would come, X said …"). */
    private List<Entity> inSentence(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        List<Integer> path = syntax.path(token);
        boolean asked = false;
        for (int i = 0; i < path.size(); i++) {
            int at = path.get(i);
            if (i > 0 && (isThanks(syntax, path.get(i - 1), at)
                    || sayings.says(sentence, at) && (asked || completes(syntax, sentence, path.get(i - 1), at)))) {
                List<Entity> speakers = floor.speaker(sentence, at);
                if (!speakers.isEmpty() && !isPact(syntax, sentence, at, speakers)) {
                    return speakers;
                }
            }
            for (Token child : syntax.children(at)) {
                List<Entity> speakers = path.contains(child.index()) ? List.of() : beside(sentence, child);
                if (!speakers.isEmpty()) {
                    return speakers;
                }
            }
            if (isRetort(syntax, sentence, at)) {
                return List.of();
            }
            boolean question = i > 0 && syntax.is("question", at) && (syntax.isPassive(at) || !syntax.isFinite(at));
            Optional<Token> answer = !question ? Optional.empty() : syntax.children(at).stream()
                    .filter(child -> child.deprel().is("conj") && sayings.isWord(sentence, child.index())).findFirst();
            if (answer.isPresent()) {
                return floor.speaker(sentence, answer.get().index());
            }
            asked = question || asked && !syntax.isVerbal(at);
        }
        return List.of();
    }

    /** "X thanked Y for its sanctions": whoever thanks says what was done. */
    private static boolean isThanks(Syntax syntax, int below, int verb) {
        return syntax.is("thank", verb) && syntax.isVerbal(verb) && syntax.slots(below).contains("for");
    }

    /** "X and Y agreed on a visit": what several commit themselves to is not told by them. */
    private boolean isPact(Syntax syntax, int sentence, int verb, List<Entity> speakers) {
        return speakers.size() > 1 && !sayings.isWord(sentence, verb)
                && new TriggerFinder(syntax).first(verb).filter(rule -> rule.frame().mutual()).isPresent();
    }

    /** "X says that they came, but Y denies it", "X says that they came; Y denies it": what Y says to that is none of the words of X. */
    private boolean isRetort(Syntax syntax, int sentence, int clause) {
        boolean contrasts = syntax.children(clause).stream().anyMatch(child -> (child.deprel().is("cc") || child.deprel().is("mark"))
                && syntax.is("contrast", child.index()));
        return (contrasts || syntax.isParted(clause)) && syntax.hasChild(clause, "nsubj") && sayings.says(sentence, clause);
    }

    /** "…, said X", "according to X", "…, reports the agency citing X". */
    private List<Entity> beside(int sentence, Token child) {
        Syntax syntax = scene.syntax(sentence);
        boolean clause = child.deprel().is("parataxis") || child.deprel().is("advcl") && !isOccasion(syntax, child) || isTrailing(syntax, child);
        if (!clause || !syntax.is("say", child.index()) && !syntax.is("derive", child.index())) {
            return floor.source(sentence, child);
        }
        boolean unsaid = syntax.children(child.index()).stream().anyMatch(syntax::negates) || syntax.isParted(child.index());
        if (unsaid) {
            return List.of();
        }
        List<Entity> speakers = syntax.is("derive", child.index()) ? List.of() : floor.speaker(sentence, child.index());
        return !speakers.isEmpty() ? speakers : syntax.children(child.index()).stream().map(below -> floor.source(sentence, below))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** "They acted after X confirmed it": a clause of time tells when, not who says so. */
    private static boolean isOccasion(Syntax syntax, Token clause) {
        return syntax.children(clause.index()).stream().anyMatch(mark -> mark.deprel().is("mark") && syntax.is("occasion", mark.index()));
    }

    /** "…, claims Seoul", "…, they claim in Seoul", "…, it follows from a report", which parsers take for a coordinated clause. */
    private static boolean isTrailing(Syntax syntax, Token clause) {
        return clause.deprel().is("conj") && !syntax.hasChild(clause.index(), "cc") && syntax.children(clause.index()).stream()
                .filter(child -> child.index() > clause.index()).anyMatch(child -> child.deprel().is("nsubj")
                        || child.deprel().is("obl") && (syntax.isSource(child.index()) || syntax.slots(child.index()).contains("seat")));
    }

    private boolean completes(Syntax syntax, int sentence, int below, int verb) {
        Token token = syntax.token(below);
        boolean beside = token.deprel().is("parataxis") || isInserted(syntax, verb, below)
                || token.deprel().is("ccomp") && !syntax.hasChild(below, "mark", "aux", "advmod");
        if (beside) {
            return sayings.isWord(sentence, verb) || below < verb && sayings.opensSpeech(sentence, verb);
        }
        boolean more = token.deprel().is("conj") && syntax.is("say", verb)
                && syntax.children(below).stream().anyMatch(child -> child.deprel().is("mark") && syntax.is("that", child.index()));
        if (more || token.deprel().is("ccomp") || token.deprel().is("csubj") || token.deprel().is("acl")
                || token.deprel().is("advcl") && syntax.children(below).stream().anyMatch(child -> child.deprel().is("case")
                        || child.deprel().is("mark") && syntax.is("that", child.index()))) {
            return true;
        }
        if (token.deprel().is("obl") && syntax.slots(below).contains("about")) {
            return true;
        }
        if (quotations.around(token.span()).filter(quotation -> !quotation.span().contains(syntax.token(verb).span())).isPresent()
                && syntax.isVerbal(below)) {
            return true;
        }
        return sayings.opensSpeech(sentence, verb) && !syntax.isOccasion(below) && (token.deprel().is("obl") || token.deprel().is("obj")
                || token.deprel().is("nmod") || token.deprel().is("iobj") || token.deprel().is("xcomp"));
    }

    /** "Russia, he stressed, sent none": a saying between commas that parsers take for the first of two clauses. */
    private static boolean isInserted(Syntax syntax, int verb, int below) {
        return syntax.token(below).deprel().is("conj") && !syntax.hasChild(below, "cc") && verb > 2 && syntax.token(verb - 1).form().equals(",")
                && syntax.children(verb).stream().anyMatch(child -> child.deprel().is("nsubj") && child.index() > verb && child.index() < below);
    }

    /** "X said so", opening a sentence, covers those before it of their paragraph in which nobody else speaks. */
    private List<Entity> after(int sentence) {
        int farthest = Math.min(scene.size() - 1, sentence + FARTHEST);
        for (int at = sentence + 1; at <= farthest; at++) {
            List<Entity> speakers = saidSo(at);
            if (!speakers.isEmpty()) {
                return speakers;
            }
            if (scene.sentence(at).block() != scene.sentence(sentence).block() || floor.isTaken(at)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Entity> saidSo(int sentence) {
        Syntax syntax = scene.syntax(sentence);
        for (Token token : scene.sentence(sentence).tokens()) {
            if (syntax.children(token.index()).stream().noneMatch(syntax::negates) && saysSo(sentence, token.index())) {
                return floor.speaker(sentence, token.index());
            }
        }
        return List.of();
    }

    /** "This X said", "of this X warned", "this statement X made". */
    private boolean saysSo(int sentence, int verb) {
        Syntax syntax = scene.syntax(sentence);
        if (syntax.hasChild(verb, "ccomp") || !syntax.isVerbal(verb)) {
            return false;
        }
        boolean said = syntax.is("say", verb) && syntax.children(verb).stream().anyMatch(child -> syntax.is("demonstrative", child.index())
                && (child.index() <= 3 || child.index() == verb + 1 || opensClause(syntax, child.index()))
                && (child.deprel().is("obj") || child.deprel().is("obl") || child.deprel().is("advmod") || child.deprel().is("nsubj")
                        || syntax.slots(child.index()).contains("about")));
        boolean told = sayings.opensSpeech(sentence, verb) && syntax.children(verb).stream().anyMatch(child -> child.index() < verb
                && child.index() <= 3 && syntax.is("demonstrative", child.index()) && syntax.slots(child.index()).contains("about"));
        return said || told || syntax.children(verb).stream().anyMatch(child -> child.index() < verb && syntax.is("sayNoun", child.index())
                && syntax.children(child.index()).stream().anyMatch(word -> word.index() <= 2 && syntax.is("demonstrative", word.index())));
    }

    /** "As the agency reports, this X said": behind a comma. */
    private static boolean opensClause(Syntax syntax, int demonstrative) {
        int first = syntax.phrase(demonstrative).stream().min(Integer::compare).orElse(demonstrative);
        return first > 1 && syntax.token(first - 1).form().equals(",");
    }

    private boolean isPast(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.path(token).stream().filter(syntax::isVerbal).findFirst()
                .filter(clause -> !syntax.token(clause).feats().is("Tense", "Past")).isEmpty();
    }

    /** Whether the clause of a word is told from hearsay: by a particle, or by a form of the verb that says so. */
    private boolean isReported(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        Optional<Integer> clause = syntax.path(token).stream().filter(syntax::isVerbal).findFirst();
        return clause.isPresent() && !sayings.says(sentence, clause.get()) && (syntax.isRenarrated(clause.get())
                || syntax.children(clause.get()).stream().anyMatch(child -> syntax.is("quotative", child.index())));
    }
}
