package org.vestnik.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.measure.Direction;
import org.vestnik.measure.Period;
import org.vestnik.measure.TimeExpression;
import org.vestnik.ontology.Mode;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * When the acts of one sentence happen. A time belongs to the nearest act or verb above it; an act without one takes that of the
 * verb it is the subject, object or infinitive of, unless the verb is an act itself or one of saying: the time of saying that
 * something happens is not the time at which it does.
 */
final class EventTimes {

    private static final Set<String> CARRIES = Set.of("nsubj", "obj", "xcomp", "csubj", "ccomp", "obl", "iobj");

    private final Syntax syntax;
    private final List<TimeExpression> expressions;
    private final List<Trigger> triggers;
    private final Optional<LocalDate> published;

    EventTimes(Syntax syntax, List<TimeExpression> expressions, List<Trigger> triggers, Optional<LocalDate> published) {
        this.syntax = syntax;
        this.expressions = expressions;
        this.triggers = triggers;
        this.published = published;
    }

    /** In ISO 8601; empty where the sentence does not tell. */
    Optional<String> of(Trigger trigger, Mode mode) {
        Optional<Period> own = at(trigger.token(), mode);
        if (own.isEmpty() && trigger.noun() > 0) {
            own = at(trigger.noun(), mode);
        }
        return own.or(() -> above(trigger, mode)).map(Period::iso);
    }

    private Optional<Period> above(Trigger trigger, Mode mode) {
        int at = trigger.token();
        while (carries(at)) {
            int verb = syntax.token(at).head();
            if (isAct(verb) && !isLight(verb, at) || syntax.is("say", verb)) {
                return Optional.empty();
            }
            Optional<Period> period = at(verb, mode);
            if (period.isPresent()) {
                boolean over = mode == Mode.PLANNED && published.filter(period.get().last()::isBefore).isPresent();
                return over ? Optional.empty() : period;
            }
            at = verb;
        }
        return shared(at, mode);
    }

    /** "On Tuesday A came and met B": a time that opens the sentence holds for the verbs joined to the first as well. */
    private Optional<Period> shared(int verb, Mode mode) {
        Token token = syntax.token(verb);
        if (!token.deprel().is("conj") || syntax.hasChild(verb, "nsubj")) {
            return Optional.empty();
        }
        return expressions.stream().filter(time -> time.last() < token.head() && owner(time) == token.head()).findFirst()
                .filter(time -> syntax.subtree(token.head()).stream().noneMatch(below -> below < time.first() && isAct(below)))
                .flatMap(time -> time.period(published, direction(time, token.head(), mode)));
    }

    private boolean isAct(int word) {
        return triggers.stream().anyMatch(trigger -> trigger.token() == word);
    }

    private boolean isLight(int verb, int noun) {
        return triggers.stream().anyMatch(trigger -> trigger.token() == verb && trigger.noun() == noun);
    }

    private boolean carries(int at) {
        Token token = syntax.token(at);
        String relation = token.deprel().base();
        boolean clause = relation.equals("ccomp") && syntax.hasChild(at, "nsubj");
        boolean beside = relation.equals("obl") && !syntax.slots(at).contains("in");
        return token.head() != 0 && CARRIES.contains(relation) && !clause && !beside;
    }

    private Optional<Period> at(int word, Mode mode) {
        return expressions.stream().filter(time -> owner(time) == word).map(time -> time.period(published, direction(time, word, mode)))
                .flatMap(Optional::stream).findFirst();
    }

    /** The act or verb that a time belongs to, 0 for none. */
    private int owner(TimeExpression time) {
        int at = syntax.token(head(time)).head();
        if (time.modifiesOnly()) {
            return at != 0 && isAct(at) && !syntax.isVerbal(at) ? at : 0;
        }
        while (at != 0 && !isAct(at) && !isClause(at)) {
            at = syntax.token(at).head();
        }
        return at;
    }

    private boolean isClause(int at) {
        UPos tag = syntax.token(at).upos();
        return tag == UPos.VERB || tag == UPos.AUX || syntax.hasChild(at, "nsubj", "cop", "csubj");
    }

    /** The word of the expression that hangs on what is outside; the one highest in the tree, if the tree gives several. */
    private int head(TimeExpression time) {
        int best = time.first();
        int depth = Integer.MAX_VALUE;
        for (int token = time.first(); token <= time.last(); token++) {
            int head = syntax.token(token).head();
            boolean outside = !time.covers(head) && !syntax.token(token).deprel().is("punct") && syntax.token(token).upos() != UPos.ADP;
            if (outside && syntax.path(token).size() < depth) {
                best = token;
                depth = syntax.path(token).size();
            }
        }
        return best;
    }

    /** A noun's own time ("the agreement of September") is as old as what is told of it, whatever it plans. */
    private Direction direction(TimeExpression time, int word, Mode mode) {
        boolean ahead = mode == Mode.PLANNED || mode == Mode.REQUESTED;
        if (ahead && !time.modifiesOnly()) {
            return Direction.FUTURE;
        }
        for (int at : syntax.path(word)) {
            if (isPast(at) || syntax.children(at).stream().anyMatch(child -> child.deprel().is("aux") && isPast(child.index()))) {
                return Direction.PAST;
            }
            if (isClause(at)) {
                break;
            }
        }
        return ahead ? Direction.FUTURE : Direction.OPEN;
    }

    private boolean isPast(int at) {
        Token token = syntax.token(at);
        return token.feats().is("Tense", "Past") && (token.upos() == UPos.VERB || token.upos() == UPos.AUX)
                || syntax.isPassive(at) && token.feats().is("VerbForm", "Part");
    }
}
