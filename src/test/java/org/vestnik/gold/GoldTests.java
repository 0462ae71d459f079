package org.vestnik.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.ontology.Ontology;
import org.vestnik.text.Language;

/** The gold set is whole, reading it is worth no less than it was, and the table of confidences says what it is worth. */
class GoldTests {

    /** Just under what {@code GoldScore} printed last: whoever changes a rule may raise these, not lower them. */
    private static final Map<Language, Double> F1 = Map.of(Language.BG, 0.62, Language.UK, 0.60, Language.RU, 0.54, Language.EN, 0.56);
    private static final double PRECISION = 0.5;
    private static final int ENOUGH = 5;

    private static Score score;

    @BeforeAll
    static void read() {
        score = new Score();
        texts().forEach(score::add);
    }

    private static Stream<GoldText> texts() {
        return Arrays.stream(Language.values()).flatMap(language -> GoldTexts.of(language).stream());
    }

    @Test
    void there_are_24_articles_and_400_sentences() {
        assertThat(texts().filter(GoldText::article)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(texts().filter(text -> !text.article())).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void every_quote_stands_in_its_article() {
        texts().forEach(text -> text.claims().forEach(claim -> assertThat(text.text()).as(text.id()).contains(claim.quote())));
    }

    @Test
    void every_claim_is_of_a_type_that_there_is() {
        Ontology ontology = Ontology.read();
        texts().forEach(text -> text.claims().forEach(claim -> assertThat(ontology.relation(claim.type())).as(text.id()).isNotNull()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_is_read_as_well_as_before(Language language) {
        Tally tally = score.claims().get(language.code());
        assertThat(tally.f1()).as("%s: %s", language, tally).isGreaterThanOrEqualTo(F1.get(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void confidences_are_those_that_were_counted(Language language) throws IOException {
        Path table = Path.of("src", "main", "resources", "lang", language.code(), "confidence.tsv");
        assertThat(Files.readAllLines(table)).as("run GoldScore --write").isEqualTo(ConfidenceTable.lines(language, score.rules()));
    }

    @Test
    void no_rule_that_is_more_often_wrong_than_right_stays_on() {
        List<String> bad = score.rules().entrySet().stream().filter(rule -> rule.getValue().read() >= ENOUGH)
                .filter(rule -> rule.getValue().precision() < PRECISION).map(rule -> rule.getKey() + " " + rule.getValue()).toList();
        assertThat(bad).isEmpty();
    }
}
