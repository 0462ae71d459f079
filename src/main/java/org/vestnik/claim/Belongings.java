package org.vestnik.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** The goods that words name, and whose the things are that acts are done with or to. */
final class Belongings {

    private static final int DEEPEST = 6;

    private final Scene scene;
    private final Participants participants;

    Belongings(Scene scene, Participants participants) {
        this.scene = scene;
        this.participants = participants;
    }

    /** Goods that a word and those coordinated with it name, or that they measure ("ten containers of shells"). */
    List<Entity> goods(int sentence, int token) {
        Set<Entity> entities = new LinkedHashSet<>();
        goods(sentence, token, entities, 0);
        return List.copyOf(entities);
    }

    private void goods(int sentence, int token, Set<Entity> entities, int depth) {
        Syntax syntax = scene.syntax(sentence);
        if (depth < DEEPEST && Participants.isRelative(syntax, syntax.token(token))) {
            participants.antecedent(sentence, token).ifPresent(noun -> goods(sentence, noun, entities, depth + 1));
            return;
        }
        if (syntax.is("personal", token)) {
            entities.addAll(syntax.token(token).feats().is("Poss", "Yes") ? List.of() : goodsBefore(sentence, token));
            return;
        }
        for (int conjunct : syntax.conjuncts(token)) {
            Optional<Entity> named = scene.headedBy(sentence, conjunct).flatMap(LinkedMention::entity)
                    .filter(entity -> entity.type().isGoods());
            if (named.isPresent()) {
                entities.add(named.get());
                continue;
            }
            for (Token child : syntax.children(conjunct)) {
                Set<String> slots = syntax.slots(child.index());
                boolean content = child.deprel().is("nmod") && (slots.contains("gen") || slots.contains("from") || slots.contains("bare")
                        || slots.contains("with") && participants.actors(sentence, conjunct).isEmpty());
                boolean beside = child.deprel().is("appos") || child.deprel().is("flat") || child.deprel().is("compound")
                        || child.deprel().is("nummod") && child.upos() != UPos.NUM && child.upos() != UPos.SYM;
                if ((content || beside) && depth < DEEPEST) {
                    goods(sentence, child.index(), entities, depth + 1);
                } else if (child.deprel().is("acl") && syntax.is("holding", child.index()) && depth < DEEPEST) {
                    load(syntax, child.index()).forEach(held -> goods(sentence, held, entities, DEEPEST - 1));
                }
            }
        }
    }

    /** What is in the things that a clause describes: "containers carrying shells", "wagons loaded with shells". */
    private static Stream<Integer> load(Syntax syntax, int verb) {
        return syntax.children(verb).stream().filter(child -> child.deprel().is("obj") || syntax.slots(child.index()).contains("with")).map(Token::index);
    }

    /** "Ukraine asked for tanks, and Poland sent them": the goods named last before, in this sentence or the one before. */
    private List<Entity> goodsBefore(int sentence, int token) {
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            int limit = i == sentence ? token : Integer.MAX_VALUE;
            Optional<LinkedMention> last = scene.mentions(i).stream().filter(mention -> mention.mention().head() < limit)
                    .filter(mention -> mention.entity().filter(entity -> entity.type().isGoods()).isPresent())
                    .max(Comparator.comparingInt(mention -> mention.mention().head()));
            if (last.isPresent()) {
                return List.of(last.get().entity().orElseThrow());
            }
        }
        return List.of();
    }

    /** Whose the ships, firms or towns are that a word names: they suffer in their state's stead but do not act for it. */
    List<Entity> owners(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.conjuncts(token).stream().filter(conjunct -> syntax.is("belonging", conjunct) && !isOwn(syntax, conjunct))
                .flatMap(conjunct -> {
                    List<Entity> named = participants.modifiers(sentence, conjunct);
                    List<Entity> owner = named.isEmpty() ? participants.possessor(sentence, conjunct) : named;
                    return (owner.isEmpty() ? described(sentence, conjunct) : owner).stream();
                }).distinct().toList();
    }

    /** "A tanker that belongs to X". */
    private List<Entity> described(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(noun).stream().filter(clause -> clause.deprel().is("acl") && syntax.is("belong", clause.index()))
                .flatMap(clause -> syntax.children(clause.index()).stream()).filter(child -> child.deprel().is("iobj") || child.deprel().is("obl"))
                .map(child -> participants.actors(sentence, child.index())).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** "Helps X to defend its own territory". */
    private static boolean isOwn(Syntax syntax, int noun) {
        return syntax.children(noun).stream().anyMatch(child -> syntax.is("reflexivePossessive", child.index()));
    }

    /** Whose the weapons are that a word names. */
    List<Entity> wielders(int sentence, int token) {
        return scene.syntax(sentence).conjuncts(token).stream()
                .filter(conjunct -> scene.syntax(sentence).is("arms", conjunct)
                        || scene.headedBy(sentence, conjunct).filter(m -> m.type() == EntityType.WEAPON).isPresent())
                .flatMap(conjunct -> participants.modifiers(sentence, conjunct).stream()).distinct().toList();
    }

    /** Whose the goods are that a word names: "Dutch howitzers", "rifles from Turkey"; a name nobody knows beside them may be their brand. */
    List<Entity> origins(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.phrase(token).stream().filter(below -> !goods(sentence, below).isEmpty()).flatMap(below -> {
            List<Entity> named = participants.modifiers(sentence, below);
            return (!named.isEmpty() ? named : syntax.children(below).stream()
                    .filter(child -> child.deprel().is("nmod") && syntax.slots(child.index()).contains("from")
                            && !syntax.slots(child.index()).contains("with") && !syntax.slots(child.index()).contains("gen"))
                    .flatMap(child -> participants.actors(sentence, child.index()).stream()).toList()).stream();
        }).filter(Entity::known).distinct().toList();
    }
}
