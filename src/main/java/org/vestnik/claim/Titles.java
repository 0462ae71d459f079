package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vestnik.extract.EntityMention;
import org.vestnik.language.NameIndex;
import org.vestnik.language.NameMatch;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.KnownOffice;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Titles of an article: the posts it gives people, and whom a title alone means. A title alone is the one person whom the article
 * gives that title (of that state, where one is said), else the one known to hold the post at the article's date, unless those who speak
 * for somebody, or are sent by somebody, are many.
 */
final class Titles {

    private static final int FARTHEST = 12;

    private record Title(int sentence, int first, int last, int head, String name, List<Entity> of) {
    }

    /** An article without a date is taken to be no older: whoever has held a post alone since then is meant by it. */
    private static final String RECENT = "2014";

    private final Scene scene;
    private final Knowledge knowledge;
    private final String date;
    private final List<Title> titles = new ArrayList<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<Office> every = new ArrayList<>();
    private final Map<String, Boolean> saidOf = new LinkedHashMap<>();

    Titles(Scene scene, NameIndex index, Knowledge knowledge, String date) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.date = date;
        Participants modifiers = new Participants(scene, knowledge, this, (sentence, token) -> List.of());
        for (Sentence sentence : scene.document().sentences()) {
            for (NameMatch match : index.find(sentence)) {
                titles.add(title(sentence, fuller(sentence, match, index), modifiers));
            }
        }
        titles.forEach(this::give);
        new Counterparts(scene, modifiers, (sentence, token) -> at(sentence, token).map(Title::name), this::titleOf, this::titleIn).find()
                .forEach(office -> give(office, true));
    }

    private Optional<String> titleIn(Entity person, Entity state) {
        return knowledge.offices().stream().filter(office -> office.person().equals(person.id()) && office.of().equals(state.id()))
                .filter(office -> date.isEmpty() || office.heldAt(date)).map(KnownOffice::title).findFirst();
    }

    /** Of the post that the article gives a person, else of the one known to be held at the article's date. */
    private Optional<String> titleOf(Entity person) {
        return Optional.ofNullable(offices.get(person.id())).map(Office::title).or(() -> knowledge.offices().stream()
                .filter(office -> office.person().equals(person.id()) && office.heldAt(date)).findFirst().map(KnownOffice::title));
    }

    /** One a person, the fullest. */
    List<Office> offices() {
        return offices.values().stream().sorted(Comparator.comparing(Office::span).thenComparing(Office::person)).toList();
    }

    boolean isTitle(int sentence, int token) {
        return at(sentence, token).isPresent();
    }

    /** For whom somebody speaks: the state or organisation of the post that the article gives him, else of the one known to be his. */
    Optional<Entity> side(Entity person) {
        return every.stream().filter(office -> office.person().equals(person)).flatMap(office -> office.of().stream()).findFirst()
                .or(() -> knowledge.offices().stream().filter(office -> office.person().equals(person.id()) && office.heldAt(date))
                        .findFirst().flatMap(office -> knowledge.entity(office.of())))
                .or(() -> knowledge.stateOf(person.id()));
    }

    /** Of which states or organisations a title says that it is. */
    List<Entity> owners(int sentence, int token) {
        return at(sentence, token).map(Title::of).orElse(List.of());
    }

    /** Whom the title headed by the word means: whoever is named with it, else whoever holds it. */
    Optional<Entity> holder(int sentence, int token) {
        return at(sentence, token).flatMap(title -> person(title).flatMap(LinkedMention::entity)
                .filter(person -> title.of().isEmpty() || related(person, title.of())).or(() -> holder(title, title.of())));
    }

    /** As {@link #holder(int, int)}, of what the text says elsewhere ("its president"). */
    Optional<Entity> holder(int sentence, int token, List<Entity> of) {
        return at(sentence, token).flatMap(title -> holder(title, of));
    }

    private Optional<Entity> holder(Title title, List<Entity> of) {
        TreeSet<Entity> named = new TreeSet<>();
        for (Office office : every) {
            boolean same = office.title().equals(title.name()) || office.title().startsWith(title.name() + " of ");
            boolean compatible = of.isEmpty() || office.of().filter(those -> related(those, of)).isPresent();
            if (same && compatible) {
                named.add(office.person());
            }
        }
        if (named.size() == 1) {
            return Optional.of(named.first());
        }
        if (named.isEmpty() && of.isEmpty() && !date.isEmpty()) {
            return heldBySomebodyHere(title);
        }
        Syntax syntax = scene.syntax(title.sentence());
        boolean oneOfMany = syntax.is("mouthpiece", title.head()) || syntax.is("sent", title.head());
        List<KnownOffice> known = of.isEmpty() || oneOfMany ? List.of() : knowledge.offices().stream()
                .filter(office -> office.title().equals(title.name()) && (date.isEmpty() ? office.heldSince(RECENT) : office.heldAt(date)))
                .filter(office -> knowledge.entity(office.of()).filter(those -> related(those, of)).isPresent()).toList();
        if (date.isEmpty()) {
            Optional<Entity> here = only(known.stream().filter(office -> people().contains(office.person())).toList());
            return here.or(() -> only(known));
        }
        List<KnownOffice> exactly = known.stream().filter(office -> of.stream().anyMatch(those -> those.id().equals(office.of()))).toList();
        return only(exactly).or(() -> only(exactly.stream().filter(office -> !office.from().isEmpty()).toList())).or(() -> only(known));
    }

    /** "The president" where the article calls nobody so: the only one it names who is known to hold that post at its date. */
    private Optional<Entity> heldBySomebodyHere(Title title) {
        List<String> people = people();
        return only(knowledge.offices().stream().filter(office -> office.title().equals(title.name()) && office.heldAt(date))
                .filter(office -> people.contains(office.person())).toList());
    }

    private List<String> people() {
        return scene.mentions().stream().flatMap(mention -> mention.entity().stream()).map(Entity::id).distinct().toList();
    }

    private Optional<Entity> only(List<KnownOffice> offices) {
        List<String> people = offices.stream().map(KnownOffice::person).distinct().toList();
        return people.size() == 1 ? knowledge.entity(people.get(0)) : Optional.empty();
    }

    private boolean related(Entity one, List<Entity> others) {
        Optional<Entity> state = knowledge.stateOf(one.id());
        return others.stream().anyMatch(other -> other.equals(one) || state.isPresent() && state.equals(knowledge.stateOf(other.id())));
    }

    private Optional<Title> at(int sentence, int token) {
        return titles.stream().filter(title -> title.sentence() == sentence && title.head() == token).findFirst();
    }

    /** "The head of-the-Iranian foreign ministry": a title whose words adjectives part that say whose it is. */
    private static NameMatch fuller(Sentence sentence, NameMatch match, NameIndex index) {
        int next = match.last() + 1;
        for (int end = next; match.length() == 1 && end < sentence.size() && sentence.token(end).upos() == UPos.ADJ; end++) {
            int parted = end - next + 1;
            List<Token> tokens = new ArrayList<>(sentence.tokens());
            tokens.subList(next - 1, end).clear();
            List<Token> numbered = IntStream.range(0, tokens.size()).mapToObj(i -> at(tokens.get(i), i + 1)).toList();
            Optional<NameMatch> longer = index.find(new Sentence(sentence.index(), sentence.block(), numbered)).stream()
                    .filter(found -> found.first() == match.first() && found.length() > 1).findFirst();
            if (longer.isPresent()) {
                return new NameMatch(match.first(), longer.get().last() + parted, longer.get().names());
            }
        }
        return match;
    }

    private static Token at(Token token, int index) {
        return new Token(index, token.span(), token.form(), token.lemma(), token.upos(), token.feats(), 0, token.deprel());
    }

    private Title title(Sentence sentence, NameMatch match, Participants modifiers) {
        int head = match.first();
        for (int i = match.first(); i <= match.last(); i++) {
            int above = sentence.token(i).head();
            if (above < match.first() || above > match.last()) {
                head = i;
                break;
            }
        }
        List<Entity> of = new ArrayList<>();
        for (int i = match.first(); i <= match.last(); i++) {
            for (Entity entity : modifiers.modifiers(sentence.index(), i)) {
                owner(sentence.index(), match, entity).filter(owner -> !of.contains(owner)).ifPresent(of::add);
            }
        }
        if (of.isEmpty()) {
            scene.syntax(sentence.index()).children(head).stream().filter(child -> child.deprel().is("nmod") && (child.upos() == UPos.NOUN || child.upos() == UPos.PROPN))
                    .map(child -> body(sentence.index(), child.index(), modifiers)).filter(found -> !found.isEmpty()).findFirst()
                    .ifPresent(of::addAll);
        }
        return new Title(sentence.index(), match.first(), match.last(), head, match.names().get(0).id(), List.copyOf(of));
    }

    /** "A spokesman for the army of X", "a spokesman for NATO". */
    private List<Entity> body(int sentence, int noun, Participants modifiers) {
        List<Entity> owners = modifiers.modifiers(sentence, noun);
        return !owners.isEmpty() || !scene.syntax(sentence).slots(noun).contains("for") ? owners
                : scene.headedBy(sentence, noun).flatMap(LinkedMention::entity)
                        .filter(entity -> entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANISATION).map(List::of).orElse(List.of());
    }

    /** "Defense Secretary", "French Armed Forces Minister": a name made of a title's own words is at most that of a body of its state. */
    private Optional<Entity> owner(int sentence, NameMatch match, Entity entity) {
        boolean own = scene.mentions(sentence).stream().filter(mention -> mention.entity().filter(entity::equals).isPresent())
                .allMatch(mention -> mention.mention().first() <= match.last() && mention.mention().last() >= match.first());
        return own ? knowledge.stateOf(entity.id()).or(() -> Optional.of(entity).filter(Entity::known)) : Optional.of(entity);
    }

    private void give(Title title) {
        Optional<LinkedMention> person = person(title);
        Optional<Entity> entity = person.flatMap(LinkedMention::entity);
        if (entity.isEmpty() || scene.syntax(title.sentence()).children(title.head()).stream()
                .anyMatch(child -> scene.syntax(title.sentence()).is("former", child.index())) || isOfSeveral(title, person.get())) {
            return;
        }
        Span span = scene.sentence(title.sentence()).token(title.first()).span()
                .cover(scene.sentence(title.sentence()).token(title.last()).span()).cover(person.get().mention().span());
        Optional<Entity> of = title.of().stream().findFirst().map(body -> held(title.name(), body)).or(() -> usual(entity.get(), title.name()));
        give(new Office(entity.get(), title.name(), of, span.of(scene.document().text()), span), !title.of().isEmpty());
    }

    /** "The leaders of Baltic states, President X and …": each has a title of his own. */
    private boolean isOfSeveral(Title title, LinkedMention person) {
        return scene.syntax(title.sentence()).token(title.head()).feats().is("Number", "Plur") && titles.stream()
                .anyMatch(other -> other != title && other.sentence() == title.sentence() && other.last() + 1 == person.mention().first());
    }

    /** @param said whether the text says of what */
    private void give(Office office, boolean said) {
        every.add(office);
        String person = office.person().id();
        if (!offices.containsKey(person) || said && !saidOf.getOrDefault(person, false)) {
            offices.put(person, office);
            saidOf.put(person, said);
        }
    }

    /** "The head of the Foreign Ministry of X": a post that somebody is known to hold in the state of the body and nobody in the body itself is the state's. */
    private Entity held(String title, Entity body) {
        Optional<Entity> state = knowledge.stateOf(body.id()).filter(those -> isKnown(title, those) && !isKnown(title, body));
        return state.orElse(body);
    }

    private boolean isKnown(String title, Entity of) {
        return knowledge.offices().stream().anyMatch(office -> office.title().equals(title) && office.of().equals(of.id()));
    }

    /** Of what, where the article leaves it out: the known post of that title, else the state the person belongs to. */
    private Optional<Entity> usual(Entity person, String title) {
        return knowledge.offices().stream().filter(office -> office.person().equals(person.id()) && office.title().equals(title))
                .findFirst().flatMap(office -> knowledge.entity(office.of()))
                .or(() -> knowledge.stateOf(person.id()));
    }

    private Optional<LinkedMention> person(Title title) {
        Syntax syntax = scene.syntax(title.sentence());
        List<LinkedMention> people = scene.mentions(title.sentence()).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.mention().form() == EntityMention.Form.NAME)
                .filter(person -> !isOfOthers(syntax, title, person)).toList();
        for (LinkedMention person : people) {
            int head = person.mention().head();
            Token name = syntax.token(head);
            Token word = syntax.token(title.head());
            boolean below = name.head() == title.head() && beside(syntax, name) && !Affiliations.isOwner(syntax, word, name);
            boolean above = word.head() == head && beside(syntax, word);
            if (below || above) {
                return Optional.of(person);
            }
        }
        return people.stream().filter(person -> follows(title, person) || precedes(title, person))
                .filter(person -> !Affiliations.isOwner(syntax, syntax.token(title.head()), syntax.token(person.mention().head()))).findFirst();
    }

    /** "Sanctions on A, Russian officials and …": behind one person, several who hold a post are others. */
    private static boolean isOfOthers(Syntax syntax, Title title, LinkedMention person) {
        return person.mention().last() < title.first() && syntax.token(title.head()).feats().is("Number", "Plur")
                && syntax.conjuncts(person.mention().head()).size() < 2;
    }

    private static boolean beside(Syntax syntax, Token token) {
        return token.deprel().is("appos") || token.deprel().is("flat") || token.deprel().is("compound")
                || token.deprel().is("nmod") && syntax.adposition(token.index()).isEmpty();
    }

    /** Title, its own complements, then the name, with nothing else between. */
    private boolean follows(Title title, LinkedMention person) {
        int first = person.mention().first();
        if (first <= title.last() || first - title.last() > FARTHEST) {
            return false;
        }
        Sentence sentence = scene.sentence(title.sentence());
        for (int i = title.last() + 1; i < first; i++) {
            UPos tag = sentence.token(i).upos();
            boolean part = tag == UPos.ADP || tag == UPos.ADJ || tag == UPos.NOUN || tag == UPos.PROPN || tag == UPos.DET
                    || sentence.token(i).form().matches("[\"'«»„“”]");
            boolean other = titles.stream().anyMatch(t -> t != title && t.sentence() == title.sentence() && t.first() > title.last() && t.first() < first);
            boolean someone = scene.covering(title.sentence(), i).filter(m -> m.type() == EntityType.PERSON).isPresent();
            if (!part || other || someone) {
                return false;
            }
        }
        return true;
    }

    /** The name, a comma, then the title with what describes it. */
    private boolean precedes(Title title, LinkedMention person) {
        int comma = person.mention().last() + 1;
        Sentence sentence = scene.sentence(title.sentence());
        if (comma >= title.first() || !sentence.token(comma).form().equals(",") || title.first() - comma > 4) {
            return false;
        }
        for (int i = comma + 1; i < title.first(); i++) {
            UPos tag = sentence.token(i).upos();
            if (tag != UPos.ADJ && tag != UPos.PROPN && tag != UPos.DET && tag != UPos.ADV) {
                return false;
            }
        }
        return true;
    }
}
