package org.vestnik.gold;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vestnik.annotate.Annotators;
import org.vestnik.claim.SentenceReader;
import org.vestnik.text.Language;

/**
 * Prints what the reading of the gold set is worth, with {@code --errors} also what was missed, added or read otherwise, with
 * {@code --rules} how much of what each rule read was marked:
 *
 * <pre>mvn -q test-compile exec:java [-Dexec.args="--errors bg"]</pre>
 *
 * Arguments other than options name languages or single texts, {@code bg} or {@code bg/summit}; all if none is given. {@code --keep}
 * keeps the trees in {@code target/parses}, for work on the rules alone. {@code --write} writes what the rules were worth, here and on
 * their own sentences, into {@code src/main/resources/lang/xx/confidence.tsv}.
 */
public final class GoldScore {

    private GoldScore() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> only = Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList();
        if (List.of(arguments).contains("--keep")) {
            SentenceReader.readWith(new KeptParses(new Annotators(), Path.of("target", "parses")));
        }
        Score score = new Score();
        for (Language language : Language.values()) {
            if (only.isEmpty() || only.stream().anyMatch(id -> id.startsWith(language.code()))) {
                GoldTexts.of(language).stream().filter(text -> only.isEmpty() || only.stream().anyMatch(text.id()::startsWith)).forEach(score::add);
            }
        }
        if (List.of(arguments).contains("--write")) {
            ConfidenceTable.write(score.rules());
        }
        if (List.of(arguments).contains("--errors")) {
            score.errors().forEach(out::println);
        }
        if (List.of(arguments).contains("--rules")) {
            score.rules().forEach((rule, tally) -> out.printf(Locale.ROOT, "%-30s %d of %d%n", rule, tally.right(), tally.read()));
        }
        score.lines().forEach(out::println);
    }
}
