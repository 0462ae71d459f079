package org.vestnik.cli;

import picocli.CommandLine.Command;

/** The command {@code vestnik}; its subcommands do the work. */
@Command(name = "vestnik", mixinStandardHelpOptions = true, version = "vestnik 0.1.0",
        description = "Reads news in Bulgarian, Ukrainian, Russian and English and keeps what they claim in a Neo4j graph.",
        subcommands = {}, synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:some inputs were rejected (each is named with the reason)", "2:wrong usage", "3:failure"})
public final class VestnikCommand {
}
