package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.text.Language;

@DisplayName("All four languages stand behind one door")
class AnnotatorsTests {

    @BeforeEach
    void assumeNetwork() {
        assumeTrue(ModelFiles.configured().arePresent(), "no network in this build: name one with -Dvestnik.model=FOLDER");
    }

    @Test
    @DisplayName("Each language is read by what knows it")
    void dispatch() {
        try (Annotators annotators = new Annotators()) {
            String text = "НАТО е в Брюксел.";
            assertThat(annotators.annotate(Language.BG, text, Blocks.whole(text)).sentences()).hasSize(1);
            String english = "NATO is in Brussels.";
            assertThat(annotators.annotate(Language.EN, english, Blocks.whole(english)).sentences().get(0).token(2).lemma())
                    .isEqualTo("be");
        }
    }

    @Test
    @DisplayName("A Cyrillic text loads no class of CoreNLP")
    void lazyEnglish(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log, "-D" + ModelFiles.FOLDER_PROPERTY + "="
                + System.getProperty(ModelFiles.FOLDER_PROPERTY, ""), "-cp", System.getProperty("java.class.path"),
                CyrillicOnly.class.getName()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(loaded(log, "org.vestnik.annotate.OnnxNetwork")).isPositive();
        assertThat(loaded(log, "edu.stanford.nlp.")).isZero();
    }

    private static long loaded(Path log, String name) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" " + name)).count();
        }
    }

    /** What the other process runs. */
    static final class CyrillicOnly {

        private CyrillicOnly() {
        }

        public static void main(String[] arguments) {
            try (Annotators annotators = new Annotators()) {
                String text = "НАТО е в Брюксел.";
                annotators.annotate(Language.BG, text, Blocks.whole(text));
            }
        }
    }
}
