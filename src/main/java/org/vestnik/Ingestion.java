package org.vestnik;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.vestnik.article.InputFiles;
import org.vestnik.article.RawPage;
import org.vestnik.article.Rejected;
import org.vestnik.claim.Reading;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphSize;
import org.vestnik.graph.GraphWriter;
import org.vestnik.graph.GraphWriter.Outcome;
import org.vestnik.graph.SchemaMigrator;

/** Brings articles into a graph: schema, readings, judgements, projections. Run again after a failure, it goes on where it was. */
public final class Ingestion {

    private final GraphDatabase graph;
    private final Pipeline pipeline;
    private final Curation curation;

    /** @param curation of the same graph */
    public Ingestion(GraphDatabase graph, Pipeline pipeline, Curation curation) {
        this.graph = graph;
        this.pipeline = pipeline;
        this.curation = curation;
    }

    /** Reads what the graph does not have yet as it is; the graph is complete when this returns. */
    public RunReport run(InputFiles inputs, Progress progress) {
        new SchemaMigrator(graph).migrate();
        GraphSize before = GraphSize.of(graph);
        Tally tally = new Tally(inputs.rejected(), progress);
        progress.begin(inputs.pages().size());
        try (GraphWriter writer = new GraphWriter(graph, pipeline.version())) {
            List<RawPage> unread = new ArrayList<>();
            for (RawPage page : inputs.pages()) {
                if (writer.has(page.id(), sha256(page))) {
                    tally.count(page.id(), Outcome.UNCHANGED);
                } else {
                    unread.add(page);
                }
            }
            pipeline.read(unread, tally.into(writer));
        }
        curation.apply();
        return tally.report(before, GraphSize.of(graph));
    }

    /** Of the file as it lies; empty where it cannot be read, which the pipeline will say better. */
    private static String sha256(RawPage page) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream stream = new DigestInputStream(Files.newInputStream(page.path()), digest)) {
                stream.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return "";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts what becomes of the inputs. */
    private static final class Tally {

        private final List<Rejected> rejected;
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final Progress progress;

        Tally(Collection<Rejected> rejected, Progress progress) {
            this.rejected = new ArrayList<>(rejected);
            this.progress = progress;
        }

        void count(String id, Outcome outcome) {
            outcomes.merge(outcome, 1, Integer::sum);
            progress.done(id);
        }

        ReadingSink into(GraphWriter writer) {
            return new ReadingSink() {
                @Override
                public void accept(Reading reading) {
                    count(reading.article().id(), writer.add(reading));
                }

                @Override
                public void reject(Rejected input) {
                    rejected.add(input);
                    progress.done(input.id());
                }
            };
        }

        RunReport report(GraphSize before, GraphSize after) {
            return new RunReport(rejected, outcomes.getOrDefault(Outcome.NEW, 0), outcomes.getOrDefault(Outcome.UNCHANGED, 0),
                    outcomes.getOrDefault(Outcome.CHANGED, 0), after.nodes() - before.nodes(),
                    after.relationships() - before.relationships());
        }
    }
}
