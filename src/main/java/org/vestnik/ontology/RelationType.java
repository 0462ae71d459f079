package org.vestnik.ontology;

/**
 * A type of claim.
 *
 * @param name      such as {@code SUPPLIES}; the type of the projected edge
 * @param symmetric whether all participants are actors
 * @param distinct  whether claims that differ in mode or speaker are claims of their own
 * @param charge    whether to say it of somebody is a charge that he may deny
 * @param plover    the event class of PLOVER that covers it
 * @param meaning   for people
 */
public record RelationType(String name, boolean symmetric, boolean distinct, boolean charge, String plover, String meaning) {
}
