package org.vestnik.article;

import java.util.PrimitiveIterator;

/** Order and counts by Unicode code point, not by {@code char}. */
final class CodePoints {

    private CodePoints() {
    }

    static int compare(String one, String other) {
        PrimitiveIterator.OfInt left = one.codePoints().iterator();
        PrimitiveIterator.OfInt right = other.codePoints().iterator();
        while (left.hasNext() && right.hasNext()) {
            int difference = Integer.compare(left.nextInt(), right.nextInt());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
