package org.vestnik.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.language.Frame;
import org.vestnik.language.FrameStep;
import org.vestnik.language.ModeCue;
import org.vestnik.language.Role;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Token;

/** Fills the frames that open in one sentence: of one word and claim type the first rule whose needs are met. */
final class ActFinder {

    private static final String INSIDE = ".inside";
    private static final String LAST = "";
    private static final FrameStep ACTING = new FrameStep(Role.ACTOR, "subj");

    private final int sentence;
    private final Syntax syntax;
    private final Participants participants;
    private final Belongings belongings;
    private final TriggerFinder triggers;
    private final ArgumentFinder arguments;
    private final Map<String, Act> earlier;
    private final Charges charges;

    /**
     * @param earlier the last act of each type of claim told so far, and of any under the empty name; this one's are added
     * @param charges what has been said of whom in the sentences before; this one's are added
     */
    ActFinder(Scene scene, int sentence, Participants participants, Map<String, Act> earlier, Charges charges) {
        this.earlier = earlier;
        this.charges = charges;
        this.sentence = sentence;
        this.syntax = scene.syntax(sentence);
        this.participants = participants;
        this.belongings = new Belongings(scene, participants);
        this.triggers = new TriggerFinder(syntax);
        this.arguments = new ArgumentFinder(syntax, triggers::controller);
    }

    List<Act> find() {
        List<Act> acts = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        for (Trigger trigger : triggers.find()) {
            String act = trigger.token() + trigger.rule().frame().type();
            if (!filled.contains(act)) {
                fill(trigger).ifPresent(found -> {
                    acts.add(found);
                    filled.add(act);
                    earlier.put(trigger.rule().frame().type(), found);
                    earlier.put(LAST, found);
                    charges.add(found, participants.speakers(sentence, trigger.token()));
                });
            }
        }
        Set<String> carried = new HashSet<>();
        acts.stream().map(Act::trigger).filter(trigger -> trigger.noun() > 0)
                .forEach(light -> carried.add(light.noun() + light.rule().frame().type()));
        acts.removeIf(act -> carried.contains(act.trigger().token() + act.trigger().rule().frame().type()));
        return acts;
    }

    private Optional<Act> fill(Trigger trigger) {
        Frame frame = trigger.rule().frame();
        if (frame.clause() && arguments.complements(trigger.token()).isEmpty()) {
            return Optional.empty();
        }
        List<Argument> found = arguments(trigger);
        Map<Role, List<Entity>> filled = new EnumMap<>(Role.class);
        TreeSet<Integer> tokens = new TreeSet<>(List.of(trigger.token()));
        if (trigger.noun() > 0) {
            tokens.add(trigger.noun());
        }
        Set<Integer> used = new HashSet<>();
        if (trigger.verbal() && frame.verb().contains(ACTING) && arguments.isOfSpeaker(trigger.token())) {
            List<Entity> speakers = participants.speakers(sentence, trigger.token());
            accept(Role.ACTOR, frame.ofBodies() && syntax.isPlural(trigger.token()) ? participants.sides(speakers) : speakers, filled);
        }
        for (FrameStep step : trigger.verbal() ? frame.verb() : frame.noun()) {
            if (frame.mutual() && step.slot().equals("inside")) {
                eachOther(filled);
            }
            if (!filled.containsKey(step.role())) {
                step(trigger, frame, step, found, used, filled, tokens);
            }
        }
        if (!filled.containsKey(Role.ACTOR)) {
            step(trigger, frame, new FrameStep(Role.ACTOR, "silent"), found, used, filled, tokens);
        }
        if (isReciprocal(trigger)) {
            bothWays(filled);
        } else if (frame.mutual()) {
            eachOther(filled);
        }
        if (filled.keySet().stream().anyMatch(frame.without()::contains)) {
            return Optional.empty();
        }
        boolean complete = frame.needs().stream().anyMatch(need -> filled.keySet().containsAll(need));
        return complete ? Optional.of(new Act(trigger, filled, tokens)) : Optional.empty();
    }

    /** "A and B accused each other", "A traded accusations with B". */
    private boolean isReciprocal(Trigger trigger) {
        Frame frame = trigger.rule().frame();
        return frame.reciprocal() || frame.needs().stream().anyMatch(need -> need.contains(Role.RECIPIENT))
                && Stream.of(trigger.token(), trigger.noun()).filter(word -> word > 0)
                        .flatMap(word -> syntax.children(word).stream()).anyMatch(this::isReciprocal);
    }

    private boolean isReciprocal(Token child) {
        return syntax.is("reciprocal", child.index())
                || syntax.children(child.index()).stream().anyMatch(below -> syntax.is("reciprocal", below.index()));
    }

    /** "A and B signed a treaty", "A and B accused each other": each does so with the others. */
    private static void eachOther(Map<Role, List<Entity>> filled) {
        List<Entity> sides = filled.getOrDefault(Role.ACTOR, List.of());
        if (sides.size() > 1 && !filled.containsKey(Role.RECIPIENT)) {
            filled.put(Role.RECIPIENT, sides);
        }
    }

    private static void bothWays(Map<Role, List<Entity>> filled) {
        List<Entity> sides = Stream.of(Role.ACTOR, Role.RECIPIENT).flatMap(role -> filled.getOrDefault(role, List.of()).stream()).distinct().toList();
        if (sides.size() > 1) {
            filled.put(Role.ACTOR, sides);
            filled.put(Role.RECIPIENT, sides);
        }
    }

    private List<Argument> arguments(Trigger trigger) {
        if (!trigger.verbal()) {
            List<Argument> found = new ArrayList<>(arguments.ofNoun(trigger.token()));
            arguments.silentOfNoun(trigger.token(), word -> triggers.first(word).isPresent(), this::isPlan).ifPresent(found::add);
            arguments.clauseSubject(trigger.token()).ifPresent(subject -> found.add(new Argument(subject, Set.of("clause"), 0)));
            return found;
        }
        List<Argument> found = new ArrayList<>(arguments.ofVerb(trigger.token()));
        if (trigger.noun() > 0) {
            found.removeIf(argument -> argument.token() == trigger.noun());
            if (syntax.token(trigger.token()).head() == trigger.noun()) {
                found.replaceAll(this::whoDoesIt);
            }
            arguments.ofLightNoun(trigger.noun()).stream().filter(argument -> argument.token() != trigger.token()).forEach(found::add);
        }
        return found;
    }

    /** "Talks that X holds": nominative and accusative may look alike, but the talks are the object, so X is the subject. */
    private Argument whoDoesIt(Argument argument) {
        boolean other = argument.slots().contains("obj") && !syntax.is("relative", argument.token());
        return other ? new Argument(argument.token(), Set.of("subj"), argument.parent()) : argument;
    }

    private boolean isPlan(int token) {
        return syntax.pack().mode(ModeCue.Kind.GOVERNOR, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(token)))
                .filter(mode -> mode != Mode.NEGATED).isPresent();
    }

    private void step(Trigger trigger, Frame frame, FrameStep step, List<Argument> found, Set<Integer> used,
            Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        if (step.slot().equals("speaker")) {
            accept(step.role(), participants.speakers(sentence, trigger.token()), filled);
            return;
        }
        if (step.slot().equals("earlier")) {
            earlier(trigger, step, filled);
            return;
        }
        if (step.slot().equals("again")) {
            again(trigger, step, filled);
            return;
        }
        if (step.slot().equals("accuser")) {
            accept(step.role(), charges.against(filled.getOrDefault(Role.ACTOR, List.of()), sentence), filled);
            return;
        }
        if (step.slot().equals("maker")) {
            maker(step, found, filled, tokens);
            return;
        }
        if (step.slot().equals("wielder")) {
            wielder(step, found, filled, tokens);
            return;
        }
        if (step.slot().equals("owner")) {
            owner(step, found, filled, tokens);
            return;
        }
        if (step.slot().equals("charge")) {
            charge(trigger, step, filled, tokens);
            return;
        }
        if (step.slot().startsWith("comp.") || step.slot().equals("inside") || step.slot().equals("culprit") || step.slot().endsWith(INSIDE)) {
            beyond(trigger, step, filled, tokens);
            return;
        }
        for (boolean nearer : new boolean[] {true, false}) {
            List<Entity> entities = new ArrayList<>();
            for (Argument argument : found) {
                boolean second = step.slot().equals("subj") && !entities.isEmpty();
                boolean open = !second && argument.nearer() == nearer && argument.slots().contains(step.slot())
                        && !used.contains(argument.token());
                if (open && (nearer || participants.actors(sentence, argument.parent()).isEmpty())) {
                    List<Entity> those = entities(frame, step.role(), argument.token());
                    those = those.stream().filter(entity -> !entities.contains(entity) && free(entity, filled)).toList();
                    if (!those.isEmpty()) {
                        entities.addAll(those);
                        used.add(argument.token());
                        tokens.add(argument.token());
                    }
                }
            }
            if (!entities.isEmpty()) {
                filled.put(step.role(), List.copyOf(entities));
                return;
            }
        }
    }

    /** "Condemned the launch", "the move", where an earlier telling names who launched, who moved. */
    private void earlier(Trigger trigger, FrameStep step, Map<Role, List<Entity>> filled) {
        for (Argument argument : arguments(trigger)) {
            int noun = argument.token();
            boolean object = argument.nearer() && Stream.of("obj", "dative", "gen").anyMatch(argument.slots()::contains);
            boolean known = syntax.hasChild(noun, "det") || syntax.token(noun).feats().is("Definite", "Def")
                    || syntax.token(noun).feats().get("Definite").isEmpty();
            if (object && known) {
                Optional<Act> before = syntax.is("deed", noun) ? Optional.ofNullable(earlier.get(LAST))
                        : triggers.asNoun(noun).map(rule -> earlier.get(rule.frame().type()));
                before.ifPresent(act -> accept(step.role(), act.of(Role.ACTOR), filled));
            }
        }
    }

    /** "It had delivered 40,000 rockets", where an earlier sentence told to whom the same one gave the same goods. */
    private void again(Trigger trigger, FrameStep step, Map<Role, List<Entity>> filled) {
        Act before = earlier.get(trigger.rule().frame().type());
        boolean same = before != null && before.of(Role.ACTOR).equals(filled.get(Role.ACTOR))
                && before.of(Role.INSTRUMENT).stream().anyMatch(filled.getOrDefault(Role.INSTRUMENT, List.of())::contains);
        if (same) {
            accept(step.role(), before.of(step.role()), filled);
        }
    }

    private boolean free(Entity entity, Map<Role, List<Entity>> filled) {
        return filled.getOrDefault(Role.ACTOR, List.of()).stream().noneMatch(actor -> participants.own(actor, entity))
                && filled.values().stream().noneMatch(those -> those.contains(entity));
    }

    private List<Entity> entities(Frame frame, Role role, int token) {
        Set<EntityType> types = frame.typesOf(role);
        List<Entity> entities;
        if (role == Role.INSTRUMENT) {
            entities = belongings.goods(sentence, token).stream().filter(goods -> !frame.notGoods().contains(goods.id())).toList();
        } else if (types.contains(EntityType.PLACE)) {
            entities = participants.places(sentence, token);
        } else {
            entities = participants.actors(sentence, token);
            entities = frame.ofBodies() && syntax.is("we", token) ? participants.sides(entities) : entities;
        }
        if (entities.isEmpty() && role == Role.ACTOR && frame.weapons()) {
            entities = belongings.wielders(sentence, token);
        }
        if (entities.isEmpty() && role == Role.RECIPIENT) {
            entities = belongings.owners(sentence, token);
        }
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    /** Goods that somebody is asked to give. */
    private void goodsGiven(int verb, FrameStep step, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        if (filled.containsKey(step.role()) || triggers.first(verb).filter(rule -> rule.frame().name().equals("supply")).isEmpty()) {
            return;
        }
        for (Argument argument : arguments.ofVerb(verb)) {
            if (argument.slots().contains("obj") && accept(step.role(), belongings.goods(sentence, argument.token()), filled)) {
                tokens.add(argument.token());
                return;
            }
        }
    }

    /** To whom that is to be done which a complement tells. */
    private void receiver(int verb, FrameStep step, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        if (filled.containsKey(step.role())) {
            return;
        }
        List<Argument> found = arguments.ofVerb(verb);
        triggers.first(verb).stream().flatMap(rule -> rule.frame().verb().stream()).filter(inner -> inner.role() == Role.RECIPIENT)
                .forEach(inner -> found.stream().filter(argument -> argument.slots().contains(inner.slot()))
                        .filter(argument -> accept(step.role(), participants.actors(sentence, argument.token()), filled))
                        .findFirst().ifPresent(argument -> tokens.add(argument.token())));
    }

    /** Whose weapon acts. */
    private void wielder(FrameStep step, List<Argument> found, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        for (Argument argument : found) {
            boolean acts = argument.slots().contains("subj") || argument.slots().contains("gen") || argument.slots().contains("agent");
            if (acts && !belongings.goods(sentence, argument.token()).isEmpty()
                    && accept(step.role(), participants.modifiers(sentence, argument.token()), filled)) {
                tokens.add(argument.token());
                return;
            }
        }
    }

    /** Whose the goods are that are given or come: "Dutch howitzers", "rifles from Turkey". */
    private void maker(FrameStep step, List<Argument> found, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        for (Argument argument : found) {
            boolean given = argument.nearer() && Stream.of("subj", "obj", "gen").anyMatch(argument.slots()::contains);
            if (given && !belongings.goods(sentence, argument.token()).isEmpty()
                    && accept(step.role(), belongings.origins(sentence, argument.token()), filled)) {
                tokens.add(argument.token());
                return;
            }
        }
    }

    /** Whose the object is, through a chain of genitives. */
    private void owner(FrameStep step, List<Argument> found, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        for (Argument argument : found) {
            if (!argument.nearer() || !argument.slots().contains("obj") && !argument.slots().contains("dative")) {
                continue;
            }
            List<Integer> chain = new ArrayList<>(List.of(argument.token()));
            for (int i = 0; i < chain.size(); i++) {
                for (Argument possessor : arguments.ofNoun(chain.get(i))) {
                    boolean owns = possessor.parent() == 0
                            && (possessor.slots().contains("gen") || possessor.slots().contains("adj"));
                    if (owns && accept(step.role(), participants.actors(sentence, possessor.token()), filled)) {
                        tokens.add(possessor.token());
                        return;
                    }
                    if (owns && !chain.contains(possessor.token())) {
                        chain.add(possessor.token());
                    }
                }
            }
        }
    }

    /** Whoever brings the charge, makes the statement that is the word's object. */
    private void charge(Trigger trigger, FrameStep step, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        for (Argument argument : arguments(trigger)) {
            int noun = argument.token();
            boolean statement = (argument.slots().contains("obj") || argument.slots().contains("gen")) && (syntax.is("sayNoun", noun)
                    || syntax.is("sourceNoun", noun) || triggers.first(noun).filter(rule -> rule.frame().speech()).isPresent());
            if (!statement) {
                continue;
            }
            for (String slot : List.of("agent", "adj", "gen", "from")) {
                for (Argument maker : arguments.ofNoun(noun)) {
                    if (maker.nearer() && maker.slots().contains(slot)
                            && accept(step.role(), participants.actors(sentence, maker.token()), filled)) {
                        tokens.add(maker.token());
                        return;
                    }
                }
            }
        }
    }

    /** Participants named below an argument or in the complement rather than as arguments. */
    private void beyond(Trigger trigger, FrameStep step, Map<Role, List<Entity>> filled, Set<Integer> tokens) {
        if (step.slot().equals("comp.goods")) {
            arguments.complements(trigger.token()).forEach(head -> goodsGiven(head, step, filled, tokens));
            return;
        }
        if (step.slot().equals("comp.recipient")) {
            complements(trigger).forEach(head -> receiver(head, step, filled, tokens));
            return;
        }
        if (step.slot().equals("comp.subj")) {
            for (int head : complements(trigger)) {
                Optional<Integer> subject = arguments.subject(head, 0);
                if (subject.isPresent() && accept(step.role(), participants.actors(sentence, subject.get()), filled)) {
                    tokens.add(subject.get());
                    return;
                }
            }
            return;
        }
        List<Integer> heads = new ArrayList<>();
        for (Argument argument : arguments(trigger)) {
            boolean topic = argument.nearer() && (step.slot().endsWith(INSIDE) ? argument.slots().contains(step.slot().replace(INSIDE, ""))
                    : argument.slots().contains("obj") || argument.slots().contains("about")
                    || argument.slots().contains("for") || argument.slots().contains("with") || argument.slots().contains("agent")
                    || !trigger.verbal() && argument.slots().contains("gen"));
            if (topic) {
                heads.add(argument.token());
            }
        }
        if (step.slot().equals("inside") || step.slot().equals("culprit")) {
            heads.addAll(complements(trigger));
        }
        for (int head : heads) {
            for (int below : syntax.subtree(head)) {
                if (isOpposed(below, head) || step.slot().equals("culprit") && suffers(below, head)) {
                    continue;
                }
                List<Entity> there = named(trigger.rule().frame(), step.role(), below);
                if (accept(step.role(), there, filled)) {
                    tokens.add(below);
                    return;
                }
            }
        }
    }

    private List<Entity> named(Frame frame, Role role, int token) {
        Set<EntityType> types = frame.typesOf(role);
        List<Entity> entities = role == Role.INSTRUMENT ? belongings.goods(sentence, token)
                : types.contains(EntityType.PLACE) ? participants.places(sentence, token) : participants.actors(sentence, token);
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    /** "Backed the sanctions against X" is not about X. */
    private boolean isOpposed(int below, int head) {
        for (int at = below; at != head && at != 0; at = syntax.token(at).head()) {
            if (syntax.slots(at).contains("against")) {
                return true;
            }
        }
        return false;
    }

    /** Whom an act is directed against, or where it takes place ("the attack on X in Y"), is not who is to blame for it. */
    private boolean suffers(int below, int head) {
        Set<String> slots = syntax.slots(below);
        return below != head && !syntax.adposition(below).isEmpty()
                && (slots.contains("on") || slots.contains("against") || slots.contains("in"));
    }

    private List<Integer> complements(Trigger trigger) {
        List<Integer> heads = new ArrayList<>(arguments.complements(trigger.token()));
        if (trigger.noun() > 0) {
            heads.addAll(arguments.complements(trigger.noun()));
        }
        return heads;
    }

    private boolean accept(Role role, List<Entity> entities, Map<Role, List<Entity>> filled) {
        List<Entity> those = entities.stream().filter(entity -> free(entity, filled)).toList();
        if (those.isEmpty()) {
            return false;
        }
        filled.put(role, those);
        return true;
    }
}
