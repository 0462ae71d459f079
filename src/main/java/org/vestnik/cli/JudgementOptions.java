package org.vestnik.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Verdict;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an analyst says when judging a pair. */
final class JudgementOptions {

    @Parameters(index = "0", paramLabel = "A", description = "id of an entity")
    private String left;

    @Parameters(index = "1", paramLabel = "B", description = "id of another")
    private String right;

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (the name of the account if not said)")
    private String by = System.getProperty("user.name");

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason, for whoever reads it later")
    private String why;

    /** Made now. */
    Judgement judgement(Verdict verdict) {
        return new Judgement(left, right, verdict, by, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), why.strip());
    }
}
