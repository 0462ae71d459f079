package org.vestnik.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.KnownEntity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Which body named before a common noun alone takes up: "the movement" an armed group, "the bloc" a union or alliance. */
final class Descriptions {

    private static final String KIND = "anaphor:";
    private static final int FARTHEST = 3;

    private final Scene scene;
    private final Knowledge knowledge;
    private final List<String> kinds;

    Descriptions(Scene scene, Knowledge knowledge) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.kinds = scene.pack().kindsOfWords().stream().filter(kind -> kind.startsWith(KIND)).toList();
    }

    /** The last one named of the kinds that the noun is used of, here or a few sentences back. */
    Optional<Entity> of(int sentence, int noun) {
        List<String> meant = kinds.stream().filter(kind -> scene.syntax(sentence).is(kind, noun)).map(kind -> kind.substring(KIND.length())).toList();
        if (meant.isEmpty() || !isAlone(scene.syntax(sentence), noun)) {
            return Optional.empty();
        }
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            int limit = at == sentence ? noun : Integer.MAX_VALUE;
            Optional<Entity> last = scene.mentions(at).stream().filter(mention -> mention.mention().last() < limit)
                    .filter(mention -> mention.entity().flatMap(entity -> knowledge.find(entity.id())).map(KnownEntity::kind).filter(meant::contains).isPresent())
                    .max(Comparator.comparingInt(mention -> mention.mention().first())).flatMap(LinkedMention::entity);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** Known from before: one, not made indefinite, and told from others by nothing. */
    private static boolean isAlone(Syntax syntax, int noun) {
        Token word = syntax.token(noun);
        boolean one = word.upos() == UPos.NOUN && !word.feats().is("Number", "Plur") && !word.feats().is("Definite", "Ind");
        return one && syntax.children(noun).stream().allMatch(child -> child.upos() == UPos.PUNCT || child.deprel().is("case") || child.deprel().is("cc")
                || child.deprel().is("det") && !child.feats().is("Definite", "Ind"));
    }
}
