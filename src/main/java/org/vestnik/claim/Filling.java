package org.vestnik.claim;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.language.Frame;
import org.vestnik.language.FrameStep;
import org.vestnik.language.Role;
import org.vestnik.resolve.Entity;

/** The frame of one trigger while its roles are being filled. */
final class Filling {

    /** What acts whose sides are equal need, unless they have several actors. */
    private static final Set<Role> PARTIES = Set.of(Role.ACTOR, Role.PARTNER);

    private final Trigger trigger;
    private final List<Argument> arguments;
    private final Sides sides;
    private final Map<Role, List<Entity>> filled = new EnumMap<>(Role.class);
    private final TreeSet<Integer> tokens = new TreeSet<>();
    private final Set<Integer> used = new HashSet<>();

    /** @param arguments what depends on the trigger, in the order of preference */
    Filling(Trigger trigger, List<Argument> arguments, Sides sides) {
        this.trigger = trigger;
        this.arguments = List.copyOf(arguments);
        this.sides = sides;
        Stream.of(trigger.token(), trigger.noun()).filter(token -> token > 0).forEach(tokens::add);
    }

    Trigger trigger() {
        return trigger;
    }

    Frame frame() {
        return trigger.rule().frame();
    }

    List<Argument> arguments() {
        return arguments;
    }

    boolean has(Role role) {
        return filled.containsKey(role);
    }

    List<Entity> of(Role role) {
        return filled.getOrDefault(role, List.of());
    }

    /** Of entities those that have no role yet and are not the actor's own; a role of none stays open. */
    boolean accept(Role role, List<Entity> entities) {
        List<Entity> those = entities.stream().filter(this::isFree).toList();
        if (those.isEmpty()) {
            return false;
        }
        filled.put(role, those);
        return true;
    }

    /** As {@link #accept(Role, List)}; the word that names them becomes part of the act. */
    boolean accept(Role role, List<Entity> entities, int token) {
        boolean accepted = accept(role, entities);
        if (accepted) {
            tokens.add(token);
        }
        return accepted;
    }

    /** Gives a role to entities that are known to be free. */
    void fill(Role role, List<Entity> entities) {
        filled.put(role, List.copyOf(entities));
    }

    boolean isFree(Entity entity) {
        return of(Role.ACTOR).stream().noneMatch(actor -> sides.forbids(frame(), actor, entity))
                && filled.values().stream().noneMatch(those -> those.contains(entity));
    }

    boolean isUsed(int token) {
        return used.contains(token);
    }

    /** Marks an argument's word as taken and as part of the act. */
    void use(int token) {
        used.add(token);
        tokens.add(token);
    }

    /** "A and B signed a treaty", "A and B accused each other": each does so with the others. */
    void eachOther() {
        if (of(Role.ACTOR).size() > 1 && !has(Role.RECIPIENT)) {
            filled.put(Role.RECIPIENT, of(Role.ACTOR));
        }
    }

    /** "A traded accusations with B": each does so to the other. */
    void bothWays() {
        List<Entity> parties = Stream.of(Role.ACTOR, Role.RECIPIENT).flatMap(role -> of(role).stream()).distinct().toList();
        if (parties.size() > 1) {
            filled.put(Role.ACTOR, parties);
            filled.put(Role.RECIPIENT, parties);
        }
    }

    /** @param general whether a recipient is named in general */
    boolean isComplete(boolean general) {
        Set<Role> told = EnumSet.noneOf(Role.class);
        told.addAll(filled.keySet());
        if (general && frame().general()) {
            told.add(Role.RECIPIENT);
        }
        boolean alone = frame().needs().contains(PARTIES) && !has(Role.PARTNER) && of(Role.ACTOR).size() < 2;
        return !alone && told.stream().noneMatch(frame().without()::contains) && frame().needs().stream().anyMatch(told::containsAll)
                && (told.contains(Role.RECIPIENT) || !frame().certain() || !meetsSomebodyUnknown());
    }

    /**
     * Whether a word stands where a recipient does and nobody is known to be meant: "asked the organisation for help"; where something
     * is sought ("seeks support in other countries") is a place and asks nobody.
     */
    private boolean meetsSomebodyUnknown() {
        List<String> slots = (trigger.verbal() ? frame().verb() : frame().noun()).stream().filter(step -> step.role() == Role.RECIPIENT)
                .map(FrameStep::slot).filter(slot -> !slot.equals("in")).toList();
        return arguments.stream().filter(argument -> argument.nearer() && !isUsed(argument.token()) && !tokens.contains(argument.token()))
                .anyMatch(argument -> slots.stream().anyMatch(argument.slots()::contains));
    }

    /** The roles that are still open of the frame's need that is nearest to being met. */
    Set<Role> lacks() {
        return frame().needs().stream().map(need -> {
            Set<Role> open = new TreeSet<>(need);
            open.removeAll(filled.keySet());
            return open;
        }).min(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    Act act() {
        return new Act(trigger, filled, tokens);
    }
}
