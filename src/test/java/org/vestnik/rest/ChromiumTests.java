package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.vestnik.Configuration;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SchemaMigrator;

/** What a real browser makes of it; where no Chromium is installed, nobody looks. */
class ChromiumTests {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"(\\w+://[^/\"]+)");

    /** Whom Chromium itself asks for its updates and its users. */
    private static final Pattern ITS_OWN = Pattern.compile("https?://(?!fonts[.])[\\w-]+[.]google(apis)?[.]com");

    private record Look(String console, List<String> called) {
    }

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext server;
    private static String chromium;
    private static String address;
    private static String bolt;

    @BeforeAll
    static void start() {
        Optional<Path> found = NAMES.stream().flatMap(name -> Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, name))).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "no Chromium is installed");
        chromium = found.get().toString();
        GraphDatabase graph = GraphDatabase.open(Configuration.of(Map.of()).withData(folder.resolve("data")));
        new SchemaMigrator(graph).migrate();
        bolt = graph.uri().toString();
        server = Server.start(graph, Configuration.of(Map.of()), Listening.locally(0));
        address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("Neo4j Browser goes to the database by itself, and to nobody outside")
    void browser() throws IOException, InterruptedException {
        Look look = look("/browser/");
        assertThat(look.console).contains("fonts.googleapis.com").as("what it would have called").doesNotContain("Vestnik had for it");
        assertThat(look.called).contains(address, bolt.replace("bolt://", "ws://"))
                .allMatch(called -> called.matches("(http|ws)://localhost:\\d+") || ITS_OWN.matcher(called).matches());
    }

    @Test
    @DisplayName("the guide and the pages load without a complaint")
    void pages() throws IOException, InterruptedException {
        for (String path : List.of("/", "/guide", "/articles/none/view")) {
            assertThat(look(path).console.lines().filter(line -> line.contains("CONSOLE") && !line.contains("404"))).as(path).isEmpty();
        }
    }

    private static Look look(String path) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "look");
        Path console = place.resolve("console.txt");
        Path calls = place.resolve("calls.json");
        Process process = new ProcessBuilder(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + place.resolve("profile"),
                "--enable-logging=stderr", "--log-net-log=" + calls, "--virtual-time-budget=30000", "--dump-dom", address + path)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(console.toFile()).start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Chromium came to an end").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Look(Files.readString(console),
                ADDRESS.matcher(Files.readString(calls)).results().map(found -> found.group(1)).distinct().toList());
    }
}
