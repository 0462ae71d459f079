package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.Frame;
import org.vestnik.language.FrameStep;
import org.vestnik.language.ModeCue;
import org.vestnik.language.Role;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Participants that are no arguments of an act's word: they stand below its arguments, beside its goods or in its complement. */
final class FarParticipants {

    private static final String INSIDE = "inside";
    private static final String CULPRIT = "culprit";

    private final int sentence;
    private final Syntax syntax;
    private final Participants participants;
    private final Belongings belongings;
    private final TriggerFinder triggers;
    private final ArgumentFinder arguments;

    FarParticipants(Scene scene, int sentence, Participants participants, TriggerFinder triggers, ArgumentFinder arguments) {
        this.sentence = sentence;
        this.syntax = scene.syntax(sentence);
        this.participants = participants;
        this.belongings = new Belongings(scene, participants);
        this.triggers = triggers;
        this.arguments = arguments;
    }

    /** Takes the step if it is of this kind, else answers false. */
    boolean take(FrameStep step, Filling filling) {
        switch (step.slot()) {
            case "maker" -> maker(step, filling);
            case "wielder" -> wielder(step, filling);
            case "owner" -> owner(step, filling);
            case "charge" -> charge(step, filling);
            case "comp.goods" -> complements(filling.trigger()).forEach(head -> goodsGiven(head, step, filling));
            case "comp.recipient" -> complements(filling.trigger()).forEach(head -> receiver(head, step, filling));
            case "comp.against" -> complements(filling.trigger()).forEach(head -> opposed(head, step, filling));
            case "comp.subj" -> complementSubject(step, filling);
            case "condition.subj" -> condition(step, filling);
            case "helped" -> purposes(filling).forEach(head -> receiver(head, step, filling));
            default -> {
                if (!step.slot().endsWith(INSIDE) && !step.slot().endsWith(CULPRIT)) {
                    return false;
                }
                inside(step, filling);
            }
        }
        return true;
    }

    /** Whose weapon acts. */
    private void wielder(FrameStep step, Filling filling) {
        for (Argument argument : filling.arguments()) {
            boolean acts = Stream.of("subj", "gen", "agent").anyMatch(argument.slots()::contains);
            if (acts && !belongings.goods(sentence, argument.token()).isEmpty()
                    && filling.accept(step.role(), participants.modifiers(sentence, argument.token()), argument.token())) {
                return;
            }
        }
    }

    /** Whose the goods are that are given or come: "Dutch howitzers", "rifles from Turkey". */
    private void maker(FrameStep step, Filling filling) {
        for (Argument argument : filling.arguments()) {
            boolean given = argument.nearer() && Stream.of("subj", "obj", "gen", "with").anyMatch(argument.slots()::contains);
            if (given && !belongings.goods(sentence, argument.token()).isEmpty()
                    && filling.accept(step.role(), belongings.origins(sentence, argument.token()), argument.token())) {
                return;
            }
        }
    }

    /** Whose the object is, the noun of a light verb first, through a chain of genitives. */
    private void owner(FrameStep step, Filling filling) {
        Stream<Integer> objects = filling.arguments().stream()
                .filter(argument -> argument.nearer() && (argument.slots().contains("obj") || argument.slots().contains("dative")))
                .map(Argument::token).filter(token -> syntax.token(token).upos() != UPos.PRON);
        for (int object : Stream.concat(Stream.of(filling.trigger().noun()).filter(noun -> noun > 0), objects).toList()) {
            List<Integer> chain = new ArrayList<>(List.of(object));
            for (int i = 0; i < chain.size(); i++) {
                for (Argument possessor : arguments.ofNoun(chain.get(i))) {
                    boolean owns = possessor.parent() == 0 && !syntax.is("reflexivePossessive", possessor.token())
                            && (possessor.slots().contains("gen") || possessor.slots().contains("adj"));
                    if (owns && filling.accept(step.role(), participants.actors(sentence, possessor.token()), possessor.token())) {
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
    private void charge(FrameStep step, Filling filling) {
        for (Argument argument : filling.arguments()) {
            int noun = argument.token();
            boolean statement = (argument.slots().contains("obj") || argument.slots().contains("gen")) && (syntax.is("sayNoun", noun)
                    || syntax.is("sourceNoun", noun) || triggers.first(noun).filter(rule -> rule.frame().speech()).isPresent());
            if (!statement) {
                continue;
            }
            for (String slot : List.of("agent", "adj", "gen", "from")) {
                for (Argument maker : arguments.ofNoun(noun)) {
                    if (maker.nearer() && maker.slots().contains(slot)
                            && filling.accept(step.role(), participants.actors(sentence, maker.token()), maker.token())) {
                        return;
                    }
                }
            }
        }
    }

    /** Goods that somebody is asked to give, or whose giving he is asked to hasten ("to speed up deliveries of jets"). */
    private void goodsGiven(int verb, FrameStep step, Filling filling) {
        boolean unwanted = syntax.children(verb).stream().anyMatch(syntax::negates) || syntax.is("end", verb);
        if (unwanted || filling.has(step.role())) {
            return;
        }
        boolean gives = triggers.first(verb).filter(rule -> rule.frame().name().equals("supply")).isPresent();
        for (Argument argument : arguments.ofVerb(verb)) {
            boolean given = gives || triggers.asNoun(argument.token()).anyMatch(rule -> rule.frame().name().equals("supply"));
            if (given && !isForOthers(gives ? arguments.ofVerb(verb) : arguments.ofNoun(argument.token()), filling) && argument.slots().contains("obj")
                    && filling.accept(step.role(), belongings.goods(sentence, argument.token()), argument.token())) {
                return;
            }
        }
    }

    /** "Asked X to hasten the sale of rockets to Y": who asks for what another is to get does not seek it. */
    private boolean isForOthers(List<Argument> arguments, Filling filling) {
        List<Argument> receivers = arguments.stream().filter(argument -> argument.nearer() && syntax.token(argument.token()).upos() != UPos.PRON)
                .filter(argument -> Stream.of("dative", "iobj", "to").anyMatch(argument.slots()::contains)).toList();
        return !receivers.isEmpty() && receivers.stream().flatMap(receiver -> participants.actors(sentence, receiver.token()).stream())
                .noneMatch(receiver -> filling.of(Role.ACTOR).stream().anyMatch(actor -> participants.sides().sameSide(actor, receiver)));
    }

    /** To whom that is to be done which a complement tells. */
    private void receiver(int verb, FrameStep step, Filling filling) {
        List<Argument> found = filling.has(step.role()) ? List.of() : arguments.ofVerb(verb);
        triggers.first(verb).stream().flatMap(rule -> rule.frame().verb().stream()).filter(inner -> inner.role() == Role.RECIPIENT)
                .forEach(inner -> found.stream().filter(argument -> argument.slots().contains(inner.slot()))
                        .anyMatch(argument -> filling.accept(step.role(), participants.actors(sentence, argument.token()), argument.token())));
    }

    /** Clauses of helping that tell what something is done or given for ("sent troops to help Niger"). */
    private List<Integer> purposes(Filling filling) {
        Stream<Integer> objects = filling.arguments().stream().filter(argument -> argument.slots().contains("obj")).map(Argument::token);
        return Stream.concat(Stream.of(filling.trigger().token()), objects).flatMap(head -> syntax.children(head).stream())
                .filter(clause -> clause.deprel().is("advcl") || clause.deprel().is("acl") || clause.deprel().is("xcomp")).map(Token::index)
                .filter(clause -> triggers.first(clause).filter(rule -> rule.frame().name().equals("support")).isPresent()).toList();
    }

    /** Against whom that is to be done which a complement tells, whatever it is. */
    private void opposed(int verb, FrameStep step, Filling filling) {
        arguments.ofVerb(verb).stream().filter(argument -> !filling.has(step.role()) && argument.slots().contains("against"))
                .forEach(argument -> filling.accept(step.role(), participants.actors(sentence, argument.token()), argument.token()));
    }

    private void complementSubject(FrameStep step, Filling filling) {
        complementSubject(complements(filling.trigger()), step, filling);
    }

    /** Gives the role to the subject of what a verb of saying says. */
    void complementSubject(int saying, FrameStep step, Filling filling) {
        complementSubject(arguments.complements(saying), step, filling);
    }

    private void complementSubject(List<Integer> heads, FrameStep step, Filling filling) {
        for (int head : heads) {
            Optional<Integer> subject = arguments.subjects().subject(head, 0);
            if (subject.isPresent() && !isOurs(subject.get(), filling) && filling.accept(step.role(), participants.actors(sentence, subject.get()), subject.get())) {
                return;
            }
        }
    }

    /** "Warned that we and X would reply": one's own side with others. */
    private boolean isOurs(int word, Filling filling) {
        return syntax.conjuncts(syntax.token(word).deprel().is("conj") ? syntax.token(word).head() : word).stream()
                .flatMap(one -> participants.actors(sentence, one).stream()).anyMatch(one -> !filling.isFree(one));
    }

    /** "Threatened to reply if X did it again": who would do it. */
    private void condition(FrameStep step, Filling filling) {
        Trigger trigger = filling.trigger();
        Stream<Integer> heads = Stream.concat(Stream.of(trigger.token(), trigger.noun()), complements(trigger).stream()).filter(head -> head > 0);
        heads.flatMap(head -> syntax.children(head).stream()).filter(clause -> clause.deprel().is("advcl") && isCondition(clause.index()))
                .flatMap(clause -> arguments.subjects().subject(clause.index(), 0).stream())
                .anyMatch(subject -> filling.accept(step.role(), participants.actors(sentence, subject), subject)
                        || filling.accept(step.role(), participants.modifiers(sentence, subject), subject));
    }

    /** Whether a clause says on what condition the verb's act is done. */
    boolean isConditional(int verb) {
        return syntax.children(verb).stream().anyMatch(clause -> clause.deprel().is("advcl") && isCondition(clause.index()));
    }

    private boolean isCondition(int clause) {
        return syntax.children(clause).stream().filter(child -> child.deprel().is("mark")).anyMatch(mark -> syntax.pack()
                .mode(ModeCue.Kind.CONJUNCTION, lexeme -> lexeme.matches(syntax.sentence(), mark)).filter(Mode.POSSIBLE::equals).isPresent());
    }

    /** The first that is named anywhere in a phrase or complement that tells what the act is about. */
    private void inside(FrameStep step, Filling filling) {
        boolean culprit = step.slot().endsWith(CULPRIT);
        List<Integer> heads = new ArrayList<>();
        filling.arguments().stream().filter(argument -> argument.nearer() && isTopic(argument, step, filling.trigger()))
                .map(Argument::token).forEach(heads::add);
        if (step.slot().equals(INSIDE) || step.slot().equals(CULPRIT)) {
            complements(filling.trigger()).stream().filter(clause -> !filling.frame().mutual() || !isOfOthers(clause, filling)).forEach(heads::add);
        }
        for (int head : heads) {
            if (culprit && doer(head, step, filling)) {
                return;
            }
            boolean deed = syntax.token(head).upos() == UPos.ADJ && syntax.token(head).deprel().is("obj");      // "what has happened"
            for (int below : syntax.isVerbal(head) && !deed ? syntax.subtree(head) : syntax.phrase(head)) {
                boolean promised = filling.frame().absorbs() && syntax.token(below).deprel().is("nsubj");
                boolean own = syntax.is("reflexivePossessive", below);
                boolean ours = step.role() == Role.RECIPIENT && syntax.token(below).deprel().is("conj") && isOurs(below, filling);
                if (!promised && !own && !ours && !isTold(below, head, filling) && !isGiven(step, below) && !isBeside(below, head) && !isOpposed(below, head) && !(culprit && suffers(below, head))
                        && filling.accept(step.role(), named(filling.frame(), step.role(), below), below)) {
                    return;
                }
            }
            if (culprit) {
                maker(head, step, filling);
            }
        }
    }

    /** "The aid that, as X says, Y gives": what is told of the object is none of what it is about. */
    private boolean isTold(int below, int head, Filling filling) {
        int verb = filling.trigger().token();
        return below != verb && syntax.token(verb).feats().is("VerbForm", "Fin") && syntax.path(verb).contains(head) && syntax.path(below).contains(verb);
    }

    /** "The support of-Russia by-China": who does what a noun names goes before whom it is done to. */
    private boolean doer(int noun, FrameStep step, Filling filling) {
        return triggers.opensAsNoun(noun) && arguments.ofNoun(noun).stream()
                .filter(argument -> argument.nearer() && syntax.token(argument.token()).upos() == UPos.PROPN && syntax.adposition(argument.token()).isEmpty())
                .filter(argument -> argument.slots().contains("agent") && syntax.token(argument.token()).feats().is("Case", "Ins"))
                .anyMatch(argument -> filling.accept(step.role(), participants.actors(sentence, argument.token()), argument.token()));
    }

    /** "Condemned the launch that X made": the subject of the clause whose object is what is condemned. */
    private void maker(int noun, FrameStep step, Filling filling) {
        syntax.children(noun).stream().filter(clause -> clause.deprel().is("acl") && clause.index() > noun)
                .filter(clause -> syntax.children(clause.index()).stream().anyMatch(child -> child.deprel().is("obj") && Participants.isRelative(syntax, child)))
                .flatMap(clause -> arguments.subjects().subject(clause.index(), 0).stream())
                .anyMatch(subject -> filling.accept(step.role(), participants.actors(sentence, subject), subject));
    }

    /** "Promised that the sanctions would hurt X": what others will do is promised to nobody they do it to. */
    private boolean isOfOthers(int clause, Filling filling) {
        return syntax.children(clause).stream().filter(child -> child.deprel().is("nsubj") && (child.upos() == UPos.NOUN || child.upos() == UPos.PROPN))
                .anyMatch(subject -> participants.actors(sentence, subject.index()).stream().noneMatch(one -> filling.of(Role.ACTOR).stream()
                        .anyMatch(actor -> participants.sides().sameSide(actor, one))));
    }

    private static boolean isTopic(Argument argument, FrameStep step, Trigger trigger) {
        int dot = step.slot().indexOf('.');
        return dot > 0 ? argument.slots().contains(step.slot().substring(0, dot))
                : Stream.of("obj", "about", "for", "with", "agent").anyMatch(argument.slots()::contains)
                        || (!trigger.verbal() || trigger.noun() > 0) && argument.slots().contains("gen");
    }

    private List<Entity> named(Frame frame, Role role, int token) {
        Set<EntityType> types = frame.typesOf(role);
        List<Entity> entities = role == Role.INSTRUMENT ? belongings.goods(sentence, token)
                : types.contains(EntityType.PLACE) ? participants.places(sentence, token) : participants.actors(sentence, token);
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    /** "Agreed to lift it, although X …": a clause behind an infinitive belongs to the verb above. */
    private boolean isBeside(int below, int head) {
        return syntax.token(head).deprel().is("xcomp") && syntax.path(below).stream().takeWhile(at -> at != head)
                .anyMatch(at -> syntax.token(at).deprel().is("advcl"));
    }

    /** "Warned that he would arm X": who gets what the act above him gives is not who is warned. */
    private boolean isGiven(FrameStep step, int word) {
        Set<String> slots = syntax.slots(word);
        return step.role() == Role.RECIPIENT && slots.contains("dative") && !slots.contains("gen") && syntax.path(word).stream().skip(1).limit(2)
                .anyMatch(act -> triggers.first(act).filter(rule -> rule.frame().type().equals("SUPPLIES")).isPresent());
    }

    /** "Backed the sanctions against X", "backed the strikes on X" is not about X. */
    private boolean isOpposed(int below, int head) {
        for (int at = below; at != head && at != 0; at = syntax.token(at).head()) {
            int above = syntax.token(at).head();
            boolean struck = syntax.slots(at).contains("on") && triggers.asNoun(above).anyMatch(rule -> rule.frame().weapons());
            if (struck || syntax.slots(at).contains("against")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whom an act is directed against, or where it takes place ("the attack on X in Y", "in which a soldier of X was killed"), who gets
     * something ("arms for X"), or whose right it breaks ("the breach of X's sovereignty"), is not who is to blame for it.
     */
    private boolean suffers(int below, int head) {
        Set<String> slots = syntax.slots(below);
        boolean attack = triggers.asNoun(head).findFirst().filter(rule -> rule.frame().weapons()).isPresent();
        boolean victim = slots.contains("of") && !slots.contains("agent") && syntax.token(below).head() == head;
        boolean target = attack && (victim || syntax.path(below).stream()
                .takeWhile(at -> at != head).anyMatch(at -> syntax.is("belonging", at) && !syntax.is("arms", at)));
        boolean directed = !syntax.adposition(below).isEmpty() && (!slots.contains("gen") || syntax.is("right", head))
                && (slots.contains("on") || slots.contains("against") || slots.contains("in"));
        int above = syntax.token(below).head();
        boolean blamed = !syntax.adposition(below).isEmpty() && slots.contains("agent");
        boolean receives = slots.contains("dative") && !slots.contains("gen");
        boolean suffered = syntax.path(below).stream().takeWhile(at -> at != head).anyMatch(at -> syntax.token(at).deprel().is("nsubj:pass"));
        return suffered || target && !blamed || below != head && (directed || receives || above != head && slots.contains("gen") && syntax.is("right", above));
    }

    private List<Integer> complements(Trigger trigger) {
        List<Integer> heads = new ArrayList<>(arguments.complements(trigger.token()));
        if (trigger.noun() > 0) {
            heads.addAll(arguments.complements(trigger.noun()));
        }
        return heads;
    }
}
