package org.vestnik.ontology;

/**
 * A type of claim.
 *
 * @param name      such as {@code SUPPLIES}; the type of the projected edge
 * @param symmetric whether all participants are actors
 * @param plover    the event class of PLOVER that covers it
 * @param meaning   for people
 */
public record RelationType(String name, boolean symmetric, String plover, String meaning) {
}
