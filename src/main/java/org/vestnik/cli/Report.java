package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.vestnik.RunReport;
import org.vestnik.article.Rejected;

/** Prints names and numbers one under the other. */
final class Report {

    private Report() {
    }

    /** Counts go to one writer, each rejected input with its reason to the other. */
    static void print(RunReport report, PrintWriter out, PrintWriter errors) {
        for (Rejected rejected : report.rejected()) {
            errors.println("rejected " + rejected.input() + ": " + rejected.reason());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", (long) report.read());
        counts.put("rejected", (long) report.rejected().size());
        counts.put("new", (long) report.added());
        counts.put("unchanged", (long) report.unchanged());
        counts.put("changed", (long) report.changed());
        counts.put("nodes added", report.nodesAdded());
        counts.put("edges added", report.edgesAdded());
        print("Articles", counts, out);
    }

    static void print(String heading, Map<String, Long> counts, PrintWriter out) {
        int name = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
        int number = counts.values().stream().mapToInt(count -> String.valueOf(count).length()).max().orElse(0);
        out.println(heading);
        if (counts.isEmpty()) {
            out.println("  none");
        }
        counts.forEach((key, count) -> out.println(String.format(Locale.ROOT, "  %-" + name + "s  %" + number + "d", key, count)));
    }
}
