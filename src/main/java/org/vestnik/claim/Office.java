package org.vestnik.claim;

import java.util.Optional;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Span;

/**
 * The post that an article gives a person, once per person and article.
 *
 * @param title of the English inventory {@code ontology/titles.tsv}
 * @param of    the state or organisation, empty if the article does not say
 * @param quote the characters of {@code span} in the article's text
 */
public record Office(Entity person, String title, Optional<Entity> of, String quote, Span span) {
}
