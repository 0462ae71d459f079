package org.vestnik.claim;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

class ModesTests {

    @TestFactory
    Stream<DynamicContainer> texts_tell_whether_it_is_so() {
        return TextsWithClaims.of("modes.tsv");
    }
}
