package org.vestnik.claim;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

class SpeakersTests {

    @TestFactory
    Stream<DynamicContainer> texts_tell_who_says_it() {
        return TextsWithClaims.of("speakers.tsv");
    }
}
