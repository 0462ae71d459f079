package org.vestnik.article;

import java.util.Optional;

/**
 * A stretch of a page's text that is shown as one paragraph.
 *
 * @param text     with single blanks
 * @param linked   how many of its characters are links
 * @param kind     what the markup says it is
 * @param machine  the value for machines, of a date
 * @param position where it stands seen from the headline and the body
 */
record HtmlBlock(String text, int linked, Kind kind, Optional<String> machine, Position position) {

    enum Kind {
        TEXT, HEADING, ITEM, LEAD, DATE, MODIFIED, AUTHOR
    }

    enum Position {
        ABOVE, BETWEEN, BODY, BELOW
    }

    /** Whether the text is there to be clicked: menus, teasers, read-also lines. */
    boolean isLinks() {
        double share = text.isEmpty() ? 0 : (double) linked / text.length();
        return share > 0.9 || share > 0.5 && text.length() < 200;
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.HEADING || kind == Kind.ITEM || kind == Kind.LEAD;
    }
}
