package org.vestnik.gold;

import java.util.List;
import java.util.Optional;
import org.vestnik.claim.Reading;
import org.vestnik.text.Language;

/**
 * An article or a sentence with what it claims.
 *
 * @param id    {@code bg/summit} for an article, {@code bg/sentences:12} for a sentence
 * @param about the construction that a sentence shows; empty for an article
 * @param read  reads it with the pipeline
 */
record GoldText(String id, Language language, boolean article, String text, Optional<String> about, List<GoldClaim> claims,
        List<GoldOffice> offices, java.util.function.Supplier<Reading> read) {
}
