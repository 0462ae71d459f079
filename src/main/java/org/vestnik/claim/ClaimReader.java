package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.article.Article;
import org.vestnik.language.Frame;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameIndex;
import org.vestnik.language.NameKind;
import org.vestnik.language.PerLanguage;
import org.vestnik.language.Role;
import org.vestnik.language.Rule;
import org.vestnik.measure.AmountFinder;
import org.vestnik.measure.TimeFinder;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.ontology.Ontology;
import org.vestnik.ontology.RelationType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Document;
import org.vestnik.text.Span;
import org.vestnik.text.Token;

/** Reads the claims and offices of one article; the same act told twice is one claim, the fullest telling kept. */
public final class ClaimReader {

    private static final Set<String> OCCASIONS = Set.of("seat", "during", "after", "before");

    private final PerLanguage<LanguagePack> packs;
    private final PerLanguage<NameIndex> titleIndexes;
    private final Knowledge knowledge;
    private final Ontology ontology;
    private final PerLanguage<TimeFinder> times = new PerLanguage<>(TimeFinder::of);
    private final PerLanguage<AmountFinder> amounts = new PerLanguage<>(AmountFinder::of);

    public ClaimReader(PerLanguage<LanguagePack> packs, Knowledge knowledge, Ontology ontology) {
        this.packs = packs;
        this.knowledge = knowledge;
        this.ontology = ontology;
        this.titleIndexes = new PerLanguage<>(language -> new NameIndex(packs.of(language).stemmer(),
                packs.of(language).titles().entrySet().stream()
                        .map(title -> new ListedName(title.getValue(), NameKind.TERM, title.getKey())).toList()));
    }

    public Reading read(Article article, Document document, List<LinkedMention> mentions) {
        LanguagePack pack = packs.of(document.language());
        Scene scene = new Scene(document, pack, mentions);
        String date = article.published().map(Object::toString).orElse("");
        Titles titles = new Titles(scene, titleIndexes.of(document.language()), knowledge, date);
        Participants named = new Participants(scene, knowledge, titles, (sentence, token) -> List.of());
        List<TriggerFinder> triggers = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            triggers.add(new TriggerFinder(scene.syntax(i)));
        }
        Sayings sayings = new Sayings(scene, knowledge, article.reliesOn(),
                (sentence, token) -> triggers.get(sentence).first(token).filter(rule -> rule.frame().speech()).isPresent()
                        || triggers.get(sentence).speaks(token) && scene.syntax(sentence).hasChild(token, "obj", "iobj", "ccomp"),
                (sentence, token) -> triggers.get(sentence).first(token).map(Rule::frame).filter(frame -> frame.speech() && !frame.absorbs())
                        .isPresent());
        Speakers speakers = new Speakers(scene, named, sayings, new Floor(scene, named, sayings, named.antecedents()));
        Participants participants = new Participants(scene, knowledge, titles, speakers);
        Map<String, Claim> claims = new LinkedHashMap<>();
        Map<String, Act> earlier = new HashMap<>();
        Charges charges = new Charges(participants.sides()::sameSide, type -> ontology.relation(type).charge());
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            Modes modes = new Modes(scene.syntax(i), word(triggers.get(i)), judging(triggers.get(i)), refuting(triggers.get(i)),
                    travelling(triggers.get(i)));
            ActFinder finder = new ActFinder(scene, i, participants, earlier, charges);
            List<Act> acts = finder.find();
            if (!finder.lacks().isEmpty()) {
                Span span = scene.sentence(i).span();
                misses.add(new Miss(span.of(article.text()), span, finder.lacks(), acts.isEmpty()));
            }
            Circumstances circumstances = circumstances(article, scene, i, triggers.get(i));
            int sentence = i;
            Justifier justifier = new Justifier(scene, i, token -> participants.actors(sentence, token), word(triggers.get(i)));
            for (Act act : acts) {
                if (!absorbed(scene, act, acts)) {
                    claims(article, scene, act, isPromised(scene, act, acts), modes, speakers, participants, sayings, circumstances, justifier)
                            .forEach(claim -> claims.merge(key(claim), claim, (one, other) -> together(one, other, article.id())));
                }
            }
        }
        List<Claim> ordered = new ArrayList<>(claims.values());
        Retellings retellings = new Retellings(article, ontology, participants.sides());
        ordered.removeIf(claim -> claims.values().stream().anyMatch(told -> retellings.repeats(claim, told)));
        ordered.sort(Comparator.comparing(Claim::span).thenComparing(Claim::type).thenComparing(Claim::id));
        return new Reading(article, mentions, ordered, titles.offices(), misses);
    }

    private Circumstances circumstances(Article article, Scene scene, int sentence, TriggerFinder triggers) {
        return new Circumstances(scene, sentence, times.of(article.language()), amounts.of(article.language()),
                triggers.find(), article.published());
    }

    private static IntPredicate judging(TriggerFinder triggers) {
        return token -> triggers.first(token).map(Rule::frame).filter(frame -> frame.controller() == Role.RECIPIENT).isPresent();
    }

    private static IntPredicate refuting(TriggerFinder triggers) {
        return token -> triggers.first(token).map(Rule::frame).filter(frame -> frame.under().equals(Set.of(Mode.NEGATED))).isPresent();
    }

    private static IntPredicate travelling(TriggerFinder triggers) {
        return token -> triggers.tells("VISITS", token);
    }

    private static IntFunction<Optional<Mode>> word(TriggerFinder triggers) {
        return token -> triggers.first(token).map(Rule::frame).flatMap(Frame::complementMode);
    }

    /** What a promise is of, is the promise; only goods that are promised are a claim of their own. */
    private static boolean absorbed(Scene scene, Act act, List<Act> acts) {
        if (acts.stream().anyMatch(other -> other != act && (repeats(scene, act, other) && !isFuller(act, other)
                || repeats(scene, other, act) && isFuller(other, act)))) {
            return true;
        }
        if (acts.stream().anyMatch(other -> other != act && tellsWhom(scene, other, act))) {
            return true;
        }
        if (act.participants().containsKey(Role.INSTRUMENT)) {
            return false;
        }
        return isPromised(scene, act, acts);
    }

    private static boolean isPromised(Scene scene, Act act, List<Act> acts) {
        return acts.stream().anyMatch(outer -> outer != act && outer.trigger().rule().frame().absorbs()
                && isBelow(scene.syntax(act.trigger().sentence()), act.trigger().token(), outer.trigger().token())
                && outer.of(Role.ACTOR).equals(act.of(Role.ACTOR)));
    }

    /** Whether a word hangs below another, and not in what is told of its subject or occasion ("X, who met Y, promised …", "promised at talks with Y"). */
    private static boolean isBelow(Syntax syntax, int word, int verb) {
        int at = syntax.path(word).indexOf(verb);
        if (at < 1) {
            return false;
        }
        Token below = syntax.token(syntax.path(word).get(at - 1));
        boolean occasion = below.deprel().is("obl") && OCCASIONS.stream().anyMatch(syntax.slots(below.index())::contains);
        return !occasion && (syntax.isPassive(verb) || !below.deprel().is("nsubj"));
    }

    /** "Rejected it, calling it a lie": the same act of the same party, told again in an adverbial. */
    private static boolean repeats(Scene scene, Act inner, Act outer) {
        Syntax syntax = scene.syntax(inner.trigger().sentence());
        return inner.trigger().rule().frame().type().equals(outer.trigger().rule().frame().type())
                && inner.of(Role.ACTOR).equals(outer.of(Role.ACTOR)) && syntax.token(inner.trigger().token()).deprel().is("advcl")
                && syntax.path(inner.trigger().token()).contains(outer.trigger().token());
    }

    /** "Called it a provocation for which X is to blame": the one word for X tells whom the same party accuses, no more. */
    private static boolean tellsWhom(Scene scene, Act inner, Act outer) {
        Syntax syntax = scene.syntax(inner.trigger().sentence());
        int word = inner.trigger().token();
        return outer.trigger().rule().frame().speech() && !outer.trigger().rule().frame().absorbs()
                && inner.of(Role.ACTOR).equals(outer.of(Role.ACTOR)) && !inner.of(Role.RECIPIENT).isEmpty()
                && inner.of(Role.RECIPIENT).equals(outer.of(Role.RECIPIENT)) && syntax.token(word).deprel().is("acl")
                && syntax.path(word).contains(outer.trigger().token())
                && outer.tokens().stream().anyMatch(token -> token != word && syntax.path(token).contains(word));
    }

    private static boolean isFuller(Act act, Act other) {
        return !act.of(Role.RECIPIENT).isEmpty() && other.of(Role.RECIPIENT).isEmpty();
    }

    private List<Claim> claims(Article article, Scene scene, Act act, boolean promised, Modes modes, Speakers speakers,
            Participants participants, Sayings sayings, Circumstances circumstances, Justifier justifier) {
        Trigger trigger = act.trigger();
        Frame frame = trigger.rule().frame();
        RelationType relation = ontology.relation(frame.type());
        TreeSet<Entity> actors = new TreeSet<>(act.of(Role.ACTOR));
        actors.addAll(act.of(Role.PARTNER));
        TreeSet<Entity> recipients = new TreeSet<>(act.of(Role.RECIPIENT));
        boolean eachOther = actors.size() > 1 && recipients.equals(actors);
        if (!eachOther) {
            recipients.removeAll(actors);
            recipients.removeIf(recipient -> actors.stream().anyMatch(actor -> participants.sides().forbids(frame, actor, recipient)));
        }
        if (relation.symmetric()) {
            actors.removeIf(sayings::isMedia);
            List<Entity> people = actors.stream().filter(actor -> actor.type() == EntityType.PERSON).toList();
            actors.removeIf(body -> body.type() != EntityType.PERSON
                    && people.stream().anyMatch(person -> participants.sides().own(person, body)));
        }
        boolean relays = actors.stream().allMatch(sayings::isMedia);
        if (relays && !actors.isEmpty() || relation.symmetric() && actors.size() < 2
                || act.participants().containsKey(Role.RECIPIENT) && recipients.isEmpty()) {
            return List.of();
        }
        Mode own = frame.standing() && !trigger.verbal() ? modes.below(trigger.token(), trigger.token()) : modes.of(trigger.token());
        if (own == Mode.ASSERTED && trigger.noun() > 0) {
            own = modes.below(trigger.noun(), trigger.token());
        }
        if (!frame.under().isEmpty() && !frame.under().contains(own) || own == Mode.NEGATED && isForbidden(scene, trigger)) {
            return List.of();
        }
        List<Entity> said = List.copyOf(new TreeSet<>(speakers.at(trigger.sentence(), trigger.token())));
        List<Claim> claims = new ArrayList<>();
        // Who warns, promises, meets or travels says so himself; of what he will do, or of deeds that others may deny, he may be the only source.
        boolean spoken = frame.speech() || Stream.concat(frame.verb().stream(), frame.noun().stream()).anyMatch(step -> step.slot().equals("speaker"));
        boolean himself = own != Mode.NEGATED && (spoken || promised
                ? said.containsAll(actors) && !speakers.isTold(trigger.sentence(), trigger.token())
                : relation.symmetric() || own == Mode.ASSERTED && !relation.charge());
        // What parties agree on with each other is one act of all of them.
        boolean common = relation.symmetric() || eachOther && frame.mutual();
        for (List<Entity> those : !common && actors.size() > 1 ? actors.stream().map(List::of).toList()
                : List.of(List.copyOf(actors))) {
            List<Entity> by = himself ? said.stream().filter(speaker -> !actors.contains(speaker)).toList() : said;
            List<Entity> whom = recipients.stream().filter(recipient -> common || !those.contains(recipient)).toList();
            claims.add(claim(article, act, frame.becomes().orElse(own), those, whom, by,
                    span(scene, act), circumstances.date(act, own), circumstances.quantity(act), justifier));
        }
        return claims;
    }

    /** "Warned X not to supply Y": nobody says that X does not. */
    private static boolean isForbidden(Scene scene, Trigger trigger) {
        Syntax syntax = scene.syntax(trigger.sentence());
        TriggerFinder triggers = new TriggerFinder(syntax);
        return syntax.path(trigger.token()).stream().map(syntax::token)
                .filter(clause -> clause.deprel().is("xcomp") || clause.deprel().is("ccomp") || clause.deprel().is("advcl"))
                .anyMatch(clause -> triggers.speaks(clause.head()) && triggers.first(clause.head()).filter(rule -> rule.frame().absorbs()).isEmpty()
                        && syntax.children(clause.index()).stream().anyMatch(syntax::negates)
                        && (syntax.children(clause.index()).stream().anyMatch(child -> syntax.is("toDo", child.index()))
                                || !syntax.hasChild(clause.index(), "nsubj", "mark")));
    }

    private Claim claim(Article article, Act act, Mode mode, List<Entity> actors, List<Entity> recipients,
            List<Entity> attributed, Span span, Optional<String> date, Optional<String> quantity, Justifier justifier) {
        Rule rule = act.trigger().rule();
        String type = rule.frame().type();
        List<Entity> instruments = List.copyOf(new TreeSet<>(act.of(Role.INSTRUMENT)));
        List<Entity> places = List.copyOf(new TreeSet<>(act.of(Role.PLACE)));
        String id = ClaimId.of(article.id(), type, mode, List.of(actors, recipients, instruments, places, attributed), span);
        return new Claim(id, type, mode, actors, recipients, instruments, places, date, quantity, attributed,
                span.of(article.text()), span, rule.id(), packs.of(rule.language()).confidence(rule.id()),
                justifier.of(act, mode, Map.of(Mark.Kind.ACTOR, actors, Mark.Kind.RECIPIENT, recipients, Mark.Kind.INSTRUMENT, instruments,
                        Mark.Kind.PLACE, places, Mark.Kind.SPEAKER, attributed)));
    }

    private static Span span(Scene scene, Act act) {
        int sentence = act.trigger().sentence();
        Span span = scene.sentence(sentence).token(act.trigger().token()).span();
        for (int token : act.tokens()) {
            span = span.cover(scene.headedBy(sentence, token).map(mention -> mention.mention().span())
                    .orElse(scene.sentence(sentence).token(token).span()));
        }
        return span;
    }

    /** Acts between the same parties are one, but for those types whose claims differ by how and by whom they are said. */
    private String key(Claim claim) {
        boolean distinct = ontology.relation(claim.type()).distinct();
        return String.join("|", claim.type(), ids(claim.actors()), ids(claim.recipients()),
                claim.mode() == Mode.NEGATED || distinct ? claim.mode().code() : "", distinct ? ids(claim.attributedTo()) : "");
    }

    private static String ids(Collection<Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.joining(","));
    }

    /** The fuller telling of two, said by whoever says either in its mode. */
    private static Claim together(Claim one, Claim other, String article) {
        Claim fuller = weight(other) > weight(one) ? other : one;
        TreeSet<Entity> speakers = new TreeSet<>(fuller.attributedTo());
        if (one.mode() == other.mode()) {
            speakers.addAll(one.attributedTo());
            speakers.addAll(other.attributedTo());
        }
        return Circumstances.joined(fuller, fuller == one ? other : one).saidBy(List.copyOf(speakers), article);
    }

    private static int weight(Claim claim) {
        return 4 * Math.min(2, claim.instruments().size()) + 2 * Math.min(1, claim.attributedTo().size())
                + (Set.of(Mode.ASSERTED, Mode.NEGATED).contains(claim.mode()) ? 1 : 0);
    }
}
