package org.vestnik.claim;

import java.util.Collection;
import java.util.List;
import org.vestnik.article.Article;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Span;

/** Claims that only repeat what the article tells more fully: without the recipient, or in its headline, where a state stands for its minister. */
final class Repetitions {

    private final Span headline;
    private final Sides sides;

    Repetitions(Article article, Sides sides) {
        this.headline = new Span(0, article.title().filter(article.text()::startsWith).map(title -> title.codePointCount(0, title.length())).orElse(0));
        this.sides = sides;
    }

    /** The claims without those that repeat another. */
    List<Claim> without(Collection<Claim> claims) {
        return claims.stream().filter(claim -> claims.stream().noneMatch(other -> other != claim && repeats(claim, other))).toList();
    }

    private boolean repeats(Claim claim, Claim other) {
        return claim.type().equals(other.type()) && (lacksRecipient(claim, other) || announces(claim, other));
    }

    private static boolean lacksRecipient(Claim claim, Claim told) {
        return claim.recipients().isEmpty() && !told.recipients().isEmpty() && told.mode() == claim.mode()
                && told.actors().equals(claim.actors()) && claim.instruments().isEmpty() && claim.places().isEmpty()
                && claim.attributedTo().equals(told.attributedTo());
    }

    private boolean announces(Claim claim, Claim told) {
        return headline.contains(claim.span()) && !headline.contains(told.span())
                && (claim.mode() == Mode.NEGATED) == (told.mode() == Mode.NEGATED)
                && stand(claim.actors(), told.actors()) && stand(claim.recipients(), told.recipients())
                && (claim.instruments().isEmpty() || told.instruments().stream().anyMatch(claim.instruments()::contains));
    }

    /** Whether each stands for one of the others, or one of them for it. */
    private boolean stand(List<Entity> those, List<Entity> others) {
        return those.stream().allMatch(one -> others.stream().anyMatch(other -> sides.sameSide(one, other)));
    }
}
