package org.vestnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.vestnik.Configuration;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.rest.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vestnik serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Opens the graph to Neo4j Browser, to Bolt and to REST on this machine, until stopped.")
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
            description = "port of Browser and REST, 0 for a free one (${DEFAULT-VALUE} if not said)")
    private int port;

    @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687",
            description = "port of the embedded database's Bolt, 0 for a free one (${DEFAULT-VALUE} if not said)")
    private int boltPort;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public ServeCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireFree(port);
        Configuration chosen = database.apply(configuration);
        CountDownLatch closed = new CountDownLatch(1);
        GraphDatabase graph = GraphDatabase.open(chosen, boltPort);
        try {
            ConfigurableApplicationContext context = Server.start(graph, chosen, port);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            announce(graph, Integer.parseInt(context.getEnvironment().getProperty("local.server.port")));
        } catch (RuntimeException failure) {
            graph.close();
            throw failure;
        }
        closed.await();
        return 0;
    }

    private void announce(GraphDatabase graph, int httpPort) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Browser  http://localhost:" + httpPort + "/browser/");
    }

    /** A busy port is told of before the database takes its seconds to start. */
    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
        } catch (IOException busy) {
            throw Server.portInUse(port);
        }
    }
}
