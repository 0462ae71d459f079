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
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Takes the steps of a frame in one sentence: each looks in one place for who or what has a role. */
final class FrameSteps {

    private static final int NEAR = 2;

    private static final Set<String> HELP = Set.of("SUPPORTS", "SUPPLIES");

    private final Scene scene;
    private final int sentence;
    private final Syntax syntax;
    private final Participants participants;
    private final Belongings belongings;
    private final FarParticipants far;
    private final TriggerFinder triggers;
    private final ActFinder.Before before;

    FrameSteps(Scene scene, int sentence, Participants participants, FarParticipants far, TriggerFinder triggers, ActFinder.Before before) {
        this.scene = scene;
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
            case "accuser" -> accuser(step, filling);
            case "earlier" -> earlier(step, filling);
            case "again" -> again(step, filling);
            case "asker" -> asker(step, filling);
            case "provoker" -> provoker(step, filling);
            case "shared" -> shared(step, filling);
            case "meanwhile" -> meanwhile(step, filling);
            case "return" -> inReturn(step, filling);
            case "met" -> met(step, filling);
            case "beside" -> beside(step, filling);
            case "lately" -> lately(step, filling);
            case "thanks" -> thanks(step, filling);
            case "subj.side" -> side(step, filling);
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
                boolean open = !second && argument.nearer() == nearer && argument.slots().contains(step.slot()) && !isPlace(step, argument, filling) && !isSide(step, argument)
                        && !filling.isUsed(argument.token()) && !(step.role() == Role.INSTRUMENT && (isAsked(argument, filling) || isWorth(argument) || isTraveller(step, argument, filling)));
                if (open) {
                    List<Entity> named = entities(filling.frame(), step.role(), argument.token());
                    boolean another = !nearer && step.role() != Role.INSTRUMENT && (isOwner(argument) || isAside(step, argument) || isBeyond(step, argument, filling)
                            || isPossessor(step, argument) || receivesOther(argument, filling) || givesOther(step, argument, filling) || doesOther(step, argument, filling) || isWhereUsed(argument, step)
                            || !named.containsAll(others(step, filling, argument.parent())));
                    if (another || isVictim(step, filling, argument)) {
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

    /** "On the day of-the-feast of X they", "after talks between X and Y they signed": who stands below a time or another act is no party. */
    private boolean isAside(FrameStep step, Argument argument) {
        return syntax.is("time", argument.parent()) || step.slot().equals("between") && triggers.opensAsNoun(argument.parent());
    }

    /** "Strikes on the ships of X and Y": whose the ships are that suffer is no party of his own. */
    private boolean isOwner(Argument argument) {
        return argument.slots().contains("gen") && syntax.is("belonging", argument.parent());
    }

    /** "After talks with the president of-X": where one adposition marks receivers and possessors, behind a marked noun it marks whose that is. */
    private boolean isPossessor(FrameStep step, Argument argument) {
        return step.slot().equals("dative") && argument.slots().contains("gen") && argument.parent() != 0
                && !syntax.adposition(argument.token()).isEmpty()
                && !syntax.adposition(argument.parent()).isEmpty();
    }

    /** "The strike in X", "the support of Y in the war in X": where it happens is not where it comes from, though one adposition may mean either. */
    private boolean isPlace(FrameStep step, Argument argument, Filling filling) {
        boolean strike = step.role() == Role.ACTOR && step.slot().equals("from") && filling.frame().weapons();
        int noun = filling.trigger().noun();
        boolean answered = step.slot().equals("gen") && filling.frame().name().equals("attack") && noun > 0 && !syntax.adposition(noun).isEmpty();      // "answered to strikes of X"
        return answered || argument.slots().contains("in") && (strike || (step.slot().equals("in") || step.slot().equals("from")) && isInEvent(argument.token(), filling.trigger()));
    }

    private boolean isInEvent(int word, Trigger trigger) {
        return scene.mentions(sentence).stream().filter(mention -> mention.type() == EntityType.EVENT)
                .map(LinkedMention::mention).filter(event -> event.first() <= word && word <= event.last())
                .anyMatch(event -> event.head() != word && event.head() != trigger.token() && event.head() != trigger.noun());
    }

    /**
     * "The alarm at the sending of troops of-X", "sanctions in support of the limits of-X", "the criticism of the remarks of-X": whose something
     * else is does not act.
     */
    private boolean isBeyond(FrameStep step, Argument argument, Filling filling) {
        boolean judged = filling.frame().speech() && (syntax.is("sayNoun", argument.parent()) || syntax.is("deed", argument.parent()));
        return step.role() == Role.ACTOR && !filling.trigger().verbal() && argument.slots().contains("gen")
                && (judged || !syntax.adposition(argument.parent()).isEmpty() && !syntax.slots(argument.parent()).contains("from"));
    }

    /** "Arms for use in X", "troops for the war in X": where goods are used is neither who gets nor who gives them. */
    private boolean isWhereUsed(Argument argument, FrameStep step) {
        int above = syntax.token(argument.token()).head();
        boolean place = step.role() == Role.RECIPIENT && step.slot().equals("goal") || step.slot().equals("from") && argument.slots().contains("in");
        return place && above != 0 && syntax.is("use", above);
    }

    /** "The threat from the side of-X": what serves as an adposition is nobody. */
    private boolean isSide(FrameStep step, Argument argument) {
        return step.slot().equals("with") && syntax.isAdposition(argument.token());
    }

    /** "Denied the purchase of shells from X": who gives what an act below gets brings no charge. */
    private boolean givesOther(FrameStep step, Argument argument, Filling filling) {
        int above = syntax.token(argument.token()).head();
        return filling.frame().type().equals("DENIES") && step.role() == Role.RECIPIENT && step.slot().equals("from") && above != 0
                && triggers.asNoun(above).anyMatch(rule -> rule.frame().type().equals("SUPPLIES"));
    }

    /** "Condemned the sale of arms to-X": who gets what an act below gives is not who is judged or urged. */
    private boolean receivesOther(Argument argument, Filling filling) {
        int word = argument.token();
        return filling.frame().speech() && argument.slots().contains("dative") && !argument.slots().contains("gen")
                && syntax.path(word).stream().skip(1).takeWhile(at -> at != syntax.token(argument.parent()).head()).anyMatch(triggers::opensAsNoun);
    }

    /** "The charges of of-Iran's arming", "condemned the strikes made by X": who does an act below is not who judges it. */
    private boolean doesOther(FrameStep step, Argument argument, Filling filling) {
        int word = argument.token();
        return filling.frame().speech() && step.role() == Role.ACTOR && syntax.adposition(word).isEmpty() && syntax.path(word).stream().skip(1)
                .takeWhile(at -> at != filling.trigger().token() && at != filling.trigger().noun()).anyMatch(triggers::opensAsNoun);
    }

    /** "Its ambassador to X was summoned to the ministry of X": one actor told twice. */
    private boolean isSame(FrameStep step, List<Entity> found, Entity entity) {
        return step.role() == Role.ACTOR && step.slot().equals("to") && found.stream().anyMatch(one -> participants.sides().sameSide(one, entity));
    }

    /** "Condemned the attack on X", "warned of an invasion of X": whoever is attacked is not the one who is judged. */
    private boolean isVictim(FrameStep step, Filling filling, Argument argument) {
        int noun = filling.trigger().noun();
        boolean blamed = noun > 0 && syntax.is("responsibility", noun);
        boolean helps = HELP.contains(filling.frame().type());
        return step.role() == Role.RECIPIENT && (filling.frame().speech() || helps) && !blamed && !argument.nearer()
                && Stream.of("on", "against", "gen").anyMatch(argument.slots()::contains)
                && syntax.path(argument.token()).stream().skip(1).takeWhile(at -> at != syntax.token(argument.parent()).head())
                        .flatMap(triggers::asNoun).anyMatch(rule -> rule.frame().weapons());
    }

    /** "Asked the peacekeepers to stay": who is to do what a complement tells is no goods. */
    private boolean isAsked(Argument argument, Filling filling) {
        boolean somebody = syntax.token(argument.token()).feats().is("Animacy", "Anim") || syntax.is("personal", argument.token());
        return argument.slots().contains("obj") && somebody && syntax.hasChild(filling.trigger().token(), "xcomp");
    }

    /** "The ship that it seized when it sailed": a pronoun is rather who does what goods do not do than goods. */
    private boolean isTraveller(FrameStep step, Argument argument, Filling filling) {
        return step.slot().equals("subj") && filling.frame().without().contains(Role.INSTRUMENT) && syntax.token(argument.token()).upos() == UPos.PRON;
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
        if (role == Role.RECIPIENT && frame.type().equals("SUPPLIES")) {
            entities = receivers(token, entities);
        }
        if (entities.isEmpty() && role == Role.RECIPIENT) {
            entities = belongings.owners(sentence, token);
        }
        if (entities.isEmpty() && role == Role.RECIPIENT && frame.type().equals("SUPPLIES")) { // what is sent to a region is sent to its state
            entities = participants.places(sentence, token);
        }
        return entities.stream().filter(entity -> types.contains(entity.type())).toList();
    }

    /** "To the parts of Y held by X", "to the Far East": who holds the place where something is sent, or whose it is. */
    private List<Entity> receivers(int place, List<Entity> named) {
        List<Entity> holders = syntax.children(place).stream().filter(child -> syntax.is("held", child.index()))
                .flatMap(held -> syntax.children(held.index()).stream()).filter(child -> syntax.slots(child.index()).contains("agent"))
                .flatMap(child -> participants.actors(sentence, child.index()).stream()).toList();
        boolean held = syntax.children(place).stream().anyMatch(child -> syntax.is("held", child.index()));
        if (held || !named.isEmpty()) {
            return held ? holders : named;
        }
        return participants.places(sentence, place).stream().filter(entity -> entity.type() == EntityType.STATE).toList();
    }

    /** "Condemned the launch", "the move", where an earlier telling names who launched, who moved. */
    private void earlier(FrameStep step, Filling filling) {
        for (Argument argument : filling.arguments()) {
            int noun = argument.token();
            if (argument.nearer() && argument.slots().contains("obj") && syntax.is("demonstrative", noun)) {
                objectAbove(filling.trigger().token()).filter(object -> object != noun)
                        .ifPresent(object -> filling.accept(step.role(), participants.makers(sentence, object), object));
                return;
            }
            boolean object = argument.nearer() && Stream.of("obj", "dative", "gen").anyMatch(argument.slots()::contains);
            boolean known = syntax.hasChild(noun, "det") || syntax.token(noun).feats().is("Definite", "Def")
                    || syntax.token(noun).feats().get("Definite").isEmpty();
            boolean ofOthers = syntax.children(noun).stream().anyMatch(child -> child.deprel().is("nmod")
                    && (syntax.is("public", child.index()) || child.feats().is("Animacy", "Anim")));
            if (object && known && isStatement(syntax, noun)) {
                author(noun, filling).ifPresent(those -> filling.accept(step.role(), those));
                return;
            }
            if (object && known && !ofOthers) {
                (syntax.is("deed", noun) ? before.last() : triggers.asNoun(noun).flatMap(rule -> before.act(rule.frame().type()).stream()).findFirst())
                        .ifPresent(act -> filling.accept(step.role(), act.of(Role.ACTOR)));
            }
        }
    }

    /** "Judged X's decision, calling it a crime": the object of the verb that a clause without a subject hangs on. */
    private Optional<Integer> objectAbove(int verb) {
        Token clause = syntax.token(verb);
        boolean hangs = clause.head() != 0 && clause.deprel().is("advcl") && !syntax.isFinite(verb) && !syntax.hasChild(verb, "nsubj");
        return !hangs ? Optional.empty() : syntax.children(clause.head()).stream().filter(child -> child.deprel().is("obj")).map(Token::index).findFirst();
    }

    private static boolean isStatement(Syntax syntax, int noun) {
        return syntax.is("sayNoun", noun) || syntax.is("sourceNoun", noun);
    }

    /** "Called this statement unacceptable": whose words are spoken of or told of nearest before. */
    private Optional<List<Entity>> author(int noun, Filling filling) {
        boolean taken = syntax.children(noun).stream().anyMatch(child -> syntax.is("demonstrative", child.index())
                || child.deprel().is("det") && !child.feats().is("Poss", "Yes"));
        for (int at = sentence; taken && at >= Math.max(0, sentence - NEAR); at--) {
            for (int word = at == sentence ? noun - 1 : scene.sentence(at).size(); word > 0; word--) {
                List<Entity> those = author(at, word).stream().filter(filling::isFree).toList();
                if (!those.isEmpty()) {
                    return Optional.of(those);
                }
            }
        }
        return Optional.empty();
    }

    private List<Entity> author(int at, int word) {
        Syntax there = scene.syntax(at);
        Subjects subjects = new Subjects(there, governor -> Optional.empty());
        boolean says = there.is("say", word) && there.isVerbal(word) && !there.isPassive(word);
        Optional<Integer> who = says ? subjects.subject(word, 0) : isStatement(there, word) ? subjects.nounSubject(word, 0) : Optional.empty();
        return who.map(speaker -> participants.actors(at, speaker)).orElse(List.of());
    }

    /** "During a visit to Y, X said", "X, on a visit to Y, said": the subject of the clause that a noun of time or occasion stands in. */
    private void meanwhile(FrameStep step, Filling filling) {
        int noun = filling.trigger().token();
        if (Stream.of("during", "after", "on", "in").anyMatch(syntax.slots(noun)::contains)) {
            Optional<Integer> clause = filling.arguments().stream().filter(argument -> argument.slots().contains("clause")).map(Argument::token).findFirst();
            int beside = syntax.token(noun).head();
            clause.or(() -> Optional.of(beside).filter(head -> head != 0 && !syntax.isVerbal(head)))
                    .ifPresent(who -> filling.accept(step.role(), entities(filling.frame(), step.role(), who), who));
        }
    }

    /** "Thanks to the help of Y, X goes on": who does what the noun's act makes possible. */
    private void thanks(FrameStep step, Filling filling) {
        if (syntax.slots(filling.trigger().token()).contains("thanks")) {
            filling.arguments().stream().filter(argument -> argument.slots().contains("clause"))
                    .forEach(argument -> filling.accept(step.role(), entities(filling.frame(), step.role(), argument.token()), argument.token()));
        }
    }

    /** "In return gets oil", "in exchange for oil": the other party of what was given before. */
    private void inReturn(FrameStep step, Filling filling) {
        int word = filling.trigger().token();
        int above = syntax.token(word).head();
        boolean exchange = syntax.is("inReturn", word) || above != 0 && syntax.is("inReturn", above) || syntax.children(word).stream().anyMatch(child -> syntax.is("inReturn", child.index()));
        if (exchange) {
            Role other = step.role() == Role.ACTOR ? Role.RECIPIENT : Role.ACTOR;
            before.act(filling.frame().type())
                    .filter(act -> !syntax.is("inReturn", word) || act.trigger().sentence() == sentence)
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

    /** "Accused X, threatening sanctions", "condemned the strikes of X and warned": against whom the same party speaks in the clause beside. */
    private void beside(FrameStep step, Filling filling) {
        int verb = filling.trigger().token();
        boolean others = filling.arguments().stream().anyMatch(argument -> argument.nearer() && syntax.is("public", argument.token()));
        boolean asks = filling.frame().complementMode().filter(Mode.REQUESTED::equals).isPresent();
        if (asks && !isToEnd(verb)) {
            return;
        }
        before.charges().here(sentence).filter(act -> !others && (isBeside(verb, act.trigger().token()) || isBeside(act.trigger().token(), verb)))
                .filter(act -> act.of(Role.ACTOR).equals(filling.of(Role.ACTOR)) && !act.of(Role.RECIPIENT).isEmpty())
                .reduce((first, second) -> second).ifPresent(act -> filling.accept(step.role(), act.of(Role.RECIPIENT)));
        if (!filling.has(step.role())) {
            coordinated(step, filling);
        }
    }

    /** "Accused X of … . He warned that …": of whom the same party spoke just before, where the sentence names nobody else. */
    private void lately(FrameStep step, Filling filling) {
        boolean others = scene.mentions(sentence).stream().flatMap(mention -> mention.entity().stream())
                .anyMatch(named -> filling.of(Role.ACTOR).stream().noneMatch(actor -> participants.sides().sameSide(actor, named)));
        if (!others && filling.trigger().verbal() && filling.arguments().stream().noneMatch(argument -> syntax.is("public", argument.token()))) {
            filling.accept(step.role(), before.charges().lately(filling.of(Role.ACTOR), sentence));
        }
    }

    /** "Accused X of … and threatened new strikes", "said that X had … and warned of consequences": whom the verb before it is about. */
    private void coordinated(FrameStep step, Filling filling) {
        Token verb = syntax.token(filling.trigger().token());
        if (!verb.deprel().is("conj") || verb.head() > verb.index()) {
            return;
        }
        before.of(sentence, verb.head()).filter(act -> act.trigger().rule().frame().speech() && act.of(Role.ACTOR).equals(filling.of(Role.ACTOR)))
                .ifPresent(act -> filling.accept(step.role(), act.of(step.role())));
        if (!filling.has(step.role()) && syntax.is("say", verb.head())) {
            far.complementSubject(verb.head(), step, filling);
        }
    }

    /** "And demanded to stop": what is to end is what the other one does. */
    private boolean isToEnd(int verb) {
        return syntax.children(verb).stream().filter(child -> child.index() > verb).anyMatch(child -> syntax.pack()
                .mode(ModeCue.Kind.GOVERNOR, lexeme -> lexeme.matches(syntax.sentence(), child)).filter(Mode.NEGATED::equals).isPresent());
    }

    private boolean isBeside(int clause, int verb) {
        Token token = syntax.token(clause);
        return token.head() == verb && (token.deprel().is("conj") || token.deprel().is("advcl") && !syntax.hasChild(clause, "mark"));
    }

    /** "Gave X help and handed over tanks": who gets what the verb before gives. */
    private void shared(FrameStep step, Filling filling) {
        Token verb = syntax.token(filling.trigger().token());
        if (verb.deprel().is("conj") && verb.head() < verb.index() && syntax.isVerbal(verb.head())) {
            new ArgumentFinder(syntax, triggers::controller).ofVerb(verb.head()).stream()
                    .filter(argument -> argument.token() < verb.index() && (argument.slots().contains("iobj") || argument.slots().contains("dative")))
                    .forEach(argument -> filling.accept(step.role(), entities(filling.frame(), step.role(), argument.token()), argument.token()));
        }
    }

    /** "The minister thanked X for the help": it is his state that was helped. */
    private void side(FrameStep step, Filling filling) {
        filling.arguments().stream().filter(argument -> argument.slots().contains("subj"))
                .forEach(argument -> filling.accept(step.role(), participants.sides().of(entities(filling.frame(), step.role(), argument.token())), argument.token()));
    }

    /** "X claimed that they had left, an assertion Y denied": who makes the statement that the denial describes, else who last charged the denier. */
    private void accuser(FrameStep step, Filling filling) {
        Token denial = syntax.token(filling.trigger().token());
        boolean described = denial.deprel().is("acl") && denial.head() != 0 && isStatement(syntax, denial.head()) || denial.deprel().is("parataxis")
                && syntax.children(denial.index()).stream().anyMatch(child -> child.index() < denial.index() && !child.deprel().is("nsubj") && isStatement(syntax, child.index()));
        if (!described || !filling.accept(step.role(), participants.speakers(sentence, denial.index()))) {
            filling.accept(step.role(), participants.sides().of(before.charges().against(filling.of(Role.ACTOR), sentence)));
        }
    }

    /** "X launched a missile. Y lodged a protest": who did last what others protest against, in this sentence or shortly before. */
    private void provoker(FrameStep step, Filling filling) {
        before.last().filter(act -> Set.of("LAUNCHES", "ATTACKS", "THREATENS").contains(act.trigger().rule().frame().type()))
                .filter(act -> sentence - act.trigger().sentence() <= NEAR)
                .ifPresent(act -> filling.accept(step.role(), participants.sides().of(act.of(Role.ACTOR))));
    }

    /** "X needs shells, which Y may give", "X asked for tanks, but Y sent none": who seeks the same goods in the sentence. */
    private void asker(FrameStep step, Filling filling) {
        before.act("SEEKS").filter(act -> act.trigger().sentence() == sentence && filling.has(Role.ACTOR))
                .filter(act -> act.of(Role.INSTRUMENT).stream().anyMatch(filling.of(Role.INSTRUMENT)::contains))
                .ifPresent(act -> filling.accept(step.role(), act.of(Role.ACTOR)));
    }

    /** "It had delivered 40,000 rockets", "Poland sends none": the receiver told last by the same giver, where nothing says where the goods go. */
    private void again(FrameStep step, Filling filling) {
        boolean another = filling.arguments().stream().anyMatch(argument -> argument.nearer() && !filling.isUsed(argument.token())
                && !syntax.is("inReturn", argument.token()) && Stream.of("goal", "to", "dative").anyMatch(argument.slots()::contains));
        if (another) {
            return;
        }
        before.act(filling.frame().type())
                .filter(act -> filling.has(Role.ACTOR) && act.of(Role.ACTOR).equals(filling.of(Role.ACTOR)))
                .ifPresent(act -> filling.accept(step.role(), act.of(step.role())));
    }
}
