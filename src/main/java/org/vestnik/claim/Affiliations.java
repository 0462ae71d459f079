package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Whose a noun says that it is: the states and organisations that its adjectives, genitives, seat, origin or head name. */
final class Affiliations {

    private final Scene scene;
    private final Knowledge knowledge;
    private final Sides sides;
    private final Descriptions descriptions;
    private final BiFunction<Integer, Integer, List<Entity>> actors;

    /** @param actors who can act of a word (sentence, token) and those coordinated with it */
    Affiliations(Scene scene, Knowledge knowledge, Sides sides, Descriptions descriptions, BiFunction<Integer, Integer, List<Entity>> actors) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.sides = sides;
        this.descriptions = descriptions;
        this.actors = actors;
    }

    /** Where they sit, else where they are from, else whose they are. */
    List<Entity> further(int sentence, int token) {
        return Stream.of(seat(sentence, token), origin(sentence, token), ofPerson(sentence, token)).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /**
     * States and organisations that an adjective, a genitive or a possessive hangs on a noun, also by way of those who act for them ("envoys
     * of EU countries"), or that lead it ("Hamas-led").
     */
    List<Entity> modifiers(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        List<Entity> entities = new ArrayList<>();
        for (Token child : syntax.children(token)) {
            boolean modifies = child.deprel().is("amod") || child.deprel().is("compound") || child.deprel().is("nmod:poss")
                    || child.deprel().is("nmod") && syntax.slots(child.index()).contains("gen")
                    || child.deprel().is("det") && child.upos() != UPos.DET || child.deprel().is("nummod");
            boolean same = child.deprel().is("appos") && syntax.is("party", token) && syntax.is("party", child.index());
            if (!modifies && !same || syntax.is("opposing", child.index())) {
                continue;
            }
            boolean member = same || child.deprel().is("nmod") && (syntax.is("party", child.index()) || syntax.is("standIn", child.index())
                    || descriptions.isKind(sentence, child.index()));
            if (member && scene.headedBy(sentence, child.index()).flatMap(LinkedMention::entity).isEmpty()) {
                member(sentence, child.index()).filter(entity -> !entities.contains(entity)).forEach(entities::add);
            }
            if (syntax.is("led", child.index())) {
                syntax.children(child.index()).stream().filter(below -> below.deprel().is("obl:agent"))
                        .flatMap(below -> actors.apply(sentence, below.index()).stream()).filter(entity -> !entities.contains(entity)).forEach(entities::add);
            }
            for (int conjunct : syntax.conjuncts(child.index())) {
                for (LinkedMention mention : scene.allHeadedBy(sentence, conjunct)) {
                    mention.entity().filter(entity -> entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANISATION)
                            .or(() -> mention.entity().filter(entity -> entity.type() == EntityType.PLACE).flatMap(sides::stateOfCapital))
                            .or(() -> mention.entity().filter(entity -> syntax.is("rule", token)).flatMap(entity -> knowledge.stateOf(entity.id())))
                            .filter(entity -> !entities.contains(entity)).ifPresent(entities::add);
                }
            }
        }
        return entities.stream().filter(entity -> !isPost(sentence, token, entity, entities)).toList();
    }

    /** "Norway's UN envoy" is Norway's, the United Nations are where he is. */
    private boolean isPost(int sentence, int token, Entity entity, List<Entity> beside) {
        boolean international = entity.type() == EntityType.ORGANISATION
                && knowledge.find(entity.id()).filter(known -> Set.of("international", "alliance").contains(known.kind())).isPresent();
        return international && beside.indexOf(entity) > 0 && beside.get(0).type() == EntityType.STATE && scene.syntax(sentence).is("sent", token);
    }

    /** Whose a body is where its name does not tell: an unlisted "ministry of X", "the ministry in X", "X's" what is listed as another state's. */
    List<Entity> owners(int sentence, int token, LinkedMention body) {
        boolean described = scene.syntax(sentence).is("standIn", token)
                && body.entity().filter(entity -> knowledge.find(entity.id()).isPresent()).isEmpty();
        List<Entity> states = described ? modifiers(sentence, token) : List.of();
        states = described && states.isEmpty() ? seat(sentence, token) : states;
        return states.isEmpty() ? body.entity().map(entity -> another(sentence, token, entity)).orElse(states) : states;
    }

    /** "Norway's General Staff", where that name alone means another state's. */
    private List<Entity> another(int sentence, int token, Entity body) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(token).stream().filter(child -> child.deprel().is("nmod:poss"))
                .flatMap(child -> scene.headedBy(sentence, child.index()).flatMap(LinkedMention::entity).stream())
                .filter(owner -> owner.type() == EntityType.STATE && knowledge.stateOf(body.id()).filter(own -> !own.equals(owner)).isPresent())
                .limit(1).toList();
    }

    /** "Members of the movement N": the body beside the noun; "of the Palestinian movement": the one named before rather than its state. */
    private Stream<Entity> member(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        Optional<Entity> beside = syntax.children(noun).stream().filter(child -> child.deprel().is("appos") || child.deprel().is("flat")
                || child.deprel().is("nmod") && syntax.adposition(child.index()).isEmpty() && !child.feats().is("Case", "Gen"))
                .flatMap(child -> scene.headedBy(sentence, child.index()).flatMap(LinkedMention::entity).stream())
                .filter(entity -> entity.type() == EntityType.ORGANISATION).findFirst();
        List<Entity> states = beside.isPresent() ? List.of() : modifiers(sentence, noun);
        return beside.or(() -> states.isEmpty() ? Optional.empty() : descriptions.of(sentence, noun)).map(Stream::of).orElse(states.stream());
    }

    /** "The ministry in Yerevan", "officials in Seoul". */
    List<Entity> seat(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        int last = syntax.phrase(token).stream().max(Integer::compare).orElse(token);
        return Stream.concat(syntax.children(token).stream().filter(child -> child.deprel().is("nmod")),
                syntax.children(syntax.token(token).head()).stream().filter(child -> child.index() == last + 2))
                .filter(child -> syntax.slots(child.index()).contains("in"))
                .map(child -> syntax.conjuncts(child.index()).stream().flatMap(place -> scene.headedBy(sentence, place).stream())
                        .flatMap(mention -> mention.entity().stream()).filter(entity -> entity.type() == EntityType.PLACE || entity.type() == EntityType.STATE)
                        .flatMap(entity -> sides.acting(entity).stream()).distinct().toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** "The countries of the union", "troops from the North", "ministers from A and B", where an adposition tells where they are from. */
    List<Entity> origin(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(token).stream().filter(child -> child.deprel().is("nmod") && syntax.slots(child.index()).contains("from"))
                .map(child -> syntax.conjuncts(child.index()).stream().flatMap(one -> scene.headedBy(sentence, one).isEmpty() ? actors.apply(sentence, one).stream()
                        : scene.headedBy(sentence, one).flatMap(LinkedMention::entity).flatMap(sides::acting).stream()).distinct().toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** "The envoy of-X" stands for the state of X. */
    private List<Entity> ofPerson(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(token).stream().filter(child -> isOwner(syntax, syntax.token(token), child))
                .flatMap(child -> scene.headedBy(sentence, child.index()).stream()).flatMap(mention -> mention.entity().stream())
                .flatMap(person -> knowledge.stateOf(person.id()).stream()).limit(1).toList();
    }

    /** "The sister of-the-leader N": a name in the nominative is the subject's, though the parser hung it on the genitive before it. */
    Optional<Entity> beyond(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        boolean someone = syntax.token(token).feats().is("Case", "Nom") && syntax.token(token).feats().is("Animacy", "Anim")
                && syntax.token(token).deprel().is("nsubj");
        return !someone ? Optional.empty()
                : syntax.children(token).stream().filter(child -> child.deprel().is("nmod") && child.feats().is("Case", "Gen"))
                        .flatMap(child -> syntax.children(child.index()).stream())
                        .filter(below -> below.deprel().is("appos") && below.feats().is("Case", "Nom"))
                        .flatMap(below -> scene.headedBy(sentence, below.index()).stream()).filter(name -> name.type() == EntityType.PERSON)
                        .findFirst().flatMap(LinkedMention::entity);
    }

    /** "The spokesman of-X Y": a name in the genitive beside a noun that is not says whose he is; it must bear an ending, lest the case be a guess, and in apposition be a family name alone. */
    static boolean isOwner(Syntax syntax, Token noun, Token name) {
        boolean beside = name.deprel().is("appos") && (!syntax.is("mouthpiece", noun.index()) || syntax.hasChild(name.index(), "flat"));
        return name.feats().is("Case", "Gen") && !beside && !name.form().equals(name.lemma()) && noun.feats().is("Case", "Nom") && noun.feats().is("Animacy", "Anim");
    }
}
