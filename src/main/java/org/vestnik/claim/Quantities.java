package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.extract.EntityMention;
import org.vestnik.language.Role;
import org.vestnik.measure.Amount;
import org.vestnik.measure.AmountFinder;
import org.vestnik.measure.TimeExpression;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** How much of its instruments the acts of one sentence concern. */
final class Quantities {

    private static final int WIDEST_GAP = 5;
    private static final Set<UPos> BETWEEN = Set.of(UPos.ADJ, UPos.DET, UPos.ADV, UPos.PUNCT);

    private final Scene scene;
    private final int sentence;
    private final AmountFinder finder;
    private final List<Amount> amounts;

    Quantities(Scene scene, int sentence, AmountFinder finder, List<TimeExpression> times) {
        this.scene = scene;
        this.sentence = sentence;
        this.finder = finder;
        this.amounts = finder.find(scene.sentence(sentence), token -> times.stream().anyMatch(time -> time.covers(token)) || isNamed(token));
    }

    /** An act of one kind of goods has its quantity plain, one of several has each after the name of its kind. */
    Optional<String> of(Act act) {
        SortedMap<Entity, Set<String>> found = new TreeMap<>();
        Set<Entity> goods = new TreeSet<>(act.of(Role.INSTRUMENT));
        Set<Integer> below = new TreeSet<>();
        act.tokens().stream().filter(token -> token != act.trigger().token() && token != act.trigger().noun())
                .forEach(token -> below.addAll(scene.syntax(sentence).phrase(token)));
        for (LinkedMention mention : scene.mentions(sentence)) {
            Optional<Entity> entity = mention.entity().filter(goods::contains);
            if (entity.isPresent() && below.contains(mention.mention().head())) {
                of(mention.mention()).forEach(amount -> found.computeIfAbsent(entity.get(), key -> new TreeSet<>()).add(amount));
            }
        }
        List<String> parts = new ArrayList<>();
        found.forEach((entity, texts) -> parts.add((goods.size() > 1 ? entity.name() + ": " : "") + String.join(", ", texts)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private Collection<String> of(EntityMention mention) {
        List<String> texts = new ArrayList<>();
        for (Amount amount : amounts) {
            boolean before = amount.last() < mention.first() && isCounted(amount, mention);
            boolean within = amount.money() && amount.first() <= mention.last() && mention.first() <= amount.last();
            boolean after = amount.money() && mention.last() < amount.first() && isWorth(mention, amount);
            if (before || within || after) {
                texts.add(amount.text());
            }
        }
        return texts;
    }

    /** Whether nothing but what describes the goods stands between their number and them. */
    private boolean isCounted(Amount amount, EntityMention mention) {
        if (mention.first() - amount.last() - 1 > WIDEST_GAP) {
            return false;
        }
        boolean held = amount.held() || amount.money();
        for (int at = amount.last() + 1; at < mention.first(); at++) {
            Token token = scene.sentence(sentence).token(at);
            boolean part = at == amount.last() + 1 && finder.fills(token);
            boolean named = scene.covering(sentence, at).flatMap(LinkedMention::entity).filter(entity -> entity.type().isGoods()
                    || entity.type() == EntityType.STATE).isPresent();
            if (!(BETWEEN.contains(token.upos()) && !token.form().equals(",") || named || part && (held || amount.rough()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWorth(EntityMention mention, Amount amount) {
        return amount.first() - mention.last() - 1 <= WIDEST_GAP && finder.isWorth(scene.sentence(sentence), amount.first())
                && scene.mentions(sentence).stream().map(LinkedMention::mention)
                        .noneMatch(other -> other.type().isGoods() && mention.last() < other.first() && other.last() < amount.first());
    }

    private boolean isNamed(int token) {
        return scene.covering(sentence, token).isPresent();
    }
}
