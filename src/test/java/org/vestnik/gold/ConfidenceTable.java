package org.vestnik.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vestnik.claim.Claim;
import org.vestnik.claim.SentenceReader;
import org.vestnik.claim.Telling;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Rule;
import org.vestnik.language.RuleExample;
import org.vestnik.text.Language;

/** Counts what each rule reads rightly in its own sentences and in the gold set. */
final class ConfidenceTable {

    private static final String HEAD = "# Source: counted by org.vestnik.gold.GoldScore --write on the rules' own sentences and src/test/resources/gold."
            + " Columns: rule, claims that were marked, claims read.";

    private ConfidenceTable() {
    }

    /** Lines of a language's table, sorted by rule. */
    static List<String> lines(Language language, Map<String, Tally> gold) {
        List<String> lines = new ArrayList<>();
        for (Rule rule : LanguagePack.of(language).rules()) {
            Tally tally = gold.getOrDefault(rule.id(), Tally.NONE).plus(sentences(rule));
            if (tally.read() > 0) {
                lines.add(rule.id() + "\t" + tally.right() + "\t" + tally.read());
            }
        }
        lines.sort(null);
        lines.add(0, HEAD);
        return lines;
    }

    static void write(Map<String, Tally> gold) {
        try {
            for (Language language : Language.values()) {
                Files.write(Path.of("src", "main", "resources", "lang", language.code(), "confidence.tsv"), lines(language, gold));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of its own sentences only the claims that they name; what else they say nobody marked. */
    private static Tally sentences(Rule rule) {
        Tally tally = Tally.NONE;
        for (RuleExample example : rule.matches()) {
            List<Claim> claims = SentenceReader.read(rule.language(), example.text()).claims();
            boolean right = claims.stream().filter(claim -> claim.rule().equals(rule.id()))
                    .anyMatch(claim -> example.claims().stream().anyMatch(line -> Telling.matches(line, claim)));
            tally = tally.plus(new Tally(right ? 1 : 0, 1, 1));
        }
        return tally;
    }
}
