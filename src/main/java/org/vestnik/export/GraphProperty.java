package org.vestnik.export;

/**
 * A property that some node or some relationship has.
 *
 * @param type as the header of a bulk import names it: {@code string}, {@code long}, {@code double}, {@code boolean}, {@code date},
 *             or one of these with {@code []}
 */
public record GraphProperty(String name, String type) {
}
