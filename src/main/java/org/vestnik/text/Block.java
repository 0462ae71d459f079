package org.vestnik.text;

/**
 * A part of an article's text that belongs to the article itself; what lies between blocks (menus, teasers, share lines of a
 * plain text file) carries no claim.
 */
public record Block(Kind kind, Span span) {

    /** What a block is to the reader of the page. */
    public enum Kind {
        TITLE, PARAGRAPH
    }
}
