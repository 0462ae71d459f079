package org.vestnik.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.vestnik.Configuration;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SchemaMigrator;
import picocli.CommandLine;

/**
 * How many nodes and relationships a second each format takes out of an embedded database of so many claims, and the heap that it
 * took: {@code ExportSpeed CLAIMS [FORMAT…]}. The database is made once by Neo4j's bulk import and kept in {@code target}.
 */
public final class ExportSpeed {

    private ExportSpeed() {
    }

    public static void main(String[] args) throws IOException {
        int claims = Integer.parseInt(args[0]);
        List<ExportFormat> formats = args.length == 1 ? List.of(ExportFormat.values())
                : Arrays.stream(args).skip(1).map(code -> ExportFormat.ofCode(code).orElseThrow()).toList();
        Path home = Path.of("target/export-speed/" + claims).toAbsolutePath();
        if (!Files.isDirectory(home)) {
            make(claims, home);
        }
        try (GraphDatabase graph = GraphDatabase.open(Configuration.of(Map.of()).withData(home))) {
            new SchemaMigrator(graph).migrate();
            for (ExportFormat format : formats) {
                measure(graph, format, home.resolve("out"));
            }
        }
    }

    private static void make(int claims, Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("import"));
        try (CsvFolder files = CsvFolder.forImport(folder)) {
            new SyntheticGraph(claims).writeTo(files);
        }
        PrintStream quiet = new PrintStream(home.resolve("import.log").toFile());
        int exitCode = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"), quiet, quiet, new DefaultFileSystemAbstraction())))
                .execute("neo4j", "--multiline-fields=true", "--array-delimiter=U+001F", "--max-off-heap-memory=1g", "--nodes=" + folder.resolve("nodes.csv"),
                        "--relationships=" + folder.resolve("relationships.csv"));
        if (exitCode != 0) {
            throw new IllegalStateException("the import failed; see " + home.resolve("import.log"));
        }
    }

    private static void measure(GraphDatabase graph, ExportFormat format, Path out) throws IOException {
        long[] count = {0};
        GraphProgress progress = new GraphProgress() {
            @Override
            public void begin(long total) {
            }

            @Override
            public void done(long more) {
                count[0] += more;
            }
        };
        GraphReader reader = new GraphReader(graph.driver(), graph.database(), Selection.ALL, progress);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Files.createDirectories(out);
        long start = System.nanoTime();
        long worked = cpu();
        if (format.isFolder()) {
            format.write(reader, out);
        } else {
            try (Writer writer = Files.newBufferedWriter(out.resolve(format.code()))) {
                format.write(reader, writer);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpu() - worked) / 1e9;
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf("%-8s %,10d nodes and relationships %7.1f s %,8.0f a second %7.1f s of processor %,8.0f a second %5d MB of heap at most, %5d MB written%n",
                format.code(), count[0], seconds, count[0] / seconds, cpuSeconds, count[0] / cpuSeconds, peak, clear(out) >> 20);
    }

    /** Nanoseconds that this process, the database in it, has had of all processors: what a busy machine does not spoil. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** @return bytes that were there */
    private static long clear(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
                Files.delete(file);
            }
        }
        return bytes;
    }
}
