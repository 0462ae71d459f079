package org.vestnik.resolve;

/**
 * Who held which post when.
 *
 * @param person id
 * @param title  of the English inventory
 * @param of     id of the state or organisation
 * @param from   ISO 8601 with its own precision, empty if open
 * @param to     likewise
 */
public record KnownOffice(String person, String title, String of, String from, String to) {

    /** Whether the post was held at a date, as far as the precision of the dates can tell; an unknown date counts as now. */
    public boolean heldAt(String isoDate) {
        if (isoDate.isEmpty()) {
            return to.isEmpty();
        }
        return (from.isEmpty() || isoDate.compareTo(from) >= 0)
                && (to.isEmpty() || isoDate.substring(0, Math.min(to.length(), isoDate.length())).compareTo(to) <= 0);
    }

    /** Whether the post was held at that date or later. */
    public boolean heldSince(String isoDate) {
        return to.isEmpty() || to.compareTo(isoDate) >= 0;
    }
}
