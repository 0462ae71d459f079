package org.vestnik.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.error.UserException;
import picocli.CommandLine.Option;

/** {@code -p name=value}, as often as needed. */
final class GivenParameters {

    /** What the JDK makes of bytes that its locale cannot read. */
    private static final char UNREADABLE = '\uFFFD';

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE",
            description = "a parameter of the template; several values for one name make a list")
    private List<String> given = List.of();

    boolean isEmpty() {
        return given.isEmpty();
    }

    Map<String, List<String>> byName() {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw UserException.usage("-p was given '" + pair + "'; it takes name=value, such as -p since=2024-01-01");
            }
            if (pair.indexOf(UNREADABLE) >= 0) {
                throw UserException.usage("-p was given '" + pair + "', whose letters were lost on the way: the shell's locale is not"
                        + " UTF-8; set it, such as with LC_ALL=C.UTF-8");
            }
            byName.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>()).add(pair.substring(equals + 1));
        }
        return byName;
    }
}
