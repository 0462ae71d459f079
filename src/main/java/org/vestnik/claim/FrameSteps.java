package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.Frame;
import org.vestnik.language.FrameStep;
import org.vestnik.language.Role;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;

/** Takes the steps of a frame in one sentence: each looks in one place for who or what has a role. */
final class FrameSteps {

    private final int sentence;
    private final Syntax syntax;
    private final Participants participants;
    private final Belongings belongings;
    private final FarParticipants far;
    private final TriggerFinder triggers;
    private final ActFinder.Before before;

    FrameSteps(Scene scene, int sentence, Participants participants, FarParticipants far, TriggerFinder triggers, ActFinder.Before before) {
        this.sentence = sentence;
        this.syntax = scene.syntax(sentence);
        this.participants = participants;
        this.belongings = new Belongings(scene, participants);
        this.far = far;
        this.triggers = triggers;
        this.before = before;
    }

    void take(FrameStep step, Filling filling) {
        switch (step.slot()) {
            case "speaker" -> filling.accept(step.role(), participants.speakers(sentence, filling.trigger().token()));
            case "accuser" -> filling.accept(step.role(), before.charges().against(filling.of(Role.ACTOR), sentence));
            case "earlier" -> earlier(step, filling);
            case "again" -> again(step, filling);
            case "meanwhile" -> meanwhile(step, filling);
            case "return" -> inReturn(step, filling);
            case "met" -> met(step, filling);
            default -> {
                if (!far.take(step, filling)) {
                    arguments(step, filling);
                }
            }
        }
    }

    /** The arguments that fill the slot; those that hang lower only where the nearer ones name nobody else. */
    private void arguments(FrameStep step, Filling filling) {
        for (boolean nearer : new boolean[] {true, false}) {
            List<Entity> entities = new ArrayList<>();
            for (Argument argument : filling.arguments()) {
                boolean second = step.slot().equals("subj") && !entities.isEmpty();
                boolean open = !second && argument.nearer() == nearer && argument.slots().contains(step.slot())
                        && !filling.isUsed(argument.token()) && !(step.role() == Role.INSTRUMENT && (isAsked(argument, filling) || isWorth(argument)));
                if (open) {
                    List<Entity> named = entities(filling.frame(), step.role(), argument.token());
                    boolean another = !nearer && step.role() != Role.INSTRUMENT && (isOwner(argument) || receivesOther(argument, filling) || isWhereUsed(argument, step)
                            || !named.containsAll(others(step, filling, argument.parent())));
                    if (another || isVictim(step, filling.frame(), argument)) {
                        continue;
                    }
                    List<Entity> those = (argument.slots().contains(ArgumentFinder.BODY) ? participants.sides().of(named) : named).stream()
                            .filter(entity -> !entities.contains(entity) && filling.isFree(entity) && !isSame(step, entities, entity)).toList();
                    if (!those.isEmpty()) {
                        entities.addAll(those);
                        filling.use(argument.token());
                    }
                }
            }
            if (!entities.isEmpty()) {
                filling.fill(step.role(), entities);
                return;
            }
        }
    }

    /** Whom a word names; of those who get something no giver: "sent its soldiers to X", "sent North Korean soldiers to X". */
    private List<Entity> others(FrameStep step, Filling filling, int word) {
        return participants.actors(sentence, word).stream().filter(entity -> step.role() != Role.RECIPIENT || filling.isFree(entity)).toList();
    }

    /** "Strikes on the ships of X and Y": whose the ships are that suffer is no party of his own. */
    private boolean isOwner(Argument argument) {
        return argument.slots().contains("gen") && syntax.is("belonging", argument.parent());
    }

    /** "Arms for use in X", "troops for the war in X": where goods are used is not who gets them. */
    private boolean isWhereUsed(Argument argument, FrameStep step) {
        int above = syntax.token(argument.token()).head();
        return step.role() == Role.RECIPIENT && step.slot().equals("goal") && above != 0 && syntax.is("use", above);
    }

    /** "Condemned the sale of arms to-X": who gets what an act below gives is not who is judged or urged. */
    private boolean receivesOther(Argument argument, Filling filling) {
        int word = argument.token();
        return filling.frame().speech() && argument.slots().contains("dative") && !argument.slots().contains("gen")
                && syntax.path(word).stream().skip(1).takeWhile(at -> at != syntax.token(argument.parent()).head()).anyMatch(triggers::opensAsNoun);
    }

    /** "Its ambassador to X was summoned to the ministry of X": one actor told twice. */
    private boolean isSame(FrameStep step, List<Entity> found, Entity entity) {
        return step.role() == Role.ACTOR && step.slot().equals("to") && found.stream().anyMatch(one -> participants.sides().sameSide(one, entity));
    }

    /** "Condemned the attack on X", "warned of an invasion of X": whoever is attacked is not the one who is judged. */
    private boolean isVictim(FrameStep step, Frame frame, Argument argument) {
        return step.role() == Role.RECIPIENT && frame.speech() && !argument.nearer() && Stream.of("on", "against", "gen").anyMatch(argument.slots()::contains)
                && triggers.asNoun(argument.parent()).anyMatch(rule -> rule.frame().weapons());
    }

    /** "Asked the peacekeepers to stay": who is to do what a complement tells is no goods. */
    private boolean isAsked(Argument argument, Filling filling) {
        boolean somebody = syntax.token(argument.token()).feats().is("Animacy", "Anim") || syntax.is("personal", argument.token());
        return argument.slots().contains("obj") && somebody && syntax.hasChild(filling.trigger().token(), "xcomp");
    }

    /** "Arms to the value of 8 billion dollars". */
    private boolean isWorth(Argument argument) {
        return !argument.slots().contains("obj") && (syntax.is("worth", argument.token()) || !argument.nearer() && syntax.is("worth", argument.parent()));
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
            entities = frame.ofBodies() && syntax.is("we", token) ? participants.sides().of(entities) : entities;
        }
        if (entities.isEmpty() && (role == Role.ACTOR || role == Role.PARTNER) && frame.weapons()) {
            entities = belongings.wielders(sentence, token);
        }
        if (entities.isEmpty() && role == Role.RECIPIENT) {
            entities = belongings.owners(sentence, token);
        }
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    /** "Condemned the launch", "the move", where an earlier telling names who launched, who moved. */
    private void earlier(FrameStep step, Filling filling) {
        for (Argument argument : filling.arguments()) {
            int noun = argument.token();
            boolean object = argument.nearer() && Stream.of("obj", "dative", "gen").anyMatch(argument.slots()::contains);
            boolean known = syntax.hasChild(noun, "det") || syntax.token(noun).feats().is("Definite", "Def")
                    || syntax.token(noun).feats().get("Definite").isEmpty();
            if (object && known) {
                (syntax.is("deed", noun) ? before.last() : triggers.asNoun(noun).flatMap(rule -> before.act(rule.frame().type()).stream()).findFirst())
                        .ifPresent(act -> filling.accept(step.role(), act.of(Role.ACTOR)));
            }
        }
    }

    /** "During a visit to Y, X said", "X, on a visit to Y, said": the subject of the clause that a noun of time or occasion stands in. */
    private void meanwhile(FrameStep step, Filling filling) {
        int noun = filling.trigger().token();
        if (Stream.of("during", "after", "on").anyMatch(syntax.slots(noun)::contains)) {
            Optional<Integer> clause = filling.arguments().stream().filter(argument -> argument.slots().contains("clause")).map(Argument::token).findFirst();
            int beside = syntax.token(noun).head();
            clause.or(() -> Optional.of(beside).filter(head -> head != 0 && !syntax.isVerbal(head)))
                    .ifPresent(who -> filling.accept(step.role(), entities(filling.frame(), step.role(), who), who));
        }
    }

    /** "In return gets oil", "in exchange for oil": the other party of what was given before. */
    private void inReturn(FrameStep step, Filling filling) {
        int word = filling.trigger().token();
        boolean exchange = syntax.is("inReturn", word) || syntax.children(word).stream().anyMatch(child -> syntax.is("inReturn", child.index()));
        if (exchange) {
            Role other = step.role() == Role.ACTOR ? Role.RECIPIENT : Role.ACTOR;
            before.act(filling.frame().type())
                    .filter(act -> !filling.has(other) || act.of(step.role()).equals(filling.of(other)))
                    .ifPresent(act -> filling.accept(step.role(), act.of(other)));
        }
    }

    /** "Met Y and demanded …", "at talks with Y promised …": whom the actor is said to meet before in the sentence. */
    private void met(FrameStep step, Filling filling) {
        boolean others = filling.arguments().stream().anyMatch(argument -> argument.nearer() && syntax.is("public", argument.token()));
        List<Entity> actors = filling.of(Role.ACTOR);
        before.act("MEETS").filter(act -> !others && act.trigger().sentence() == sentence && act.trigger().token() < filling.trigger().token())
                .map(act -> Stream.of(Role.ACTOR, Role.PARTNER).flatMap(role -> act.of(role).stream()).toList())
                .filter(met -> met.size() == 2 && met.containsAll(actors))
                .ifPresent(met -> filling.accept(step.role(), met.stream().filter(one -> !actors.contains(one)).toList()));
    }

    /** "It had delivered 40,000 rockets", "Poland sends none": the receiver told last by the same giver or of the same goods. */
    private void again(FrameStep step, Filling filling) {
        before.act(filling.frame().type())
                .filter(act -> filling.has(Role.ACTOR) && act.of(Role.ACTOR).equals(filling.of(Role.ACTOR)))
                .ifPresent(act -> filling.accept(step.role(), act.of(step.role())));
    }
}
