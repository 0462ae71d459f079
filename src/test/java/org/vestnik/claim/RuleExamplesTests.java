package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Rule;
import org.vestnik.language.RuleExample;
import org.vestnik.text.Language;

/**
 * Every rule of every language reads the sentences it carries and leaves its near misses alone. To run one language or rule:
 * {@code -Dtest=RuleExamplesTests -Drules=bg.supplies}.
 */
class RuleExamplesTests {

    private static final String ONLY = System.getProperty("rules", "");

    @TestFactory
    Stream<DynamicContainer> rules_read_their_sentences_and_leave_near_misses_alone() {
        return Stream.of(Language.values()).map(language -> dynamicContainer(language.code(), LanguagePack.of(language).rules().stream()
                .filter(rule -> rule.id().startsWith(ONLY)).map(RuleExamplesTests::tests)));
    }

    private static DynamicContainer tests(Rule rule) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(rule.id() + " carries a sentence that it reads and a near miss", () -> {
            assertThat(rule.matches()).as("sentences of %s", rule.id()).isNotEmpty();
            assertThat(rule.misses()).as("near misses of %s", rule.id()).isNotEmpty();
        }));
        for (RuleExample example : rule.matches()) {
            tests.add(dynamicTest(example.text(), () -> reads(rule, example)));
        }
        for (String miss : rule.misses()) {
            tests.add(dynamicTest("not: " + miss, () -> leavesAlone(rule, miss)));
        }
        return dynamicContainer(rule.id(), tests);
    }

    private static void reads(Rule rule, RuleExample example) {
        List<Claim> claims = SentenceReader.read(rule.language(), example.text()).claims();
        assertThat(example.claims()).as("claims expected of «%s»", example.text()).isNotEmpty();
        assertThat(claims).extracting(Claim::rule).as("rules that read «%s»: %s", example.text(), tell(claims)).contains(rule.id());
        for (String line : example.claims()) {
            assertThat(claims).as("«%s» read as %s", example.text(), tell(claims)).anyMatch(claim -> Telling.matches(line, claim));
        }
    }

    private static void leavesAlone(Rule rule, String miss) {
        List<Claim> claims = SentenceReader.read(rule.language(), miss).claims();
        assertThat(claims).as("«%s» read as %s", miss, tell(claims)).noneMatch(claim -> claim.rule().equals(rule.id()));
    }

    private static List<String> tell(List<Claim> claims) {
        return claims.stream().map(claim -> Telling.of(claim) + " [" + claim.rule() + "]").toList();
    }
}
