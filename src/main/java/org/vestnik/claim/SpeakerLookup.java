package org.vestnik.claim;

import java.util.List;
import org.vestnik.resolve.Entity;

/** Who speaks the words at a place of a document; none where the article speaks itself. */
interface SpeakerLookup {

    List<Entity> at(int sentence, int token);
}
