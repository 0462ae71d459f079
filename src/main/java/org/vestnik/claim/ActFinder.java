package org.vestnik.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** Fills the frames that open in one sentence: of one word and claim type the first rule whose needs are met. */
final class ActFinder {

    private static final String LAST = "";
    private static final FrameStep SILENT = new FrameStep(Role.ACTOR, "silent");

    private final int sentence;
    private final Syntax syntax;
    private final Participants participants;
    private final TriggerFinder triggers;
    private final ArgumentFinder arguments;
    private final FarParticipants far;
    private final FrameSteps steps;
    private final Map<String, Act> earlier;
    private final Charges charges;
    private final SortedMap<String, Set<Role>> lacks = new TreeMap<>();

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
        this.triggers = new TriggerFinder(syntax);
        this.arguments = new ArgumentFinder(syntax, triggers::controller);
        this.far = new FarParticipants(scene, sentence, participants, triggers, arguments);
        this.steps = new FrameSteps(scene, sentence, participants, far, triggers, new Before(earlier, charges));
    }

    /**
     * What earlier sentences told.
     *
     * @param acts the last one of each type of claim
     */
    record Before(Map<String, Act> acts, Charges charges) {

        Optional<Act> act(String type) {
            return Optional.ofNullable(acts.get(type));
        }

        Optional<Act> last() {
            return act(LAST);
        }

        /** The act that a word of this sentence tells, if it is still the last of its type. */
        Optional<Act> of(int sentence, int token) {
            return acts.values().stream().filter(act -> act.trigger().sentence() == sentence && act.trigger().token() == token).findFirst();
        }
    }

    List<Act> find() {
        List<Act> acts = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        for (Trigger trigger : triggers.find()) {
            String type = trigger.rule().frame().type();
            String act = trigger.token() + type;
            boolean carried = acts.stream().map(Act::trigger)
                    .anyMatch(light -> light.noun() == trigger.token() && light.rule().frame().type().equals(type));
            if (!carried && !filled.contains(act)) {
                fill(trigger, acts).ifPresent(found -> {
                    acts.add(found);
                    filled.add(act);
                    earlier.put(type, found);
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

    /** Of the rules that opened and were not filled, the roles that nobody was found for. */
    SortedMap<String, Set<Role>> lacks() {
        return lacks;
    }

    /** "Told Togo to wait", where "told Togo that Benin must wait" asks nothing of Togo. */
    private boolean hasClause(Trigger trigger) {
        boolean asks = trigger.rule().frame().complementMode().filter(Mode.REQUESTED::equals).isPresent();
        return arguments.complements(trigger.token()).stream().anyMatch(clause -> !asks || isToDo(clause));
    }

    private boolean isToDo(int clause) {
        List<Token> children = syntax.children(clause);
        return children.stream().anyMatch(child -> syntax.is("toDo", child.index()))
                || syntax.token(clause).feats().is("VerbForm", "Inf") && children.stream().noneMatch(child -> child.deprel().is("aux"));
    }

    private Optional<Act> fill(Trigger trigger, List<Act> before) {
        Frame frame = trigger.rule().frame();
        boolean inPassing = trigger.verbal() && syntax.token(trigger.token()).deprel().is("amod")
                && !syntax.hasChild(syntax.token(trigger.token()).head(), "cop", "aux");
        if (inPassing && frame.verb().stream().anyMatch(step -> step.slot().equals("speaker"))) {
            return Optional.empty();        // "the unlawful sanctions of X": a sentence does not judge what an adjective does
        }
        Token word = syntax.token(trigger.token());
        boolean broken = !trigger.verbal() && frame.absorbs() && word.deprel().is("obj") && word.head() != 0 && syntax.is("breach", word.head());
        if (broken || inPassing && frame.name().equals("lack")) {
            return Optional.empty();        // "broke the treaty of X and Y", "the aid that is necessary to it": nobody promises or seeks
        }
        if (!trigger.verbal() && word.deprel().is("xcomp") && word.head() != 0 && syntax.is("judge", word.head())) {
            return Optional.empty();        // "calling it a concern for X": what something is called is no act of its own
        }
        if (frame.clause() && !hasClause(trigger)) {
            lacks.put(trigger.rule().id(), Set.of());
            return Optional.empty();
        }
        Filling filling = new Filling(trigger, trigger.verbal() ? arguments(trigger) : besideBlame(trigger, arguments(trigger), before), participants.sides());
        Optional<FrameStep> subject = frame.verb().stream().filter(step -> step.slot().equals("subj") || step.slot().equals("subj.side")).findFirst();
        if (trigger.verbal() && subject.isPresent() && arguments.subjects().isOfSpeaker(trigger.token())) {
            List<Entity> speakers = participants.speakers(sentence, trigger.token());
            boolean bodies = subject.get().slot().equals("subj.side") || frame.ofBodies() && syntax.isPlural(trigger.token());
            filling.accept(subject.get().role(), bodies ? participants.sides().of(speakers) : speakers);
        }
        for (FrameStep step : trigger.verbal() ? frame.verb() : frame.noun()) {
            if (frame.mutual() && step.slot().equals("inside")) {
                filling.eachOther();
            }
            if (!filling.has(step.role())) {
                steps.take(step, filling);
            }
        }
        boolean shared = frame.standing() && word.head() != 0 && syntax.is("quantity", word.head());       // "to take part in the war"
        if (!filling.has(Role.ACTOR) && !shared) {
            steps.take(SILENT, filling);
            bodies(filling);
        }
        if (!filling.has(Role.ACTOR) && trigger.verbal() && subject.filter(Role.ACTOR::equals).isPresent()) {
            filling.accept(Role.ACTOR, participants.dropped(sentence, trigger.token()).stream().toList());
        }
        if (!filling.has(Role.ACTOR) && !trigger.verbal()) {
            judged(trigger.token(), before).ifPresent(act -> filling.accept(Role.ACTOR, act.of(Role.RECIPIENT)));
        }
        if (isReciprocal(trigger)) {
            filling.bothWays();
        } else if (frame.mutual()) {
            filling.eachOther();
        }
        if (frame.conditional() && !isOwnThreat(filling)) {
            return Optional.empty();
        }
        if (filling.isComplete(isGeneral(filling))) {
            return Optional.of(filling.act());
        }
        lacks.put(trigger.rule().id(), filling.lacks());
        return Optional.empty();
    }

    /** "If X attacks, we shall strike it", "…, Israel would bomb it, its minister said": who says so is who would do it, or speaks for them. */
    private boolean isOwnThreat(Filling filling) {
        int verb = filling.trigger().token();
        return far.isConditional(verb) && arguments.subjects().subject(verb, 0).map(subject -> participants.actors(sentence, subject))
                .filter(doers -> doers.stream().anyMatch(doer -> filling.of(Role.ACTOR).stream().anyMatch(actor -> participants.sides().sameSide(actor, doer))))
                .or(() -> Optional.of(filling.of(Role.ACTOR)).filter(actors -> !actors.isEmpty() && arguments.subjects().isOfSpeaker(verb))).isPresent();
    }

    /** "The minister spoke of a strike": it is his state that struck. */
    private void bodies(Filling filling) {
        List<Entity> doers = filling.of(Role.ACTOR);
        if (filling.frame().ofBodies() && doers.stream().anyMatch(doer -> doer.type() == EntityType.PERSON)) {
            filling.fill(Role.ACTOR, participants.sides().of(doers));
        }
    }

    /** "Imposed sanctions on X over supplies", "the charges against X because of an attack": the act for whose sake X is judged is X's own. */
    private Optional<Act> judged(int noun, List<Act> before) {
        int above = syntax.token(noun).head();
        boolean cause = (syntax.slots(noun).contains("about") || syntax.slots(noun).contains("for")) && !syntax.slots(noun).contains("purpose");
        return before.stream().filter(act -> cause && act.trigger().rule().frame().controller() == Role.RECIPIENT
                && (act.trigger().token() == above || act.trigger().noun() == above || isDoneBy(above, act.trigger().noun()))).findFirst();
    }

    /** "The imposing of sanctions on X over supplies": what hangs on the noun of doing hangs on what is done. */
    private boolean isDoneBy(int doing, int noun) {
        return noun > 0 && syntax.is("doing", doing) && syntax.token(noun).head() == doing;
    }

    /** "Laid the responsibility for the attack on X": X is who is blamed, not who is attacked, and whoever blames X did not attack. */
    private List<Argument> besideBlame(Trigger trigger, List<Argument> arguments, List<Act> before) {
        int above = syntax.token(trigger.token()).head();
        Optional<Act> blame = above == 0 || !syntax.is("responsibility", above) ? Optional.empty() : judged(trigger.token(), before);
        return blame.isEmpty() ? arguments : arguments.stream()
                .filter(argument -> !blame.get().tokens().contains(argument.token()) && !argument.slots().contains("silent")).toList();
    }

    /** "Urged partners to …", "warned all sides", "sells no arms to countries at war". */
    private boolean isGeneral(Filling filling) {
        boolean subject = arguments.complements(filling.trigger().token()).stream()
                .anyMatch(clause -> arguments.subjects().subject(clause, 0)
                        .filter(word -> syntax.is("public", word) && !filling.isUsed(word)).isPresent());
        return subject || filling.arguments().stream().anyMatch(argument -> (argument.nearer() || filling.isUsed(argument.parent()))
                && syntax.is("public", argument.token())
                && Stream.of("obj", "iobj", "dative", "to").anyMatch(argument.slots()::contains));
    }

    /** "A and B accused each other", "A traded accusations with B". */
    private boolean isReciprocal(Trigger trigger) {
        Frame frame = trigger.rule().frame();
        return frame.reciprocal() || frame.needs().stream().anyMatch(need -> need.contains(Role.RECIPIENT))
                && Stream.of(trigger.token(), trigger.noun()).filter(word -> word > 0)
                        .flatMap(word -> syntax.children(word).stream()).anyMatch(this::isReciprocal);
    }

    /** A number, an attribute and one more are none: "one another", but "one more launcher", "another sign", "other help", "Japan and others". */
    private boolean isReciprocal(Token child) {
        return syntax.is("reciprocal", child.index()) && !child.deprel().is("amod") || !child.deprel().is("conj") && syntax.children(child.index()).stream()
                .anyMatch(below -> syntax.is("reciprocal", below.index()) && !below.deprel().is("nummod") && !below.deprel().is("amod") && !below.deprel().is("conj")
                        && !(below.deprel().is("det") && child.upos() == UPos.NOUN));
    }

    private List<Argument> arguments(Trigger trigger) {
        if (!trigger.verbal()) {
            List<Argument> found = new ArrayList<>(arguments.ofNoun(trigger.token()));
            arguments.silentOfNoun(trigger.token(), word -> triggers.first(word).isPresent(), this::isPlan, this::isDenial).ifPresent(found::add);
            arguments.ofDoing(trigger.token()).forEach(found::add);
            arguments.thanker(trigger.token()).ifPresent(thanker -> found.add(new Argument(thanker, Set.of("thanker"), 0)));
            arguments.subjects().clauseSubject(trigger.token()).ifPresent(subject -> found.add(new Argument(subject, Set.of("clause"), 0)));
            return found;
        }
        List<Argument> found = new ArrayList<>(arguments.ofVerb(trigger.token()));
        if (syntax.token(trigger.token()).deprel().is("aux")) {
            arguments.subjects().activeSubject(trigger.token()).ifPresent(subject -> found.add(new Argument(subject, Set.of("clause"), 0)));
        }
        if (trigger.noun() > 0) {
            found.removeIf(argument -> argument.token() == trigger.noun());
            if (syntax.token(trigger.token()).head() == trigger.noun()) {
                found.replaceAll(this::whoDoesIt);
            }
            carriers(trigger).flatMap(noun -> arguments.ofLightNoun(noun).stream())
                    .filter(argument -> argument.token() != trigger.token() && argument.token() != trigger.noun()).forEach(found::add);
        }
        return found;
    }

    /** The noun of a light verb, and what counts it ("the introduction of sanctions against X"). */
    private Stream<Integer> carriers(Trigger trigger) {
        int above = syntax.token(trigger.noun()).head();
        boolean counts = above != 0 && above != trigger.token() && syntax.is("quantity", above);
        return counts ? Stream.of(trigger.noun(), above) : Stream.of(trigger.noun());
    }

    /** "Talks that X holds": nominative and accusative may look alike, but the talks are the object, so X is the subject. */
    private Argument whoDoesIt(Argument argument) {
        boolean other = argument.slots().contains("obj") && !syntax.is("relative", argument.token());
        return other ? new Argument(argument.token(), Set.of("subj"), argument.parent()) : argument;
    }

    private boolean isDenial(int token) {
        return triggers.first(token).flatMap(rule -> rule.frame().complementMode()).filter(Mode.NEGATED::equals).isPresent();
    }

    private boolean isPlan(int token) {
        return syntax.pack().mode(ModeCue.Kind.GOVERNOR, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(token)))
                .filter(mode -> mode != Mode.NEGATED).isPresent();
    }
}
