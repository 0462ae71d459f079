package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingSideTests {

    @ParameterizedTest
    @ValueSource(strings = {"query", "explain", "export", "rest"})
    @DisplayName("the reading side knows nothing of the extracting side")
    void knowsNothingOfExtracting(String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/vestnik", room))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern("org\\.vestnik\\.(text|ontology|article|language|annotate|extract|resolve|claim)\\b"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "explain", "export", "rest", "cli"})
    @DisplayName("no Cypher lies in Java")
    void noCypher(String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/vestnik", room))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList()).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("\"\\s*(MATCH|UNWIND|CALL|MERGE) "));
        }
    }
}
