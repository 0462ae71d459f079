package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Whom words for several mean: "both leaders", "the two countries", "they". */
final class Groups {

    private static final int FARTHEST = 3;
    private static final int NEAR = 2;

    private final Scene scene;
    private final Titles titles;
    private final Antecedents antecedents;
    private final Sides sides;

    Groups(Scene scene, Titles titles, Antecedents antecedents, Sides sides) {
        this.scene = scene;
        this.titles = titles;
        this.antecedents = antecedents;
        this.sides = sides;
    }

    /** A word and those coordinated with it; of "the governments of X and Y", where "government of X" is a name, Y too. */
    List<Integer> row(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        List<Integer> row = new ArrayList<>(syntax.conjuncts(token));
        for (int word : syntax.conjuncts(token)) {
            scene.headedBy(sentence, word).filter(name -> name.type() == EntityType.STATE || name.type() == EntityType.ORGANISATION)
                    .ifPresent(name -> syntax.children(word).stream()
                            .filter(owner -> owner.deprel().is("nmod") && name.mention().span().contains(owner.span()))
                            .flatMap(owner -> syntax.conjuncts(owner.index()).stream())
                            .filter(owner -> !name.mention().span().contains(syntax.token(owner).span()))
                            .filter(owner -> scene.headedBy(sentence, owner).filter(other -> other.type() == EntityType.STATE).isPresent())
                            .forEach(row::add));
        }
        return row;
    }

    /** "The leaders of X and Y", "the two leaders", "both countries". */
    List<Entity> ofNoun(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        Token noun = syntax.token(token);
        boolean title = titles.isTitle(sentence, token);
        if (title && noun.feats().is("Number", "Plur")) {
            List<Entity> owners = titles.owners(sentence, token);
            owners = owners.isEmpty() ? pairOf(sentence, token) : owners;
            if (owners.size() > 1) {
                return owners.stream().map(owner -> titles.holder(sentence, token, List.of(owner)).orElse(owner)).toList();
            }
        }
        boolean pair = syntax.children(token).stream().anyMatch(child -> syntax.is("pair", child.index()));
        boolean states = syntax.is("party", token);
        boolean both = syntax.is("side", token) && noun.feats().is("Number", "Plur") && isBare(syntax, token);
        boolean three = syntax.children(token).stream().anyMatch(child -> syntax.is("three", child.index()));
        boolean object = noun.deprel().is("obj") || noun.deprel().is("iobj") || noun.deprel().is("obl");
        if (!pair && !both && !three || !noun.deprel().is("nsubj") && !(pair && object)) {
            return List.of();
        }
        return title || states || syntax.is("standIn", token) ? together(three ? 3 : 2, sentence, token, !states) : List.of();
    }

    /** "The two countries' ministers", "the ministers of both states". */
    private List<Entity> pairOf(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(token).stream().filter(child -> syntax.is("party", child.index())
                && syntax.children(child.index()).stream().anyMatch(below -> syntax.is("pair", below.index())))
                .findFirst().map(child -> together(2, sentence, child.index(), false)).orElse(List.of());
    }

    private static boolean isBare(Syntax syntax, int token) {
        return !syntax.token(token).feats().is("Definite", "Ind")
                && syntax.children(token).stream().allMatch(child -> child.upos() == UPos.PUNCT || child.feats().is("Definite", "Def"));
    }

    /** "The country", where the sentence before is of one alone. */
    Optional<Entity> onlyState(int sentence) {
        List<Entity> states = sentence == 0 ? List.of() : named(sentence - 1, Integer.MAX_VALUE, false);
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /**
     * Those that were named together last: "both leaders", "the two countries", "the three allies".
     *
     * @param count  how many they are
     * @param people whether people are meant, else states
     */
    private List<Entity> together(int count, int sentence, int word, boolean people) {
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            int before = at == sentence ? word : Integer.MAX_VALUE;
            List<Entity> named = named(at, before, people);
            if (named.size() == count) {
                return named;
            }
            Optional<List<Entity>> row = named.size() < count ? Optional.empty() : row(count, at, before, people);
            if (row.isPresent()) {
                return row.get();
            }
        }
        return List.of();
    }

    /** So many that a sentence names side by side, where it names more. */
    private Optional<List<Entity>> row(int count, int sentence, int before, boolean people) {
        return scene.mentions(sentence).stream().filter(first -> first.mention().last() < before).map(this::coordinated)
                .filter(row -> row.size() == count && row.stream().allMatch(one -> (one.type() == EntityType.PERSON) == people))
                .reduce((earlier, later) -> later);
    }

    /** "The two", "the pair", "both": two people or two states, whichever pair was named last. */
    List<Entity> pair(int sentence, int word) {
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            for (boolean people : new boolean[] {true, false}) {
                List<Entity> named = named(at, at == sentence ? word : Integer.MAX_VALUE, people);
                if (named.size() == 2) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private List<Entity> named(int sentence, int before, boolean people) {
        Syntax syntax = scene.syntax(sentence);
        Stream<Entity> taken = scene.sentence(sentence).tokens().stream()
                .filter(token -> token.index() < before && token.deprel().is("nsubj") && syntax.is("personal", token.index()))
                .flatMap(token -> antecedents.of(sentence, token.index()).stream());
        Stream<Entity> said = scene.mentions(sentence).stream().filter(mention -> mention.mention().last() < before)
                .flatMap(mention -> mention.entity().stream());
        return Stream.concat(taken, said).filter(entity -> !people || entity.type() == EntityType.PERSON)
                .flatMap(entity -> people ? Stream.of(entity) : sides.party(entity).stream()).distinct().toList();
    }

    /**
     * "They", "them": those that were subject together of the nearest clause before, for "them" also those named together there, else the last body spoken of as several ("the
     * Houthis"); as subject, one that was subject.
     */
    List<Entity> they(int sentence, int pronoun) {
        List<Entity> joined = withAnother(sentence, pronoun);
        if (!joined.isEmpty()) {
            return joined;
        }
        boolean subject = scene.sentence(sentence).token(pronoun).deprel().is("nsubj");
        for (int at = sentence; at >= 0 && at >= sentence - NEAR; at--) {
            List<LinkedMention> before = new ArrayList<>();
            for (LinkedMention mention : scene.mentions(at)) {
                if (at < sentence || mention.mention().last() < pronoun && !antecedents.sameClause(at, mention.mention().head(), pronoun)) {
                    before.add(mention);
                }
            }
            for (LinkedMention first : before) {
                List<Entity> row = antecedents.isSubject(first) || !subject && at == sentence ? coordinated(first) : List.of();
                if (row.size() > 1) {
                    return row;
                }
            }
            Optional<Entity> body = before.stream().filter(mention -> isSeveral(mention) && (!subject || antecedents.isSubject(mention)))
                    .reduce((earlier, later) -> later).flatMap(LinkedMention::entity);
            if (body.isPresent()) {
                return List.of(body.get());
            }
        }
        return List.of();
    }

    /** "They with-X", where that says he and X: X, and the last other person named before. */
    private List<Entity> withAnother(int sentence, int pronoun) {
        Syntax syntax = scene.syntax(sentence);
        int verb = syntax.token(pronoun).deprel().is("nsubj") ? syntax.token(pronoun).head() : 0;
        Stream<Token> beside = Stream.concat(syntax.children(pronoun).stream().filter(child -> child.deprel().is("nmod")),
                verb == 0 ? Stream.of() : syntax.children(verb).stream().filter(child -> child.index() == pronoun + 2 && child.deprel().is("obl")));
        Optional<Entity> one = beside.filter(child -> syntax.slots(child.index()).contains("with"))
                .flatMap(child -> scene.headedBy(sentence, child.index()).stream()).flatMap(mention -> mention.entity().stream())
                .filter(entity -> entity.type() == EntityType.PERSON).findFirst();
        for (int at = sentence; one.isPresent() && at >= 0 && at >= sentence - NEAR; at--) {
            List<Entity> others = named(at, at == sentence ? pronoun : Integer.MAX_VALUE, true).stream().filter(person -> !person.equals(one.get())).toList();
            if (!others.isEmpty()) {
                return List.of(others.get(others.size() - 1), one.get());
            }
        }
        return List.of();
    }

    private boolean isSeveral(LinkedMention mention) {
        Token head = scene.sentence(mention.mention().sentence()).token(mention.mention().head());
        boolean plural = head.feats().is("Number", "Plur");
        return mention.mention().form() == Form.NAME && mention.entity().filter(entity -> entity.type() == EntityType.STATE && plural
                || entity.type() == EntityType.ORGANISATION && (plural || sides.isRebel(entity))).isPresent();
    }

    private List<Entity> coordinated(LinkedMention first) {
        int sentence = first.mention().sentence();
        return row(sentence, first.mention().head()).stream()
                .flatMap(token -> scene.headedBy(sentence, token).stream()).filter(Antecedents::canAct)
                .flatMap(mention -> mention.entity().stream()).distinct().toList();
    }
}
