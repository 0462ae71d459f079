package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.language.Folding;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Whom a pronoun means: the person who was subject of the nearest clause before, else the last person named, within three
 * sentences back; gender and number must agree where the words show them.
 */
final class Antecedents {

    private static final int FARTHEST = 3;

    private static final int NEAR = 2;

    private static final Set<String> ADDRESSED = Set.of("dative", "from", "to", "with");

    private final Scene scene;
    private final Function<Entity, Optional<Entity>> acting;
    private final BiFunction<Integer, Integer, Optional<List<Entity>>> titled;

    /**
     * @param acting the state or organisation that acts under a name, if one does
     * @param titled whom a noun (sentence, token) means if it is a title
     */
    Antecedents(Scene scene, Function<Entity, Optional<Entity>> acting,
            BiFunction<Integer, Integer, Optional<List<Entity>>> titled) {
        this.scene = scene;
        this.acting = acting;
        this.titled = titled;
    }

    Optional<Entity> of(int sentence, int pronoun) {
        Token word = scene.sentence(sentence).token(pronoun);
        if (word.feats().is("Number", "Plur")) {
            return Optional.empty();
        }
        if (scene.syntax(sentence).is("thing", pronoun)) {
            return ofThing(sentence, pronoun);
        }
        boolean possessive = word.deprel().is("det") || word.deprel().is("nmod") || word.feats().is("Poss", "Yes");
        boolean source = possessive && scene.syntax(sentence).is("sourceNoun", word.head());
        Optional<Entity> ahead = possessive && !source ? subjectAhead(sentence, word) : Optional.empty();
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<Entity> near = source ? Optional.empty() : possessive ? owner(sentence, word) : otherSubject(sentence, word);
        return near.or(() -> person(sentence, pronoun));
    }

    /** "During his visit, X said": whoever is subject of the clause that a phrase opens, where nobody is named before the pronoun. */
    private Optional<Entity> subjectAhead(int sentence, Token pronoun) {
        Syntax syntax = scene.syntax(sentence);
        List<Integer> path = syntax.path(pronoun.index());
        int verb = path.stream().filter(syntax::isVerbal).findFirst().orElse(0);
        boolean opens = verb != 0 && path.indexOf(verb) > 0 && syntax.token(path.get(path.indexOf(verb) - 1)).deprel().is("obl")
                && scene.mentions(sentence).stream().noneMatch(mention -> mention.mention().last() < pronoun.index() && party(mention).isPresent());
        return !opens ? Optional.empty() : syntax.children(verb).stream()
                .filter(subject -> subject.deprel().is("nsubj") && subject.index() > pronoun.index() && subject.upos() != UPos.PRON)
                .flatMap(subject -> scene.headedBy(sentence, subject.index()).filter(mention -> mention.type() == EntityType.PERSON).filter(mention -> agrees(mention, pronoun))
                        .flatMap(LinkedMention::entity).or(() -> titled.apply(sentence, subject.index()).stream().flatMap(List::stream)
                                .filter(entity -> entity.type() == EntityType.PERSON).findFirst()).stream()).findFirst();
    }

    /** The person who is subject of an earlier clause of a pronoun's sentence, outside what the sentence quotes. */
    Optional<Entity> subjectBefore(int sentence, int pronoun) {
        return people(sentence, pronoun, scene.sentence(sentence).token(pronoun)).stream()
                .filter(person -> isSubject(person) && scene.quotations().around(person.mention().span()).isEmpty())
                .filter(person -> !sameClause(sentence, person.mention().head(), pronoun) && !isSaidBy(person, pronoun))
                .reduce((earlier, later) -> later).flatMap(LinkedMention::entity);
    }

    /** Whether somebody is named in what the verb of a pronoun says. */
    private boolean isSaidBy(LinkedMention person, int pronoun) {
        Syntax syntax = scene.syntax(person.mention().sentence());
        List<Integer> path = syntax.path(person.mention().head());
        int verb = path.indexOf(syntax.token(pronoun).head());
        return verb > 0 && (syntax.token(path.get(verb - 1)).deprel().is("parataxis")
                || syntax.token(path.get(verb - 1)).deprel().is("ccomp") && !syntax.hasChild(path.get(verb - 1), "mark", "advmod"));
    }

    /** The person who is subject of a sentence, outside what it quotes, and agrees with a pronoun of a later one. */
    Optional<Entity> subjectOf(int sentence, Token pronoun) {
        return people(sentence, Integer.MAX_VALUE, pronoun).stream()
                .filter(person -> isSubject(person) && scene.quotations().around(person.mention().span()).isEmpty())
                .findFirst().flatMap(LinkedMention::entity);
    }

    /** "The diplomat": the person who was subject last before a sentence. */
    Optional<Entity> lastSubject(int sentence, Token word) {
        return IntStream.rangeClosed(1, Math.min(FARTHEST, sentence)).mapToObj(back -> subjectOf(sentence - back, word)).flatMap(Optional::stream).findFirst();
    }

    /** What a pronoun that never means people stands for: the subject of its clause or of one before, else what was named last. */
    Optional<Entity> ofThing(int sentence, int pronoun) {
        Optional<Entity> beside = objectBeside(sentence, pronoun);
        if (beside.isPresent()) {
            return beside;
        }
        boolean ofSilent = isObjectOfSilent(sentence, pronoun);
        Optional<Entity> here = ofSilent ? Optional.empty() : thingHere(sentence, pronoun);
        if (here.isPresent()) {
            return here;
        }
        List<LinkedMention> before = things(sentence, pronoun).stream().filter(mention -> !ofSilent || !isSubject(mention)).toList();
        List<LinkedMention> whole = before.stream()
                .filter(mention -> !scene.sentence(sentence).token(mention.mention().head()).deprel().is("compound")).toList();
        before = whole.isEmpty() ? before : whole;
        boolean possessive = scene.sentence(sentence).token(pronoun).feats().is("Poss", "Yes");
        if ((possessive || ofSilent) && !before.isEmpty()) {
            return before.get(before.size() - 1).entity().flatMap(acting);
        }
        for (int at = sentence - 1; at >= 0 && at >= sentence - NEAR; at--) {
            Optional<Entity> subject = things(at, Integer.MAX_VALUE).stream().filter(this::isSubject).findFirst()
                    .flatMap(LinkedMention::entity).flatMap(acting);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The thing that is subject before a word in its sentence: of its own clause for a possessive, of another for any other word. */
    Optional<Entity> thingHere(int sentence, int word) {
        boolean possessive = scene.sentence(sentence).token(word).feats().is("Poss", "Yes");
        return things(sentence, word).stream().filter(this::isSubject)
                .filter(subject -> (clause(sentence, subject.mention().head()) == clause(sentence, word)) == possessive)
                .findFirst().flatMap(LinkedMention::entity).flatMap(acting);
    }

    /** "X promised Y that he would wait and asked it to help": the object of a verb that stands beside another means the other's object. */
    private Optional<Entity> objectBeside(int sentence, int pronoun) {
        Syntax syntax = scene.syntax(sentence);
        int verb = syntax.token(pronoun).head();
        boolean beside = syntax.token(pronoun).deprel().is("obj") && verb != 0 && syntax.token(verb).deprel().is("conj") && !syntax.hasChild(verb, "nsubj");
        return !beside ? Optional.empty() : things(sentence, pronoun).stream()
                .filter(mention -> isBareObject(mention) && syntax.path(syntax.token(verb).head()).contains(syntax.token(mention.mention().head()).head()))
                .reduce((farther, nearer) -> nearer).flatMap(LinkedMention::entity).flatMap(acting);
    }

    /** "X fined Y, accusing it of fraud": the object of a verb whose silent subject is X is not X. */
    private boolean isObjectOfSilent(int sentence, int pronoun) {
        Syntax syntax = scene.syntax(sentence);
        int verb = syntax.token(pronoun).head();
        return syntax.token(pronoun).deprel().is("obj") && verb != 0 && syntax.token(verb).deprel().is("advcl") && !syntax.isFinite(verb)
                && !syntax.hasChild(verb, "nsubj");
    }

    private List<LinkedMention> things(int sentence, int before) {
        return scene.mentions(sentence).stream()
                .filter(mention -> mention.mention().form() == Form.NAME && mention.mention().last() < before)
                .filter(mention -> mention.entity().flatMap(acting).isPresent()).toList();
    }

    /** The nearest thing named before a possessive in its sentence that agrees with it, subjects and objects first. */
    private Optional<Entity> owner(int sentence, Token pronoun) {
        List<LinkedMention> named = scene.mentions(sentence).stream()
                .filter(mention -> mention.mention().form() == Form.NAME && mention.mention().last() < pronoun.index() && party(mention).isPresent())
                .filter(mention -> agrees(mention, pronoun) && !wouldBeReflexive(mention, pronoun)).toList();
        return named.stream().filter(mention -> isSubject(mention) || isBareObject(mention)).reduce((earlier, later) -> later)
                .or(() -> named.stream().reduce((earlier, later) -> later)).flatMap(this::party);
    }

    private boolean isBareObject(LinkedMention mention) {
        Syntax syntax = scene.syntax(mention.mention().sentence());
        Token token = syntax.token(mention.mention().head());
        Token at = token.deprel().is("appos") ? syntax.token(token.head()) : token;
        return (at.deprel().is("obj") || at.deprel().is("iobj")) && syntax.adposition(at.index()).isEmpty();
    }

    /** What belongs to its clause's subject takes another possessive, where the language has one; "X and its ally" is one phrase. */
    private boolean wouldBeReflexive(LinkedMention subject, Token possessive) {
        int sentence = subject.mention().sentence();
        return !scene.pack().words("reflexivePossessive").isEmpty() && isSubject(subject)
                && clause(sentence, subject.mention().head()) == clause(sentence, possessive.index())
                && !scene.syntax(sentence).path(possessive.index()).contains(subject.mention().head());
    }

    /** The subject, else the object of an earlier clause of the same sentence, a state too. */
    private Optional<Entity> otherSubject(int sentence, Token pronoun) {
        return scene.mentions(sentence).stream()
                .filter(mention -> mention.mention().form() == Form.NAME && mention.mention().last() < pronoun.index() && party(mention).isPresent())
                .filter(mention -> isSubject(mention) || isObject(mention))
                .filter(mention -> !sameClause(sentence, mention.mention().head(), pronoun.index()) && !isOwnSubject(mention, pronoun))
                .filter(mention -> agrees(mention, pronoun) && !isSubjectAbove(mention, pronoun))
                .findFirst().flatMap(this::party);
    }

    /** Who acts under a name, capitals for their state. */
    private Optional<Entity> party(LinkedMention mention) {
        return canAct(mention) ? mention.entity() : mention.entity().flatMap(acting);
    }

    static boolean canAct(LinkedMention mention) {
        EntityType type = mention.type();
        return mention.entity().isPresent()
                && (type == EntityType.PERSON || type == EntityType.STATE || type == EntityType.ORGANISATION);
    }

    private Optional<Entity> person(int sentence, int pronoun) {
        Token word = scene.sentence(sentence).token(pronoun);
        for (Token token : scene.sentence(sentence).tokens()) {
            boolean subject = token.index() < pronoun && token.deprel().is("nsubj") && !sameClause(sentence, token.index(), pronoun);
            Optional<List<Entity>> title = subject ? titled.apply(sentence, token.index()) : Optional.empty();
            if (title.isPresent()) {
                return title.get().stream().filter(entity -> entity.type() == EntityType.PERSON).findFirst();
            }
        }
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            int before = at;
            List<LinkedMention> people = people(at, at == sentence ? pronoun : Integer.MAX_VALUE, word);
            if (at == sentence) {
                people = people.stream().filter(person -> !sameClause(sentence, person.mention().head(), pronoun) && !isSubjectAbove(person, word))
                        .toList();
            }
            Optional<Entity> subject = people.stream().filter(person -> isSubject(person)).findFirst().flatMap(LinkedMention::entity);
            subject = subject.isPresent() || at == sentence ? subject : holder(at, word).or(() -> body(before, word));
            if (subject.isPresent()) {
                return subject;
            }
            if (!people.isEmpty()) {
                return people.get(people.size() - 1).entity();
            }
        }
        return Optional.empty();
    }

    /** The person whose title alone is subject of a sentence; the verb tells the gender. */
    private Optional<Entity> holder(int sentence, Token pronoun) {
        return scene.sentence(sentence).tokens().stream().filter(token -> token.deprel().is("nsubj"))
                .filter(token -> token.head() == 0 || agrees(scene.sentence(sentence).token(token.head()), pronoun))
                .flatMap(token -> titled.apply(sentence, token.index()).stream().flatMap(List::stream))
                .filter(entity -> entity.type() == EntityType.PERSON).findFirst();
    }

    /** The state or organisation that is subject of a sentence and of the pronoun's gender, where the language has one for things. */
    private Optional<Entity> body(int sentence, Token pronoun) {
        String gender = pronoun.feats().get("Gender");
        return gender.isEmpty() ? Optional.empty() : things(sentence, Integer.MAX_VALUE).stream()
                .filter(thing -> isSubject(thing) && agrees(thing, pronoun))
                .filter(thing -> scene.sentence(sentence).token(thing.mention().head()).feats().is("Gender", gender))
                .findFirst().flatMap(LinkedMention::entity).flatMap(acting);
    }

    private List<LinkedMention> people(int sentence, int before, Token pronoun) {
        List<LinkedMention> people = new ArrayList<>();
        for (LinkedMention mention : scene.mentions(sentence)) {
            if (mention.type() == EntityType.PERSON && mention.mention().form() == Form.NAME
                    && mention.mention().last() < before && mention.entity().isPresent()
                    && agrees(mention, pronoun)) {
                people.add(mention);
            }
        }
        return people;
    }

    /** The network guesses the gender of foreign people's names: their verb is asked; states and organisations by their own. */
    private boolean agrees(LinkedMention mention, Token pronoun) {
        int sentence = mention.mention().sentence();
        if (mention.type() != EntityType.PERSON) {
            boolean human = scene.syntax(sentence).pack().words("human").stream()
                    .anyMatch(word -> word.stem().equals(Folding.fold(pronoun.form())));
            Token name = scene.sentence(sentence).token(mention.mention().head());
            return !human && !isOfSeveral(name, pronoun) && agrees(name, pronoun);
        }
        int verb = isSubject(mention) ? clause(sentence, mention.mention().head()) : 0;
        return verb == 0 || agrees(scene.sentence(sentence).token(verb), pronoun);
    }

    /** "The Houthis … it did": a plural name, but not an acronym's, and a subject that is one thing. */
    private static boolean isOfSeveral(Token name, Token pronoun) {
        return name.feats().is("Number", "Plur") && !name.feats().is("Abbr", "Yes") && pronoun.feats().is("Number", "Sing")
                && !pronoun.feats().get("Gender").isEmpty() && pronoun.deprel().is("nsubj");
    }

    private static boolean agrees(Token name, Token pronoun) {
        String one = name.feats().get("Gender");
        String other = pronoun.feats().get("Gender");
        return one.isEmpty() || other.isEmpty() || one.equals(other) || !one.equals("Fem") && !other.equals("Fem");
    }

    /** Whether the verb of a pronoun has the mention for its subject, said or silent. */
    private boolean isOwnSubject(LinkedMention mention, Token pronoun) {
        int sentence = mention.mention().sentence();
        int verb = pronoun.deprel().is("nsubj") ? 0 : clause(sentence, pronoun.index());
        return verb != 0 && new Subjects(scene.syntax(sentence), new TriggerFinder(scene.syntax(sentence))::controller).subject(verb, 0)
                .filter(subject -> isPartOf(scene.syntax(sentence), mention.mention().head(), subject)).isPresent();
    }

    /** Whether a name is a phrase's own; who is named in a clause that describes it ("X, who met Y, assured him") is another. */
    private static boolean isPartOf(Syntax syntax, int name, int phrase) {
        return syntax.path(name).stream().takeWhile(at -> at == name || at == phrase || !syntax.isVerbal(at)).anyMatch(at -> at == phrase);
    }

    /** Whether the mention is subject of the verb that a pronoun is no subject of, or of one that this verb completes. */
    private boolean isSubjectAbove(LinkedMention mention, Token pronoun) {
        int sentence = mention.mention().sentence();
        Syntax syntax = scene.syntax(sentence);
        if (pronoun.deprel().is("nsubj")) {
            return false;
        }
        Subjects subjects = new Subjects(syntax, new TriggerFinder(syntax)::controller);
        for (int verb = clause(sentence, pronoun.index()); verb != 0;
                verb = syntax.token(verb).deprel().is("xcomp") && pronoun.index() < verb ? clause(sentence, verb) : 0) {
            if (subjects.subject(verb, 0).filter(subject -> isPartOf(syntax, mention.mention().head(), subject)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is object of a verb, or the one whom it asks, tells or meets. */
    private boolean isObject(LinkedMention mention) {
        Syntax syntax = scene.syntax(mention.mention().sentence());
        int head = mention.mention().head();
        Token token = syntax.token(head);
        int at = token.deprel().is("appos") ? token.head() : head;
        String relation = syntax.token(at).deprel().base();
        Set<String> slots = relation.equals("obl") || relation.equals("nmod") ? syntax.slots(at) : Set.of();
        return relation.equals("obj") || relation.equals("iobj") || !slots.contains("goal") && ADDRESSED.stream().anyMatch(slots::contains);
    }

    boolean isSubject(LinkedMention person) {
        Syntax syntax = scene.syntax(person.mention().sentence());
        int at = person.mention().head();
        Token token = syntax.token(at);
        Token above = token.head() == 0 ? token : syntax.token(token.head());
        boolean beyond = token.deprel().is("appos") && token.feats().is("Case", "Nom") && above.deprel().is("nmod")
                && above.feats().is("Case", "Gen") && syntax.token(above.head()).feats().is("Animacy", "Anim");
        if (beyond) {
            return syntax.token(above.head()).deprel().is("nsubj");
        }
        while (token.head() != 0 && (token.deprel().is("appos") || token.deprel().is("flat") || token.deprel().is("nmod")
                && syntax.adposition(at).isEmpty() && (token.feats().is("Case", "Nom") || token.feats().get("Case").isEmpty()))) {
            at = token.head();
            token = syntax.token(at);
        }
        return token.deprel().is("nsubj");
    }

    /** Two words under one verb cannot be the same person unless the pronoun is reflexive. */
    boolean sameClause(int sentence, int one, int other) {
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
