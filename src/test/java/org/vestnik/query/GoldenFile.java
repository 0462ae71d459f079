package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What each template answers, kept beside the tests. {@code -Dvestnik.golden=write} writes the files anew: read the difference. */
public record GoldenFile(Path folder) {

    /** The names of all templates. */
    public static Stream<String> templates() {
        return QueryCatalog.ofJar().all().stream().map(QueryTemplate::name);
    }

    public void check(String template, CharSequence answer) throws IOException {
        Path file = folder.resolve(template + ".jsonl");
        if ("write".equals(System.getProperty("vestnik.golden"))) {
            Files.createDirectories(folder);
            Files.writeString(file, answer);
        }
        assertThat(answer.toString()).isNotEmpty().isEqualTo(Files.readString(file));
    }
}
