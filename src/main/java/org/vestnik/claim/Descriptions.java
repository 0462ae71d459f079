package org.vestnik.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vestnik.extract.EntityMention.Form;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.KnownEntity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Which body named before a common noun takes up: "the movement" an armed group, "the Western alliance" NATO, "the rebels" M23. */
final class Descriptions {

    private static final String KIND = "anaphor:";
    private static final String MEMBERS = "anaphors:";
    private static final int FARTHEST = 3;

    private final Scene scene;
    private final Knowledge knowledge;
    private final Set<String> kinds;

    Descriptions(Scene scene, Knowledge knowledge) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.kinds = scene.pack().kindsOfWords();
    }

    /** The last one named beside that noun, else the last one of the kinds that it is used of, here or a few sentences back. */
    Optional<Entity> of(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        String kindOf = syntax.token(noun).feats().is("Number", "Plur") ? MEMBERS : KIND;
        List<String> meant = kinds.stream().filter(kind -> kind.startsWith(kindOf) && syntax.is(kind, noun))
                .map(kind -> kind.substring(kindOf.length())).toList();
        if (meant.isEmpty() || !isKnown(sentence, noun)) {
            return Optional.empty();
        }
        String word = syntax.token(noun).lemma();
        Predicate<LinkedMention> there = mention -> isOfThere(mention, sentence, noun);
        return last(sentence, noun, kindOf.equals(MEMBERS) ? sentence : FARTHEST, there.and(mention -> isBeside(mention, word)), meant)
                .or(() -> last(sentence, noun, FARTHEST, there, meant));
    }

    private Optional<Entity> last(int sentence, int noun, int farthest, Predicate<LinkedMention> fits, List<String> kinds) {
        for (int at = sentence; at >= 0 && at >= sentence - farthest; at--) {
            int limit = at == sentence ? noun : Integer.MAX_VALUE;
            Optional<Entity> last = scene.mentions(at).stream().filter(mention -> mention.mention().last() < limit).filter(fits)
                    .filter(mention -> mention.entity().flatMap(entity -> knowledge.find(entity.id())).map(KnownEntity::kind).filter(kinds::contains).isPresent())
                    .max(Comparator.comparingInt(mention -> mention.mention().first())).flatMap(LinkedMention::entity);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** "The Houthi rebels", to whom "the rebels" then goes back. */
    private boolean isBeside(LinkedMention mention, String noun) {
        Syntax syntax = scene.syntax(mention.mention().sentence());
        int head = mention.mention().head();
        int above = syntax.token(head).head();
        return syntax.token(head).lemma().equals(noun) || above != 0 && syntax.token(above).lemma().equals(noun);
    }

    /** "The Palestinian movement" is none of another state than its adjectives name. */
    private boolean isOfThere(LinkedMention mention, int sentence, int noun) {
        List<Entity> states = scene.syntax(sentence).children(noun).stream().filter(child -> child.deprel().is("amod"))
                .flatMap(child -> states(sentence, child.index())).toList();
        Optional<Entity> state = mention.entity().flatMap(entity -> knowledge.stateOf(entity.id()));
        return states.isEmpty() || state.isEmpty() || states.contains(state.get());
    }

    private Stream<Entity> states(int sentence, int adjective) {
        return scene.allHeadedBy(sentence, adjective).stream().filter(mention -> mention.mention().form() == Form.ADJECTIVE)
                .flatMap(mention -> mention.entity().stream());
    }

    /** Whether a noun is used of such bodies. */
    boolean isKind(int sentence, int noun) {
        return kinds.stream().anyMatch(kind -> (kind.startsWith(KIND) || kind.startsWith(MEMBERS)) && scene.syntax(sentence).is(kind, noun));
    }

    /** Known from before: not made indefinite, and told from others by no more than what it is like. */
    private boolean isKnown(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        Token word = syntax.token(noun);
        boolean definite = word.feats().is("Definite", "Def")
                || syntax.children(noun).stream().anyMatch(child -> child.feats().is("Definite", "Def"));
        boolean one = !word.feats().is("Number", "Plur") && !word.feats().is("Definite", "Ind");
        boolean placed = syntax.children(noun).stream().filter(child -> child.deprel().is("amod"))
                .anyMatch(child -> states(sentence, child.index()).findAny().isPresent() || syntax.isParticiple(child.index()));
        return word.upos() == UPos.NOUN && (one || definite) && syntax.children(noun).stream().allMatch(child -> child.upos() == UPos.PUNCT
                || child.deprel().is("case") || child.deprel().is("cc")
                || child.deprel().is("det") && !child.feats().is("Definite", "Ind") && !syntax.is("another", child.index())
                || child.deprel().is("nmod") && syntax.slots(child.index()).contains("with")
                || child.deprel().is("amod") && !syntax.is("another", child.index()) && (definite || placed));
    }
}
