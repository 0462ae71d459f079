package org.vestnik.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vestnik.measure.AmountFinder;
import org.vestnik.measure.TimeExpression;
import org.vestnik.measure.TimeFinder;
import org.vestnik.ontology.Mode;

/** When the acts of one sentence happen and how much they concern. */
final class Circumstances {

    private final EventTimes times;
    private final Quantities quantities;

    Circumstances(Scene scene, int sentence, TimeFinder times, AmountFinder amounts, List<Trigger> triggers,
            Optional<LocalDate> published) {
        List<TimeExpression> expressions = times.find(scene.sentence(sentence));
        this.times = new EventTimes(scene.syntax(sentence), expressions, triggers, published);
        this.quantities = new Quantities(scene, sentence, amounts, expressions);
    }

    Optional<String> date(Act act, Mode mode) {
        return times.of(act.trigger(), mode);
    }

    Optional<String> quantity(Act act) {
        return quantities.of(act);
    }

    /** A claim with what another telling of the same act adds. */
    static Claim joined(Claim claim, Claim other) {
        Optional<String> date = claim.mode() == other.mode() ? claim.date().or(other::date) : claim.date();
        Optional<String> quantity = claim.instruments().equals(other.instruments()) ? claim.quantity().or(other::quantity) : claim.quantity();
        return claim.with(date, quantity);
    }
}
