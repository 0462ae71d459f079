package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.vestnik.text.Language;

/** Tables of texts with the claims that are read from them, by phenomenon; the head of each table explains its columns. */
final class TextsWithClaims {

    private static final String NOBODY = " by -";

    private TextsWithClaims() {
    }

    static Stream<DynamicContainer> of(String table) {
        Map<String, List<DynamicTest>> phenomena = new LinkedHashMap<>();
        String phenomenon = "";
        for (String line : lines("/claim/" + table)) {
            if (line.startsWith("## ")) {
                phenomenon = line.substring(3);
            } else if (!line.startsWith("#")) {
                phenomena.computeIfAbsent(phenomenon, key -> new ArrayList<>()).add(test(line.split("\t")));
            }
        }
        return phenomena.entrySet().stream().map(entry -> dynamicContainer(entry.getKey(), entry.getValue()));
    }

    private static DynamicTest test(String[] row) {
        Language language = Language.of(row[0]).orElseThrow();
        return dynamicTest(row[0] + " " + row[1], () -> {
            assertThat(row.length).as("a text and at least one claim").isGreaterThan(2);
            List<Claim> claims = SentenceReader.read(language, row[1].replace(" ¶ ", "\n")).claims();
            List<String> told = claims.stream().map(Telling::of).toList();
            for (int i = 2; i < row.length; i++) {
                if (row[i].startsWith("!")) {
                    assertThat(claims).as("«%s» read as %s", row[1], told).noneMatch(is(row[i].substring(1)));
                } else {
                    assertThat(claims).as("«%s» read as %s", row[1], told).anyMatch(is(row[i]));
                }
            }
        });
    }

    private static Predicate<Claim> is(String line) {
        return line.endsWith(NOBODY)
                ? claim -> claim.attributedTo().isEmpty() && Telling.matches(line.substring(0, line.length() - NOBODY.length()), claim)
                : claim -> Telling.matches(line, claim);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = TextsWithClaims.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
