package org.vestnik.claim;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

class CoreferenceTests {

    @TestFactory
    Stream<DynamicContainer> texts_tell_who_is_meant() {
        return TextsWithClaims.of("coreference.tsv");
    }
}
