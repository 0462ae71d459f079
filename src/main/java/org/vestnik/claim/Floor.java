package org.vestnik.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Who has the floor: the subject of a word of saying, whoever a quotation quotes, whoever spoke last. "He added" goes on with the
 * one who spoke before, and so does a quotation that nobody is said to have spoken.
 */
final class Floor {

    private static final int FARTHEST = 3;

    private final Scene scene;
    private final Participants participants;
    private final Sayings sayings;
    private final Antecedents antecedents;
    private final Map<Integer, List<Entity>> spoke = new HashMap<>();

    Floor(Scene scene, Participants participants, Sayings sayings, Antecedents antecedents) {
        this.scene = scene;
        this.participants = participants;
        this.sayings = sayings;
        this.antecedents = antecedents;
    }

    /** Whose words a quotation holds: of the one said beside it, else in the sentence after or before it, else of the one before. */
    List<Entity> of(Quotations.Quotation quotation) {
        int first = quotation.firstSentence();
        int last = quotation.lastSentence();
        for (int at : first == last ? new int[] {last} : new int[] {last, first}) {
            List<Entity> beside = spoken(at);
            if (!beside.isEmpty()) {
                return beside;
            }
        }
        if (!scene.quotations().opensSentence(quotation)) {
            return List.of();
        }
        boolean follows = last + 1 < scene.size() && sameBlock(last, last + 1) && !scene.quotations().opens(last + 1);
        List<Entity> after = follows && endsWithColon(first - 1) ? List.of() : follows ? continued(last + 1) : List.of();
        return after.isEmpty() ? before(first) : after;
    }

    /** Of the sentence after a quotation, only one that opens with its word of saying goes on with it. */
    private List<Entity> continued(int sentence) {
        return sayings.of(sentence).stream().filter(word -> word <= 2).findFirst().map(word -> speaker(sentence, word)).orElse(List.of());
    }

    /** Free indirect speech: whoever speaks in the sentences before and after one of the same paragraph in which nobody else does. */
    List<Entity> kept(int sentence) {
        boolean between = sentence > 0 && sentence + 1 < scene.size() && sameBlock(sentence - 1, sentence) && sameBlock(sentence, sentence + 1);
        if (!between || !sayings.of(sentence).isEmpty()) {
            return List.of();
        }
        List<Entity> earlier = last(sentence - 1);
        return earlier.equals(last(sentence + 1)) ? earlier : List.of();
    }

    /** Whether somebody speaks in a sentence. */
    boolean isTaken(int sentence) {
        return !last(sentence).isEmpty();
    }

    /** The last who spoke, at most some sentences before. */
    List<Entity> before(int sentence) {
        for (int at = sentence - 1; at >= 0 && at >= sentence - FARTHEST; at--) {
            List<Entity> last = last(at);
            if (!last.isEmpty()) {
                return last;
            }
        }
        return List.of();
    }

    /** Who speaks in a sentence; whoever a quotation in it quotes, where it says nothing of that itself. */
    private List<Entity> last(int sentence) {
        List<Entity> known = spoke.get(sentence);
        if (known == null) {
            spoke.put(sentence, List.of());
            known = spoken(sentence);
            Optional<Quotations.Quotation> quotation = scene.quotations().in(sentence);
            if (known.isEmpty() && quotation.isPresent()) {
                known = of(quotation.get());
            }
            spoke.put(sentence, known);
        }
        return known;
    }

    private List<Entity> spoken(int sentence) {
        return Stream.concat(sayings.of(sentence).stream().map(word -> speaker(sentence, word)),
                scene.sentence(sentence).tokens().stream().map(token -> source(sentence, token)))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The subject of a word of saying; the one who spoke last, where that is a pronoun, a bare title or nothing. */
    List<Entity> speaker(int sentence, int word) {
        Syntax syntax = scene.syntax(sentence);
        if (syntax.is("sayNoun", word) && !syntax.is("say", word)) {
            return sayings.speakersOnly(participants.modifiers(sentence, word));
        }
        if (syntax.isPassive(word) && !syntax.is("cite", word)) {
            return agent(sentence, word);
        }
        List<Entity> oneself = ofOneself(sentence, word);
        if (!oneself.isEmpty()) {
            return oneself;
        }
        Optional<Integer> subject = subject(syntax, word);
        if (subject.isEmpty()) {
            return syntax.isFinite(word) && !syntax.isReflexive(word) ? silent(sentence, word) : List.of();
        }
        if (isEvent(syntax, subject.get())) {
            return List.of();
        }
        if (syntax.is("sayNoun", subject.get())) {
            List<Entity> makers = participants.makers(sentence, subject.get());
            if (!makers.isEmpty()) {
                return sayings.speakersOnly(makers);
            }
        }
        if (syntax.is("personal", subject.get())) {
            return taken(sentence, subject.get());
        }
        List<Entity> named = sayings.speakersOnly(participants.actors(sentence, subject.get())).stream()
                .filter(entity -> !sayings.isRelayed(sentence, word, entity)).toList();
        return named.isEmpty() && participants.isTitleAlone(sentence, subject.get())
                ? before(sentence).stream().filter(last -> participants.fits(sentence, subject.get(), last)).toList() : named;
    }

    /** "The manoeuvres show that …": what happens says nothing. */
    private boolean isEvent(Syntax syntax, int subject) {
        boolean named = syntax.is("sayNoun", subject) || syntax.is("sourceNoun", subject);
        return !named && syntax.token(subject).upos() == UPos.NOUN && !syntax.token(subject).feats().is("Animacy", "Anim")
                && new TriggerFinder(syntax).asNoun(subject).anyMatch(rule -> !rule.frame().speech());
    }

    /** "X was accused by Y": the words are those of Y. */
    private List<Entity> agent(int sentence, int word) {
        Syntax syntax = scene.syntax(sentence);
        return syntax.children(word).stream().filter(child -> child.deprel().is("obl") || child.deprel().is("iobj"))
                .filter(child -> child.deprel().is("obl:agent") || syntax.slots(child.index()).contains("agent"))
                .map(child -> sayings.speakersOnly(participants.actors(sentence, child.index()))).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** "The army added it believes": right below another word of saying, the pronoun is who says that, if no person. */
    private List<Entity> ofOneself(int sentence, int word) {
        Syntax syntax = scene.syntax(sentence);
        Token verb = syntax.token(word);
        boolean below = verb.deprel().is("ccomp") && verb.head() != 0 && verb.head() < word && syntax.is("say", verb.head());
        boolean it = syntax.children(word).stream().anyMatch(child -> child.deprel().is("nsubj") && syntax.is("personal", child.index())
                && child.feats().is("Gender", "Neut"));
        List<Entity> above = below && it ? speaker(sentence, verb.head()) : List.of();
        return above.stream().allMatch(one -> one.type() != EntityType.PERSON) ? above : List.of();
    }

    /** "This said the minister", "Russia, said he, sent none": not what is said, but who says it. */
    private static Optional<Integer> subject(Syntax syntax, int word) {
        Optional<Integer> behind = syntax.children(word).stream().filter(child -> child.deprel().is("nsubj") && child.index() == word + 1)
                .map(Token::index).findFirst();
        if (behind.isPresent() && word > 1 && syntax.token(word - 1).form().equals(",")) {
            return behind;
        }
        Subjects subjects = new Subjects(syntax, token -> Optional.empty());
        Optional<Integer> subject = subjects.subject(word, 0).or(() -> taken(syntax, word));
        boolean said = subject.filter(token -> syntax.token(token).head() == word && isDemonstrative(syntax, token)).isPresent();
        boolean closes = word > 1 && syntax.token(word - 1).upos() == UPos.PUNCT && syntax.children(word).stream()
                .anyMatch(child -> child.deprel().is("parataxis") && child.index() < word);
        if (subject.isEmpty() && syntax.is("say", word) && (closes || syntax.token(word).deprel().is("parataxis"))) {
            return syntax.children(word).stream().filter(child -> child.deprel().is("obj") && child.index() > word)
                    .map(Token::index).findFirst();
        }
        return !said ? subject : syntax.children(word).stream()
                .filter(child -> (child.deprel().is("nsubj") || child.deprel().is("obj")) && child.index() != subject.get())
                .map(Token::index).findFirst().or(() -> subjects.silent(word, false, 0));
    }

    /** "Said the staff, reported X": a subject right behind a word of saying, though parsers hang it on the next one. */
    private static Optional<Integer> taken(Syntax syntax, int word) {
        return syntax.sentence().tokens().stream().filter(token -> token.index() > word && token.deprel().is("nsubj") && token.head() > token.index())
                .filter(token -> syntax.is("say", token.head()) && !syntax.hasChild(word, "ccomp", "obj")
                        && !syntax.hasChild(token.head(), "mark", "cc") && syntax.is("say", word))
                .filter(token -> syntax.sentence().tokens().subList(token.index(), token.head()).stream().anyMatch(between -> between.form().equals(",")))
                .filter(token -> syntax.sentence().tokens().subList(word, token.index()).stream()
                        .noneMatch(between -> between.upos() == UPos.PUNCT || between.upos() == UPos.VERB || between.upos() == UPos.SCONJ))
                .map(Token::index).findFirst();
    }

    /** "This", "this statement". */
    private static boolean isDemonstrative(Syntax syntax, int subject) {
        return syntax.is("demonstrative", subject) || syntax.is("sayNoun", subject)
                && syntax.children(subject).stream().anyMatch(child -> syntax.is("demonstrative", child.index()));
    }

    /** "Added that …" with no subject at all; a name right beside the verb is its subject wherever the parser hung it. */
    private List<Entity> silent(int sentence, int word) {
        Token verb = scene.sentence(sentence).token(word);
        boolean first = verb.feats().is("Person", "1")
                || scene.syntax(sentence).children(word).stream().anyMatch(child -> child.deprel().is("aux") && child.feats().is("Person", "1"));
        if (first) {
            return List.of();
        }
        Optional<Entity> beside = scene.mentions(sentence).stream()
                .filter(mention -> mention.mention().last() == word - 1 || mention.mention().first() == word + 1)
                .filter(mention -> mention.type() == EntityType.PERSON
                        && scene.syntax(sentence).adposition(mention.mention().head()).isEmpty())
                .findFirst().flatMap(LinkedMention::entity);
        if (beside.isPresent()) {
            return List.of(beside.get());
        }
        boolean third = !verb.feats().is("Number", "Plur") && !verb.feats().is("Person", "2");
        return third && !verb.feats().is("Gender", "Neut") ? before(sentence) : List.of();
    }

    /** Whom the pronoun of "he said" takes up: the last who acted or spoke, whoever came later. */
    private List<Entity> taken(int sentence, int pronoun) {
        Optional<Entity> here = antecedents.subjectBefore(sentence, pronoun);
        return here.isPresent() ? List.of(here.get()) : takenBefore(sentence, pronoun);
    }

    private List<Entity> takenBefore(int sentence, int pronoun) {
        boolean several = scene.sentence(sentence).token(pronoun).feats().is("Number", "Plur");
        for (int at = sentence - 1; at >= 0 && at >= sentence - FARTHEST; at--) {
            List<Entity> last = last(at);
            boolean one = last.size() == 1 && last.get(0).type() == EntityType.PERSON;
            if (!last.isEmpty() && (several ? last.size() > 1 || !one : one)) {
                return last;
            }
            Optional<Entity> subject = several ? Optional.empty() : antecedents.subjectOf(at, scene.sentence(sentence).token(pronoun));
            if (subject.isPresent()) {
                return List.of(subject.get());
            }
        }
        return sayings.speakersOnly(participants.actors(sentence, pronoun));
    }

    /** "According to X", "in the words of X", "citing X". */
    List<Entity> source(int sentence, Token child) {
        Syntax syntax = scene.syntax(sentence);
        if (syntax.is("cite", child.index())) {
            return cited(sentence, child.index());
        }
        if (syntax.is("relative", child.index()) || !syntax.isSource(child.index())) {
            return List.of();
        }
        if (syntax.slots(child.index()).contains("according")) {
            List<Entity> speakers = sayings.speakersOnly(participants.actors(sentence, child.index()));
            if (!speakers.isEmpty() || !syntax.is("sourceNoun", child.index())) {
                return speakers;
            }
        }
        for (Token below : syntax.children(child.index())) {
            boolean maker = below.deprel().is("nmod") && !isAddressee(syntax, below.index()) || below.deprel().is("det") || below.deprel().is("amod");
            List<Entity> speakers = syntax.is("personal", below.index()) ? takenBefore(sentence, below.index())
                    : maker ? sayings.speakersOnly(participants.actors(sentence, below.index())) : List.of();
            if (!speakers.isEmpty()) {
                return speakers;
            }
        }
        return List.of();
    }

    /** "In a letter to X". */
    private static boolean isAddressee(Syntax syntax, int noun) {
        Set<String> slots = syntax.slots(noun);
        return slots.contains("goal") && slots.contains("to") && !slots.contains("gen");
    }

    private List<Entity> cited(int sentence, int verb) {
        return scene.syntax(sentence).children(verb).stream()
                .filter(child -> child.deprel().is("obj") || child.deprel().is("obl") || child.deprel().is("nmod"))
                .map(child -> sayings.speakersOnly(participants.actors(sentence, child.index())))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private boolean endsWithColon(int sentence) {
        return sentence >= 0 && scene.sentence(sentence).token(scene.sentence(sentence).size()).form().equals(":");
    }

    private boolean sameBlock(int one, int other) {
        return scene.sentence(one).block() == scene.sentence(other).block();
    }
}
