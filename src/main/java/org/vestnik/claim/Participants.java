package org.vestnik.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.KnownEntity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Whom a word of the tree stands for as a participant: the thing it names; the person beside a title; the holder of an office;
 * the state behind its government, army or officials, behind a capital that acts, behind an adjective; the noun a relative
 * pronoun takes up; the person a pronoun means; the speaker of "we".
 */
final class Participants {

    private static final int DEEPEST = 6;

    private final Scene scene;
    private final Knowledge knowledge;
    private final Titles titles;
    private final Sides sides;
    private final Antecedents antecedents;
    private final Groups groups;
    private final Countries countries;
    private final Descriptions descriptions;
    private final Affiliations affiliations;
    private final SpeakerLookup speakers;

    Participants(Scene scene, Knowledge knowledge, Titles titles, SpeakerLookup speakers) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.titles = titles;
        this.sides = new Sides(knowledge, titles, scene.document().language());
        this.antecedents = new Antecedents(scene, sides::acting, this::titled);
        this.groups = new Groups(scene, titles, antecedents, sides);
        this.countries = new Countries(scene, antecedents, groups, sides, speakers);
        this.descriptions = new Descriptions(scene, knowledge);
        this.affiliations = new Affiliations(scene, knowledge, sides, descriptions, this::actors);
        this.speakers = speakers;
    }

    /** Whose a statement is: of the state or body beside it, or of whoever made it. */
    List<Entity> makers(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        List<Entity> beside = modifiers(sentence, noun);
        return !beside.isEmpty() ? beside : syntax.children(noun).stream()
                .filter(child -> syntax.is("personal", child.index()) || child.deprel().is("nmod") && (syntax.slots(child.index()).contains("gen")
                        || syntax.slots(child.index()).contains("agent") || child.deprel().is("nmod:poss")))
                .map(child -> actors(sentence, child.index())).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    Sides sides() {
        return sides;
    }

    /** "Also accused X": who was subject in the sentence before, where a verb has no subject and nothing in its sentence is one that acts. */
    Optional<Entity> dropped(int sentence, int verb) {
        Syntax syntax = scene.syntax(sentence);
        Token token = syntax.token(verb);
        boolean alone = (token.deprel().is("root") || token.deprel().is("advcl")) && syntax.isFinite(verb) && !syntax.isPassive(verb)
                && !syntax.isReflexive(verb) && !syntax.isPlural(verb) && !token.feats().is("Gender", "Neut")
                && !token.feats().is("Person", "1") && !token.feats().is("Person", "2") && !token.feats().is("Mood", "Imp");
        boolean bare = alone && syntax.sentence().tokens().stream().filter(child -> child.deprel().is("nsubj"))
                .allMatch(child -> child.upos() == UPos.NOUN && actors(sentence, child.index()).isEmpty());
        return bare && sentence > 0 ? antecedents.subjectOf(sentence - 1, token) : Optional.empty();
    }

    Antecedents antecedents() {
        return antecedents;
    }

    /** Whether a bare title can take up somebody: a person's title people, a body's name bodies. */
    boolean fits(int sentence, int token, Entity entity) {
        return titles.isTitle(sentence, token) || scene.syntax(sentence).is("somebody", token) == (entity.type() == EntityType.PERSON);
    }

    /** "The minister", "the diplomat": a title or post that says of nobody whose it is. */
    boolean isTitleAlone(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        boolean title = titles.isTitle(sentence, token) || syntax.is("standIn", token) || syntax.is("somebody", token);
        boolean one = syntax.token(token).upos() == UPos.NOUN && !syntax.token(token).feats().is("Number", "Plur");
        return title && one && !syntax.token(token).feats().is("Definite", "Ind") && syntax.children(token).stream()
                .allMatch(child -> child.upos() == UPos.PUNCT || child.deprel().is("case")
                        || child.deprel().is("det") && !child.feats().is("Definite", "Ind"));
    }

    /** Those that can act, of the word and those coordinated with it. */
    List<Entity> actors(int sentence, int token) {
        return actors(sentence, token, 0);
    }

    private List<Entity> actors(int sentence, int token, int depth) {
        Set<Entity> entities = new LinkedHashSet<>();
        for (int conjunct : groups.row(sentence, token)) {
            entities.addAll(one(sentence, conjunct, depth));
        }
        return List.copyOf(entities);
    }

    /** As {@link #actors}, and places as themselves, but for seas: nobody attacks or visits one. */
    List<Entity> places(int sentence, int token) {
        Set<Entity> entities = new LinkedHashSet<>();
        for (int conjunct : scene.syntax(sentence).conjuncts(token)) {
            List<Entity> acting = one(sentence, conjunct, 0);
            entities.addAll(acting);
            int head = scene.headedBy(sentence, conjunct).isPresent() ? conjunct : scene.syntax(sentence).children(conjunct).stream()
                    .filter(child -> child.deprel().is("appos") || child.deprel().is("flat")).map(Token::index).findFirst().orElse(conjunct);
            scene.headedBy(sentence, head).flatMap(LinkedMention::entity).filter(entity -> entity.type() == EntityType.PLACE)
                    .ifPresent(place -> {
                        knowledge.stateOf(place.id()).ifPresent(entities::add);
                        String kind = knowledge.find(place.id()).map(KnownEntity::kind).orElse("");
                        boolean target = !kind.equals("sea") || scene.syntax(sentence).slots(conjunct).contains("in");
                        if (target && !kind.equals("capital")) {
                            entities.add(place);
                        }
                        if (!place.known()) {
                            entities.addAll(around(sentence, conjunct));
                        }
                    });
        }
        return List.copyOf(entities);
    }

    /** The states of what tells where an unknown place is: "the Afghan province of X", "X near Tehran". */
    private List<Entity> around(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        Stream<Entity> places = syntax.children(noun).stream().filter(child -> child.deprel().is("nmod")).flatMap(child -> scene.headedBy(sentence, child.index()).stream())
                .flatMap(mention -> mention.entity().stream()).flatMap(entity -> knowledge.stateOf(entity.id()).stream());
        return Stream.concat(modifiers(sentence, noun).stream(), places).filter(entity -> entity.type() == EntityType.STATE).distinct().toList();
    }

    static boolean isRelative(Syntax syntax, Token word) {
        boolean pronoun = word.upos() == UPos.PRON || word.upos() == UPos.DET;
        return pronoun && (word.feats().is("PronType", "Rel") || word.feats().is("PronType", "Int,Rel") || syntax.is("relative", word.index()));
    }

    /** The noun whose clause a relative pronoun opens. */
    Optional<Integer> antecedent(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        for (int at : syntax.path(token)) {
            Token above = syntax.token(at);
            boolean clause = above.deprel().is("acl") || at != token && above.deprel().is("nmod") && syntax.isVerbal(at);
            if (clause && above.head() != 0) {
                return Optional.of(above.head());
            }
        }
        return named(sentence, token);
    }

    /** Who speaks the words at a place; none where the article speaks itself. */
    List<Entity> speakers(int sentence, int token) {
        return speakers.at(sentence, token);
    }

    private List<Entity> one(int sentence, int token, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Syntax syntax = scene.syntax(sentence);
        Token word = syntax.token(token);
        List<LinkedMention> named = scene.allHeadedBy(sentence, token);
        Optional<LinkedMention> mention = scene.headedBy(sentence, token);
        if (syntax.is("office", token) && mention.flatMap(LinkedMention::entity).filter(Entity::known).isEmpty()) {
            List<Entity> owners = sides.of(syntax.children(token).stream().filter(child -> child.deprel().is("nmod"))
                    .flatMap(child -> actors(sentence, child.index(), depth + 1).stream()).toList());
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (mention.isPresent()) {
            EntityType type = mention.get().type();
            if (mention.get().mention().form() == Form.ADJECTIVE) {
                return named.stream().map(LinkedMention::entity).flatMap(Optional::stream).toList();
            }
            List<Entity> states = type == EntityType.ORGANISATION ? affiliations.owners(sentence, token, mention.get()) : List.of();
            if (!states.isEmpty()) {
                return states;
            }
            if (type == EntityType.PERSON || type == EntityType.STATE || type == EntityType.ORGANISATION) {
                return mention.get().entity().map(List::of).orElse(List.of());
            }
            if (type == EntityType.PLACE) {
                return mention.get().entity().flatMap(sides::stateOfCapital).map(List::of).orElse(List.of());
            }
        }
        if (syntax.is("pair", token) && word.deprel().is("nsubj")) {
            return groups.pair(sentence, token);
        }
        if (word.upos() == UPos.PRON || word.upos() == UPos.DET) {
            return pronoun(sentence, token, depth);
        }
        if (word.upos() == UPos.NOUN || word.upos() == UPos.ADJ || word.upos() == UPos.PROPN || titles.isTitle(sentence, token)) {
            return noun(sentence, token, depth);
        }
        return List.of();
    }

    private List<Entity> pronoun(int sentence, int token, int depth) {
        Syntax syntax = scene.syntax(sentence);
        Token word = syntax.token(token);
        if (isRelative(syntax, word)) {
            return antecedent(sentence, token).map(before -> described(sentence, word, before, depth)).orElse(List.of());
        }
        if (syntax.is("reflexivePossessive", token)) {
            Subjects subjects = new Subjects(syntax, governor -> Optional.empty());
            return syntax.path(token).stream().filter(at -> at != token && syntax.isVerbal(at)).flatMap(at -> subjects.subject(at, 0).stream())
                    .filter(owner -> owner != token && !syntax.path(token).contains(owner)).findFirst()
                    .map(owner -> one(sentence, owner, depth + 1)).orElse(List.of());
        }
        if (syntax.is("personal", token) && word.feats().is("Number", "Plur")) {
            return groups.they(sentence, token);
        }
        if (syntax.is("personal", token)) {
            List<Entity> speaker = speaker(sentence, word);
            return !speaker.isEmpty() ? speaker : antecedents.of(sentence, token).map(List::of).orElse(List.of());
        }
        if (syntax.is("firstPerson", token)) {
            return speakers.at(sentence, token);
        }
        return List.of();
    }

    /** "He said": the one whose words these are. */
    private List<Entity> speaker(int sentence, Token pronoun) {
        Syntax syntax = scene.syntax(sentence);
        if (!pronoun.deprel().is("nsubj") || !syntax.is("say", pronoun.head())) {
            return List.of();
        }
        Token saying = syntax.token(pronoun.head());
        Optional<Integer> said = saying.deprel().is("parataxis") ? Optional.of(saying.head())
                : syntax.children(saying.index()).stream().filter(child -> child.deprel().is("ccomp")).map(Token::index).findFirst();
        return said.map(word -> speakers.at(sentence, word)).filter(by -> by.size() == 1 && by.get(0).type() == EntityType.PERSON).orElse(List.of());
    }

    /** What a relative pronoun takes up, nobody where that is what somebody said ("the charges that …"); the whole row of nouns where it is plural and the clause hangs on the last of them. */
    private List<Entity> described(int sentence, Token pronoun, int antecedent, int depth) {
        Token noun = scene.syntax(sentence).token(antecedent);
        if (new TriggerFinder(scene.syntax(sentence)).asNoun(antecedent).anyMatch(rule -> rule.frame().speech())) {
            return List.of();
        }
        boolean row = noun.deprel().is("conj") && pronoun.feats().is("Number", "Plur") && !scene.syntax(sentence).isVerbal(antecedent);
        List<Entity> those = row ? actors(sentence, noun.head(), depth + 1) : one(sentence, antecedent, depth + 1);
        boolean people = scene.syntax(sentence).is("human", pronoun.index()) && noun.feats().is("Number", "Sing");
        return people ? those.stream().filter(one -> one.type() != EntityType.STATE).toList() : those;
    }

    /** The noun right before a relative clause that the parser hung elsewhere. */
    private Optional<Integer> named(int sentence, int pronoun) {
        Syntax syntax = scene.syntax(sentence);
        if (pronoun < 3 || syntax.token(pronoun - 1).upos() != UPos.PUNCT) {
            return Optional.empty();
        }
        int at = pronoun - 2;
        while (syntax.token(at).head() != 0 && syntax.token(at).head() < at
                && (syntax.token(at).deprel().is("flat") || syntax.token(at).deprel().is("appos"))) {
            at = syntax.token(at).head();
        }
        UPos tag = syntax.token(at).upos();
        return tag == UPos.NOUN || tag == UPos.PROPN ? Optional.of(at) : Optional.empty();
    }

    private List<Entity> noun(int sentence, int token, int depth) {
        Syntax syntax = scene.syntax(sentence);
        for (Token child : syntax.children(token)) {
            boolean beside = child.deprel().is("appos") || child.deprel().is("flat")
                    || child.deprel().is("nmod") && syntax.adposition(child.index()).isEmpty();
            if (beside && !Affiliations.isOwner(syntax, syntax.token(token), child)) {
                Optional<LinkedMention> name = scene.headedBy(sentence, child.index());
                if (name.isPresent() && (name.get().type() == EntityType.PERSON || isOwnName(sentence, token, child, name.get())
                        || !titles.isTitle(sentence, token) && isOfItsKind(syntax, token, child, name.get()))) {
                    boolean row = name.get().type() == EntityType.STATE || syntax.token(token).feats().is("Number", "Plur");
                    return row ? actors(sentence, child.index(), depth + 1) : name.get().entity().map(List::of).orElse(List.of());
                }
            }
        }
        Optional<Entity> beyond = affiliations.beyond(sentence, token);
        if (beyond.isPresent()) {
            return List.of(beyond.get());
        }
        if (descriptions.isKind(sentence, token)) {
            List<Entity> named = Stream.concat(modifiers(sentence, token).stream(), affiliations.origin(sentence, token).stream())
                    .filter(entity -> entity.type() == EntityType.ORGANISATION).distinct().toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (syntax.is("mouthpiece", token)) {
            for (Token child : syntax.children(token)) {
                if (child.deprel().is("nmod") && syntax.slots(child.index()).contains("for")) {
                    return actors(sentence, child.index(), depth + 1);
                }
            }
        }
        Optional<Entity> holder = syntax.token(token).feats().is("Number", "Plur") ? Optional.empty() : titles.holder(sentence, token);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        List<Entity> several = groups.ofNoun(sentence, token);
        if (!several.isEmpty()) {
            return several;
        }
        if (syntax.is("standIn", token) || titles.isTitle(sentence, token)) {
            List<Entity> states = modifiers(sentence, token);
            states = states.isEmpty() && syntax.is("owned", token) ? possessor(sentence, token, depth + 1) : states;
            states = states.isEmpty() ? affiliations.further(sentence, token) : states;
            if (!states.isEmpty()) {
                return states;
            }
        }
        if (titles.isTitle(sentence, token)) {
            List<Entity> owner = possessor(sentence, token, depth + 1);
            if (!owner.isEmpty()) {
                return titles.holder(sentence, token, owner).map(List::of).orElse(owner);
            }
        }
        if (syntax.is("somebody", token) && syntax.token(token).deprel().is("nsubj") && isTitleAlone(sentence, token)) {
            return antecedents.lastSubject(sentence, syntax.token(token)).map(List::of).orElse(List.of());
        }
        Optional<List<Entity>> country = countries.of(sentence, token);
        if (country.isPresent()) {
            return country.get();
        }
        Optional<Entity> described = descriptions.of(sentence, token);
        if (described.isPresent()) {
            return List.of(described.get());
        }
        if (syntax.is("owned", token)) {
            List<Entity> owner = possessor(sentence, token, depth + 1);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        TriggerFinder triggers = new TriggerFinder(syntax);
        if (triggers.opensAsNoun(token)) {
            List<Entity> victims = triggers.asNoun(token).noneMatch(rule -> rule.frame().weapons()) ? List.of() : attacked(sentence, token, depth);
            return doers(sentence, token, depth).filter(entity -> !victims.contains(entity)).distinct().toList();
        }
        if (syntax.is("sayNoun", token) && syntax.token(token).deprel().is("nsubj")) {
            return makers(sentence, token);
        }
        if (syntax.is("quantity", token)) {
            for (Token child : syntax.children(token)) {
                if (child.deprel().is("nmod")) {
                    return actors(sentence, child.index(), depth + 1);
                }
            }
        }
        return List.of();
    }

    /** Whose act a noun tells: the states and bodies that modify it, but people for their own where these stand there with their titles. */
    private Stream<Entity> doers(int sentence, int act, int depth) {
        Syntax syntax = scene.syntax(sentence);
        List<Entity> people = syntax.children(act).stream().filter(child -> child.deprel().is("nmod") && syntax.slots(child.index()).contains("gen"))
                .flatMap(child -> actors(sentence, child.index(), depth + 1).stream()).filter(one -> one.type() == EntityType.PERSON).toList();
        return Stream.concat(people.stream(), modifiers(sentence, act).stream().filter(body -> people.stream().noneMatch(one -> sides.sameSide(one, body))));
    }

    /** "X's bombing of Y": an attack is the deed of X, not of Y. */
    private List<Entity> attacked(int sentence, int attack, int depth) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(attack).stream().map(Token::index).filter(child -> syntax.slots(child).contains("of") && !syntax.slots(child).contains("agent"))
                .flatMap(child -> one(sentence, child, depth + 1).stream()).toList();
    }

    /** The state of whom a possessive pronoun means: "his government", "its army". */
    List<Entity> possessor(int sentence, int token) {
        return possessor(sentence, token, 1);
    }

    private List<Entity> possessor(int sentence, int token, int depth) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(token).stream().filter(child -> child.upos() == UPos.PRON || child.deprel().is("det"))
                .filter(child -> syntax.is("personal", child.index()) || syntax.is("reflexivePossessive", child.index()) || isRelative(syntax, child))
                .flatMap(child -> one(sentence, child.index(), depth).stream())
                .flatMap(owner -> (owner.type() == EntityType.PERSON ? knowledge.stateOf(owner.id()) : Optional.of(owner)).stream())
                .limit(1).toList();
    }

    /** Whether a noun is a title that stands for somebody unnamed beside it, and for whom. */
    private Optional<List<Entity>> titled(int sentence, int token) {
        boolean title = scene.syntax(sentence).token(token).upos() == UPos.NOUN && titles.isTitle(sentence, token);
        return title ? Optional.of(noun(sentence, token, 1)) : Optional.empty();
    }

    /** "The company Gazprom": the name of an organisation beside the common noun for it, not a ship's, nor the genitive of one that it is part of. */
    private boolean isOwnName(int sentence, int token, Token child, LinkedMention name) {
        Syntax syntax = scene.syntax(sentence);
        boolean bare = child.deprel().is("appos") || child.deprel().is("flat") || syntax.slots(child.index()).contains("bare");
        boolean thing = scene.headedBy(sentence, token).filter(mention -> mention.type().isGoods()).isPresent();
        return name.type() == EntityType.ORGANISATION && name.mention().form() == Form.NAME && bare && !thing
                && !titles.isTitle(sentence, token);
    }

    /** "The mediators Egypt and Qatar", "the ally Poland". */
    private static boolean isOfItsKind(Syntax syntax, int token, Token child, LinkedMention name) {
        boolean beside = child.deprel().is("appos") || child.deprel().is("flat") || child.feats().get("Case").isEmpty();
        return name.type() == EntityType.STATE && name.mention().form() == Form.NAME && beside
                && (syntax.is("public", token) || syntax.is("party", token));
    }

    /** @see Affiliations#modifiers */
    List<Entity> modifiers(int sentence, int token) {
        return affiliations.modifiers(sentence, token);
    }
}
