package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Span;
import org.vestnik.text.Token;

/** Posts told by likeness: "his French colleague X" holds the post that he is known to hold in France, else that of whoever meets him. */
final class Counterparts {

    private static final int NEAR = 1;

    private final Scene scene;
    private final Participants participants;
    private final BiFunction<Integer, Integer, Optional<String>> titleAt;
    private final Function<Entity, Optional<String>> titleOf;
    private final BiFunction<Entity, Entity, Optional<String>> titleIn;

    /**
     * @param titleAt the title that a word (sentence, token) heads
     * @param titleOf the title of a person's post
     * @param titleIn the title of the post that a person is known to hold in a state
     */
    Counterparts(Scene scene, Participants participants, BiFunction<Integer, Integer, Optional<String>> titleAt,
            Function<Entity, Optional<String>> titleOf, BiFunction<Entity, Entity, Optional<String>> titleIn) {
        this.scene = scene;
        this.participants = participants;
        this.titleAt = titleAt;
        this.titleOf = titleOf;
        this.titleIn = titleIn;
    }

    List<Office> find() {
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            for (Token word : scene.sentence(i).tokens()) {
                if (word.upos().isNominal() && scene.syntax(i).is("counterpart", word.index())) {
                    offices.addAll(of(i, word.index()));
                }
            }
        }
        return offices;
    }

    /** Several states and as many people go together in order. */
    private List<Office> of(int sentence, int word) {
        List<Entity> states = participants.modifiers(sentence, word).stream().filter(state -> state.type() == EntityType.STATE).toList();
        List<LinkedMention> people = beside(sentence, word);
        return states.size() != people.size() ? List.of() : IntStream.range(0, people.size())
                .mapToObj(i -> office(sentence, word, people, i, states.get(i))).flatMap(Optional::stream).toList();
    }

    private Optional<Office> office(int sentence, int word, List<LinkedMention> people, int index, Entity state) {
        Entity person = people.get(index).entity().orElseThrow();
        Span span = scene.sentence(sentence).token(word).span().cover(people.get(index).mention().span());
        return titleIn.apply(person, state).or(() -> title(sentence, word, people))
                .map(title -> new Office(person, title, Optional.of(state), span.of(scene.document().text()), span));
    }

    /** The names in apposition to the word, those coordinated with them too; or the name that the word stands before. */
    private List<LinkedMention> beside(int sentence, int word) {
        Syntax syntax = scene.syntax(sentence);
        Token noun = syntax.token(word);
        Optional<Integer> below = syntax.children(word).stream().filter(child -> child.deprel().is("appos") || child.deprel().is("flat")
                || child.deprel().is("nmod") && syntax.adposition(child.index()).isEmpty() && child.index() == word + 1)
                .map(Token::index).filter(child -> person(sentence, child).isPresent()).findFirst();
        boolean before = noun.deprel().is("compound") || noun.deprel().is("appos") || noun.deprel().is("flat") || noun.deprel().is("nmod");
        return below.or(() -> before && noun.head() == word + 1 ? Optional.of(noun.head()) : Optional.empty()).stream()
                .flatMap(name -> syntax.conjuncts(name).stream()).flatMap(name -> person(sentence, name).stream()).toList();
    }

    private Optional<LinkedMention> person(int sentence, int token) {
        return scene.headedBy(sentence, token).filter(mention -> mention.type() == EntityType.PERSON && mention.mention().form() == Form.NAME)
                .filter(mention -> mention.entity().isPresent());
    }

    /** Of whose counterpart it is: of the one named behind the word, of the subject above it, else of the last one named before. */
    private Optional<String> title(int sentence, int word, List<LinkedMention> people) {
        Syntax syntax = scene.syntax(sentence);
        Optional<String> owner = syntax.children(word).stream().filter(child -> child.deprel().is("nmod"))
                .flatMap(child -> person(sentence, child.index()).stream()).filter(person -> !people.contains(person))
                .flatMap(person -> person.entity().flatMap(titleOf).stream()).findFirst();
        return owner.or(() -> syntax.path(word).stream().flatMap(at -> syntax.children(at).stream()).filter(child -> child.deprel().is("nsubj"))
                .flatMap(subject -> title(sentence, subject.index()).stream()).findFirst())
                .or(() -> before(sentence, word, people));
    }

    private Optional<String> title(int sentence, int subject) {
        return titleAt.apply(sentence, subject).or(() -> person(sentence, subject).flatMap(LinkedMention::entity).flatMap(titleOf));
    }

    private Optional<String> before(int sentence, int word, List<LinkedMention> people) {
        for (int at = sentence; at >= 0 && at >= sentence - NEAR; at--) {
            int limit = at == sentence ? word : Integer.MAX_VALUE;
            Optional<String> title = scene.mentions(at).stream().filter(mention -> mention.mention().last() < limit && mention.type() == EntityType.PERSON)
                    .filter(mention -> !people.contains(mention)).flatMap(mention -> mention.entity().flatMap(titleOf).stream())
                    .reduce((earlier, later) -> later);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }
}
