package org.vestnik.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How many letters a line may have. */
final class TerminalWidth {

    private TerminalWidth() {
    }

    /** What the user says, else the terminal's width; without a terminal there is no bound. */
    static int of(CommandSpec spec, Optional<Integer> said) {
        if (said.isPresent()) {
            return said.get();
        }
        if (System.console() == null) {
            return Integer.MAX_VALUE;
        }
        return spec.usageMessage().autoWidth(true).width();
    }
}
