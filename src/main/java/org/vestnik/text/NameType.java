package org.vestnik.text;

/** Kinds of name spans, as SlavicNER and NEREL mark them. */
public enum NameType {
    PER, LOC, ORG, PRO, EVT, DATE, JOB, NAT, MISC
}
