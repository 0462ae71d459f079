package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/** A claim of an article, with the words it came from; {@code start} and {@code end} count code points of the article's text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimResource(String id, String type, String mode, List<EntityReference> actors, List<EntityReference> recipients,
        List<EntityReference> instruments, List<EntityReference> places, String date, String quantity, List<EntityReference> attributedTo,
        String quote, Integer start, Integer end, String rule, Double confidence, String basis, String article, String href) {

    /** In order of the text. */
    static List<ClaimResource> of(List<ClaimNode> claims) {
        return claims.stream().map(ClaimResource::of)
                .sorted(Comparator.comparing(ClaimResource::start).thenComparing(ClaimResource::end).thenComparing(ClaimResource::id)).toList();
    }

    static ClaimResource of(ClaimNode claim) {
        Statement statement = claim.statement();
        return new ClaimResource(claim.id(), claim.type(), claim.mode(), EntityReference.of(claim.actors()),
                EntityReference.of(claim.recipients()), EntityReference.of(claim.instruments()), EntityReference.of(claim.places()),
                claim.date(), claim.quantity(), EntityReference.of(claim.speakers()), statement.quote(), statement.start(),
                statement.end(), statement.rule(), claim.confidence(), claim.basis(), Href.article(statement.article().id()), Href.claim(claim.id()));
    }
}
