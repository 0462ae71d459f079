package org.vestnik.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The words behind a claim, or behind a post that an article gives somebody.
 *
 * @param title of the post; null for a claim
 * @param mode  null for a post, as are date, quantity, rule, confidence and basis where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimExplanation(String id, String type, String title, String mode, String date, String quantity, String rule,
        Double confidence, String basis, Map<String, Object> article, MarkedText sentence, List<Participant> participants)
        implements Explanation {

    /**
     * Who or what takes part.
     *
     * @param role   such as {@code actor} or {@code attributed_to}
     * @param readAs ids for which it was read, where a judgement made it somebody else
     * @param names  how the article names it, and why that means this entity
     */
    public record Participant(String role, String id, String name, List<String> readAs, List<Naming> names) {
    }

    /** A form of a name, and why it means the entity. */
    public record Naming(String form, String reason) {
    }
}
