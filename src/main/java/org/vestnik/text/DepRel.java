package org.vestnik.text;

/**
 * A dependency relation of Universal Dependencies 2.
 *
 * @param name the relation with its subtype if any, such as {@code nsubj:pass}
 */
public record DepRel(String name) {

    /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
    public String base() {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** Whether this is the relation named or a subtype of it. */
    public boolean is(String relation) {
        return name.equals(relation) || name.startsWith(relation) && name.charAt(relation.length()) == ':';
    }
}
