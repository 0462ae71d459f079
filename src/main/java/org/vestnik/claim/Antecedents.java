package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;

/**
 * Whom a pronoun means: the person who was subject of the nearest clause before, else the last person named, within three
 * sentences back; gender and number must agree where the words show them.
 */
final class Antecedents {

    private static final int FARTHEST = 3;

    private final Scene scene;

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    Optional<Entity> of(int sentence, int pronoun) {
        Token word = scene.sentence(sentence).token(pronoun);
        if (word.feats().is("Number", "Plur")) {
            return Optional.empty();
        }
        boolean possessive = word.deprel().is("det") || word.deprel().is("nmod") || word.feats().is("Poss", "Yes");
        boolean source = possessive && scene.syntax(sentence).is("sourceNoun", word.head());
        Optional<Entity> near = source ? Optional.empty() : possessive ? owner(sentence, word) : otherSubject(sentence, word);
        return near.or(() -> person(sentence, pronoun));
    }

    /** The nearest thing named before a possessive in its sentence that agrees with it. */
    private Optional<Entity> owner(int sentence, Token pronoun) {
        Optional<Entity> owner = Optional.empty();
        for (LinkedMention mention : scene.mentions(sentence)) {
            boolean names = mention.mention().form() == Form.NAME && mention.mention().last() < pronoun.index();
            if (names && canAct(mention) && agrees(mention, pronoun)) {
                owner = mention.entity();
            }
        }
        return owner;
    }

    /** The subject of an earlier clause of the same sentence, a state too. */
    private Optional<Entity> otherSubject(int sentence, Token pronoun) {
        return scene.mentions(sentence).stream()
                .filter(mention -> mention.mention().form() == Form.NAME && mention.mention().last() < pronoun.index() && canAct(mention))
                .filter(mention -> isSubject(mention) && !sameClause(sentence, mention.mention().head(), pronoun.index()))
                .filter(mention -> agrees(mention, pronoun))
                .findFirst().flatMap(LinkedMention::entity);
    }

    private static boolean canAct(LinkedMention mention) {
        EntityType type = mention.mention().type();
        return mention.entity().isPresent()
                && (type == EntityType.PERSON || type == EntityType.STATE || type == EntityType.ORGANISATION);
    }

    private Optional<Entity> person(int sentence, int pronoun) {
        Token word = scene.sentence(sentence).token(pronoun);
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            List<LinkedMention> people = people(at, at == sentence ? pronoun : Integer.MAX_VALUE, word);
            if (at == sentence) {
                people = people.stream().filter(person -> !sameClause(sentence, person.mention().head(), pronoun)).toList();
            }
            Optional<Entity> subject = people.stream().filter(person -> isSubject(person)).findFirst().flatMap(LinkedMention::entity);
            if (subject.isPresent()) {
                return subject;
            }
            if (!people.isEmpty()) {
                return people.get(people.size() - 1).entity();
            }
        }
        return Optional.empty();
    }

    private List<LinkedMention> people(int sentence, int before, Token pronoun) {
        List<LinkedMention> people = new ArrayList<>();
        for (LinkedMention mention : scene.mentions(sentence)) {
            if (mention.mention().type() == EntityType.PERSON && mention.mention().form() == Form.NAME
                    && mention.mention().last() < before && mention.entity().isPresent()
                    && agrees(mention, pronoun)) {
                people.add(mention);
            }
        }
        return people;
    }

    /** The network guesses the gender of foreign people's names, so people are asked for that of their verb. */
    private boolean agrees(LinkedMention mention, Token pronoun) {
        int sentence = mention.mention().sentence();
        Token name = scene.sentence(sentence).token(mention.mention().head());
        if (mention.mention().type() != EntityType.PERSON) {
            return agrees(name, pronoun);
        }
        int verb = isSubject(mention) ? clause(sentence, name.index()) : 0;
        return verb == 0 || agrees(scene.sentence(sentence).token(verb), pronoun);
    }

    private static boolean agrees(Token name, Token pronoun) {
        String one = name.feats().get("Gender");
        String other = pronoun.feats().get("Gender");
        return one.isEmpty() || other.isEmpty() || one.equals(other) || !one.equals("Fem") && !other.equals("Fem");
    }

    private boolean isSubject(LinkedMention person) {
        Syntax syntax = scene.syntax(person.mention().sentence());
        int at = person.mention().head();
        Token token = syntax.token(at);
        while (token.head() != 0 && (token.deprel().is("appos") || token.deprel().is("flat") || token.deprel().is("nmod")
                && syntax.adposition(at).isEmpty() && token.feats().is("Case", "Nom"))) {
            at = token.head();
            token = syntax.token(at);
        }
        return token.deprel().is("nsubj");
    }

    /** Two words under one verb cannot be the same person unless the pronoun is reflexive. */
    private boolean sameClause(int sentence, int one, int other) {
        return clause(sentence, one) == clause(sentence, other)
                && !scene.sentence(sentence).token(other).deprel().is("nmod") && !scene.sentence(sentence).token(other).deprel().is("det");
    }

    private int clause(int sentence, int token) {
        Syntax syntax = scene.syntax(sentence);
        for (int at : syntax.path(token)) {
            if (at != token && syntax.isVerbal(at)) {
                return at;
            }
        }
        return 0;
    }
}
