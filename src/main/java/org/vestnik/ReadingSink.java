package org.vestnik;

import org.vestnik.article.Rejected;
import org.vestnik.claim.Reading;

/** Takes what the pipeline makes of its inputs, one call at a time, in order of the inputs' ids. */
public interface ReadingSink {

    void accept(Reading reading);

    void reject(Rejected rejected);
}
