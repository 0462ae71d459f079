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
        if (goods.isEmpty()) {
            return sum(act.trigger());
        }
        List<String> parts = new ArrayList<>();
        found.forEach((entity, texts) -> parts.add((goods.size() > 1 ? entity.name() + ": " : "") + String.join(", ", texts)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    /** What aid that an act itself is about comes to. */
    private Optional<String> sum(Trigger trigger) {
        int noun = trigger.noun() > 0 || trigger.verbal() ? trigger.noun() : trigger.token();
        return amounts.stream().filter(Amount::money).filter(amount -> noun > 0 && isOf(amount, noun, noun, noun)).findFirst()
                .map(Amount::text);
    }

    private Collection<String> of(EntityMention mention) {
        return amounts.stream().filter(amount -> isOf(amount, mention.first(), mention.last(), mention.head())).map(Amount::text).toList();
    }

    private boolean isOf(Amount amount, int first, int last, int head) {
        boolean within = amount.money() && amount.first() <= last && first <= amount.last();
        return within || amount.last() < first && isCounted(amount, first, head)
                || amount.money() && last < amount.first() && isWorth(last, amount);
    }

    /** Whether nothing but what describes the goods stands between their number and them. */
    private boolean isCounted(Amount amount, int first, int head) {
        if (first - amount.last() - 1 > WIDEST_GAP) {
            return false;
        }
        boolean held = amount.held() || amount.money() || amount.rough();
        for (int at = amount.last() + 1; at < first; at++) {
            Token token = scene.sentence(sentence).token(at);
            boolean filled = held && at == amount.last() + 1 && finder.fills(token);
            boolean describes = BETWEEN.contains(token.upos()) && !token.form().equals(",");
            if (!filled && !describes && !isPartOfName(at, first, head) && !isGoods(at)) {
                return false;
            }
        }
        return true;
    }

    /** "20 systems S-300", "40 Marder vehicles": a noun that a name specifies, and a name that specifies the goods. */
    private boolean isPartOfName(int at, int first, int head) {
        Token token = scene.sentence(sentence).token(at);
        Token goods = scene.sentence(sentence).token(head);
        boolean above = goods.head() == at && (goods.upos() == UPos.PROPN || goods.upos() == UPos.X);
        boolean before = token.head() >= first && (token.deprel().is("compound") || token.deprel().is("flat") || token.deprel().is("nummod"));
        return above || before;
    }

    private boolean isGoods(int at) {
        return scene.covering(sentence, at).flatMap(LinkedMention::entity).filter(entity -> entity.type().isGoods()).isPresent();
    }

    private boolean isWorth(int last, Amount amount) {
        return amount.first() - last - 1 <= WIDEST_GAP && finder.isWorth(scene.sentence(sentence), amount.first())
                && scene.mentions(sentence).stream().map(LinkedMention::mention)
                        .noneMatch(other -> other.type().isGoods() && last < other.first() && other.last() < amount.first());
    }

    private boolean isNamed(int token) {
        return scene.covering(sentence, token).isPresent();
    }
}
