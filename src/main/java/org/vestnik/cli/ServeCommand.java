package org.vestnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.Ingestion;
import org.vestnik.Pipeline;
import org.vestnik.Progress;
import org.vestnik.article.InputFiles;
import org.vestnik.graph.FirstLook;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphSize;
import org.vestnik.graph.SchemaMigrator;
import org.vestnik.rest.Listening;
import org.vestnik.rest.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vestnik serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = {"Opens the graph to Neo4j Browser, to Bolt and to REST on this machine, until stopped.",
            "With --host and a token REST is open to other machines too; Bolt never is.",
            "An empty graph is first filled with the articles of import/articles."})
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
            description = "port of Browser and REST, 0 for a free one (${DEFAULT-VALUE} if not said)")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = Listening.LOOPBACK,
            description = "where REST listens, 0.0.0.0 for everywhere (${DEFAULT-VALUE} if not said); elsewhere than on this machine it "
                    + "needs a token")
    private String host;

    @Option(names = "--token", paramLabel = "WORD", defaultValue = "${env:VESTNIK_TOKEN}", arity = "0..1", interactive = true,
            description = "what clients of REST must show, asked for if left out (or VESTNIK_TOKEN)")
    private String token;

    @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687",
            description = "port of the embedded database's Bolt, 0 for a free one (${DEFAULT-VALUE} if not said)")
    private int boltPort;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;
    private final Function<Configuration, Pipeline> pipelines;

    /** @param pipelines makes the pipeline, if there is something to read */
    public ServeCommand(Configuration configuration, Function<Configuration, Pipeline> pipelines) {
        this.configuration = configuration;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws InterruptedException {
        Listening listening = new Listening(host, port, Optional.ofNullable(token));
        requireFree(listening);
        Configuration chosen = database.apply(configuration);
        CountDownLatch closed = new CountDownLatch(1);
        GraphDatabase graph = GraphDatabase.open(chosen, boltPort);
        try {
            new SchemaMigrator(graph).migrate();
            fill(graph, chosen);
            ConfigurableApplicationContext context = Server.start(graph, chosen, listening);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            announce(graph, context.getEnvironment().getProperty("local.server.port"));
        } catch (RuntimeException failure) {
            graph.close();
            throw failure;
        }
        closed.await();
        return 0;
    }

    private void fill(GraphDatabase graph, Configuration chosen) {
        Path articles = chosen.knowledge().resolve("articles");
        Curation curation = new Curation(graph, chosen.knowledge());
        if (GraphSize.of(graph).articles() > 0 || !Files.isDirectory(articles)) {
            curation.apply();
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("The graph is empty; reading " + articles);
        try (Pipeline pipeline = pipelines.apply(chosen); Progress progress = TerminalProgress.create()) {
            Report.print(new Ingestion(graph, pipeline, curation).run(InputFiles.of(List.of(articles)), progress), out,
                    spec.commandLine().getErr());
        }
    }

    private void announce(GraphDatabase graph, String httpPort) {
        PrintWriter out = spec.commandLine().getOut();
        String address = "http://localhost:" + httpPort;
        out.println();
        out.println("Browser   " + address + "/browser/" + graph.reader().map(reader -> "   (opens as " + reader + ", who reads)")
                .orElse("   (asks for the server's user name and password)"));
        out.println("Guide     :guide " + address + "/guide   (Browser opens with it)");
        out.println("REST      " + address + "/queries");
        out.println("API page  " + address + "/swagger-ui.html");
        out.println("Bolt      " + graph.uri() + graph.reader().map(reader -> "   (without a password to read; with NEO4J_PASSWORD, "
                + "if it was set at the start, to write)").orElse(""));
        out.println();
        out.println("Try, in Browser:");
        out.println("  " + FirstLook.query());
        out.println("Try, in another terminal:");
        out.println("  curl '" + address + "/queries'");
        out.println();
        out.println("Stop with Ctrl-C.");
    }

    /** A busy port is told of before the database takes its seconds to start. */
    private static void requireFree(Listening listening) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(listening.host()), listening.port()));
        } catch (IOException busy) {
            throw Server.portInUse(listening.port());
        }
    }
}
