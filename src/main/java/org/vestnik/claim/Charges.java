package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vestnik.language.Role;
import org.vestnik.resolve.Entity;

/** Who has said what of whom so far in an article, so that a denial finds the one whose charge it answers. */
final class Charges {

    private record Charge(int sentence, List<Entity> accusers, List<Entity> accused) {
    }

    private static final int FARTHEST = 8;

    private final List<Charge> charges = new ArrayList<>();
    private final List<Act> judgements = new ArrayList<>();
    private final BiPredicate<Entity, Entity> sameSide;
    private final Predicate<String> wrong;

    /**
     * @param sameSide whether one stands for the other or both for a third
     * @param wrong    whether to say an act of this type of somebody is a charge
     */
    Charges(BiPredicate<Entity, Entity> sameSide, Predicate<String> wrong) {
        this.sameSide = sameSide;
        this.wrong = wrong;
    }

    /** @param said whoever the text says told of the act */
    void add(Act act, List<Entity> said) {
        boolean judges = act.trigger().rule().frame().controller() == Role.RECIPIENT
                || act.trigger().rule().frame().verb().stream().anyMatch(step -> step.slot().equals("speaker"));
        int sentence = act.trigger().sentence();
        if (judges) {
            if (act.trigger().rule().frame().speech() && !act.participants().containsKey(Role.INSTRUMENT)) {
                judgements.add(act);
            }
            charge(sentence, act.of(Role.ACTOR), act.of(Role.RECIPIENT));
        } else if (wrong.test(act.trigger().rule().frame().type())) {
            charge(sentence, said, act.of(Role.ACTOR));
        }
    }

    private void charge(int sentence, List<Entity> accusers, List<Entity> accused) {
        List<Entity> others = accusers.stream().filter(accuser -> !among(accused, accuser)).toList();
        if (!others.isEmpty() && !accused.isEmpty()) {
            charges.add(new Charge(sentence, others, accused));
        }
    }

    /** Those who last charged one of the deniers, not too far before; empty if nobody did. */
    List<Entity> against(Collection<Entity> deniers, int sentence) {
        for (int i = charges.size() - 1; i >= 0 && sentence - charges.get(i).sentence <= FARTHEST; i--) {
            Charge charge = charges.get(i);
            if (deniers.stream().anyMatch(denier -> among(charge.accused, denier))
                    && charge.accusers.stream().noneMatch(accuser -> among(deniers, accuser))) {
                return charge.accusers;
            }
        }
        return List.of();
    }

    /** The acts of charging, judging and urging that a sentence has told so far. */
    Stream<Act> here(int sentence) {
        return judgements.stream().filter(act -> act.trigger().sentence() == sentence);
    }

    /** Of whom the same party spoke so last, in the two sentences before; empty if it did not. */
    List<Entity> lately(Collection<Entity> actors, int sentence) {
        return judgements.stream().filter(act -> act.trigger().sentence() < sentence && act.trigger().sentence() >= sentence - 2)
                .filter(act -> !act.of(Role.RECIPIENT).isEmpty() && act.of(Role.ACTOR).stream().anyMatch(actor -> among(actors, actor)))
                .reduce((first, second) -> second).map(act -> act.of(Role.RECIPIENT)).orElse(List.of());
    }

    private boolean among(Collection<Entity> those, Entity entity) {
        return those.stream().anyMatch(one -> sameSide.test(one, entity));
    }
}
