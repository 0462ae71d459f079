package org.vestnik.language;

/** A name that the knowledge files list for a thing. */
public record ListedName(String id, NameKind kind, String name) {
}
