package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vestnik.ontology.TitleRanks;

/** Which of several people with one family name a text may mean, by the offices they hold. */
final class Incumbents {

    private final Knowledge knowledge;
    private final TitleRanks ranks = TitleRanks.read();
    private final Map<String, List<KnownOffice>> offices = new HashMap<>();

    Incumbents(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.offices().forEach(office -> offices.computeIfAbsent(office.person(), key -> new ArrayList<>()).add(office));
    }

    /**
     * The only one in office at the date for a state or body that the article names, or the one in a higher office there than the
     * others; else, where nobody is, the same of all those in office, then of those who ever led a state.
     *
     * @param named ids of the states and bodies that the article names
     * @param date  in ISO 8601, empty if unknown
     */
    Optional<Link> choose(Collection<Entity> people, Set<String> named, String date) {
        Predicate<KnownOffice> held = office -> office.heldAt(date);
        Predicate<KnownOffice> here = held.and(office -> named.contains(office.of())
                || knowledge.stateOf(office.of()).filter(state -> named.contains(state.id())).isPresent());
        List<Entity> fitting = people.stream().filter(person -> any(person, here)).toList();
        if (!fitting.isEmpty()) {
            return only(fitting, "in office for a state that the article names")
                    .or(() -> highest(fitting, here, TitleRanks.MINISTER, "in the highest office of that name for states that the article names"));
        }
        List<Entity> holders = people.stream().filter(person -> any(person, held)).toList();
        return only(holders, "the only one of that name in office")
                .or(() -> highest(holders, held, TitleRanks.MINISTER, "in the highest office of that name"))
                .or(() -> highest(people, office -> date.isEmpty() || office.from().isEmpty() || office.from().compareTo(date) <= 0, TitleRanks.HEAD,
                        "the only one of that name who has led a state or government"));
    }

    private boolean any(Entity person, Predicate<KnownOffice> wanted) {
        return offices.getOrDefault(person.id(), List.of()).stream().anyMatch(wanted);
    }

    private static Optional<Link> only(List<Entity> people, String evidence) {
        return people.size() == 1 ? Optional.of(new Link.Linked(people.get(0), evidence)) : Optional.empty();
    }

    /** The one whose highest office is above the others' and no lower than a rank. */
    private Optional<Link> highest(Collection<Entity> people, Predicate<KnownOffice> wanted, int least, String evidence) {
        int best = people.stream().mapToInt(person -> rank(person, wanted)).min().orElse(Integer.MAX_VALUE);
        return best > least ? Optional.empty() : only(people.stream().filter(person -> rank(person, wanted) == best).toList(), evidence);
    }

    private int rank(Entity person, Predicate<KnownOffice> wanted) {
        return offices.getOrDefault(person.id(), List.of()).stream().filter(wanted).mapToInt(office -> ranks.of(office.title())).min()
                .orElse(Integer.MAX_VALUE);
    }
}
