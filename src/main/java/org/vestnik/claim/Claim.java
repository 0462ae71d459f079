package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import org.vestnik.language.Confidence;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Span;

/**
 * One act that an article says happens, happened, may happen or did not happen. Lists are sorted by entity id and hold no entity
 * twice.
 *
 * @param id           a digest of article, type, participants, speaker, mode and place in the text: the same claim is itself again
 * @param type         one of the relation types of {@code ontology/relations.yaml}, such as {@code SUPPLIES}
 * @param date         of the act in ISO 8601 with its own precision: {@code 2023}, {@code 2023-07}, {@code 2023-07-14}, or an interval
 *                     of two such that bounds it, {@code 2024-08-11/2024-08-20}
 * @param quantity     of the instruments in the form of {@link org.vestnik.measure.Amount}; where there are several kinds, each after
 *                     its name: {@code drone: 45; missile: dozens}
 * @param attributedTo whoever the article says said it; empty where it says so in its own voice
 * @param quote        the characters of {@code span}
 * @param span         place of the quote in the article's text
 * @param rule         id of the rule that read it
 * @param confidence   how far that rule can be trusted
 * @param justification the sentence and its words that carry the claim
 */
public record Claim(String id, String type, Mode mode, List<Entity> actors, List<Entity> recipients, List<Entity> instruments,
        List<Entity> places, Optional<String> date, Optional<String> quantity, List<Entity> attributedTo, String quote, Span span,
        String rule, Confidence confidence, Justification justification) {

    public Claim {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        instruments = List.copyOf(instruments);
        places = List.copyOf(places);
        attributedTo = List.copyOf(attributedTo);
    }

    Claim with(Optional<String> when, Optional<String> howMuch) {
        return new Claim(id, type, mode, actors, recipients, instruments, places, when, howMuch, attributedTo, quote, span, rule, confidence,
                justification);
    }

    Claim saidBy(List<Entity> speakers, String article) {
        String said = ClaimId.of(article, type, mode, List.of(actors, recipients, instruments, places, speakers), span);
        return new Claim(said, type, mode, actors, recipients, instruments, places, date, quantity, speakers, quote, span, rule, confidence,
                justification);
    }
}
