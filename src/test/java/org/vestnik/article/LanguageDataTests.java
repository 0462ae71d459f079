package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

class LanguageDataTests {

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"BG,furniture.tsv,2", "BG,dates.tsv,3", "BG,relays.tsv,3", "UK,furniture.tsv,2", "UK,dates.tsv,3", "UK,relays.tsv,3",
        "RU,furniture.tsv,2", "RU,dates.tsv,3", "RU,relays.tsv,3", "EN,furniture.tsv,2", "EN,dates.tsv,3", "EN,relays.tsv,3"})
    void everyLanguageHasEveryFileComposedAndWithoutRepetition(Language language, String file, int columns) {
        List<List<String>> rows = Table.rows("/lang/" + language.code() + "/" + file, columns);
        assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row).allSatisfy(cell ->
                assertThat(Normalizer.isNormalized(cell, Normalizer.Form.NFC)).isTrue()));
    }

    @ParameterizedTest
    @CsvSource({"BG", "UK", "RU"})
    void wordsDoNotMixScripts(Language language) {
        for (String file : List.of("furniture.tsv", "relays.tsv")) {
            int columns = file.equals("relays.tsv") ? 3 : 2;
            for (List<String> row : Table.rows("/lang/" + language.code() + "/" + file, columns)) {
                for (String word : row.get(1).replaceAll("\\\\(?:p\\{\\w+}|\\w)", " ").split("[^\\p{L}]+")) {
                    HashSet<Character.UnicodeScript> scripts = new HashSet<>();
                    word.codePoints().forEach(point -> scripts.add(Character.UnicodeScript.of(point)));
                    assertThat(scripts).as(word).hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }
}
