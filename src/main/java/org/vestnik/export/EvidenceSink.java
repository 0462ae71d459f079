package org.vestnik.export;

/** Takes the evidence piece by piece: all things, all outlets, then all articles with what they say, the end. */
interface EvidenceSink {

    void begin();

    void thing(KnownThing thing);

    void outlet(Outlet outlet);

    void report(Report report);

    /** Does not come after a failure. */
    void end();
}
