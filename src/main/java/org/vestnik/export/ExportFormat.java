package org.vestnik.export;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The formats that a graph is exported in: the one list of them. */
public enum ExportFormat {
    CSV("a folder with nodes.csv and relationships.csv; of a template its table, one file", Form.folder(CsvFolder::plain)),
    JSONL("a node or relationship a line; of a template a row a line", Form.graph(JsonLinesGraph::new)),
    PARQUET("a folder with nodes.parquet and relationships.parquet, for DuckDB, Spark, pandas", Form.folder(ParquetFolder::new)),
    NEO4J("a folder for neo4j-admin's bulk import, with the command in import.sh", Form.folder(CsvFolder::forImport)),
    CYPHER("a script for an empty Neo4j, such as with cypher-shell -f", Form.graph(CypherScript::new)),
    GRAPHML("GraphML, for yEd, NetworkX, igraph", Form.graph(GraphMl::new)),
    GEXF("GEXF, for Gephi with its timeline", Form.graph(Gexf::new)),
    TURTLE("RDF as Turtle, in the words of schema.org and PROV-O", Form.evidence(out -> new RdfEvidence(Turtle.to(out)))),
    JSONLD("the same RDF as JSON-LD", Form.evidence(out -> new RdfEvidence(new JsonLd(out)))),
    STIX("a STIX 2.1 bundle, for OpenCTI, MISP", Form.evidence(StixBundle::new)),
    FTM("FollowTheMoney entities, for Aleph, OpenSanctions' tools", Form.evidence(FollowTheMoney::new)),
    PLOVER("event data after PLOVER with CAMEO's codes, a claim a line", Form.evidence(PloverEvents::new));

    /** How a format is written: to a file or to a folder, the other being null. */
    private record Form(BiConsumer<GraphReader, Writer> file, BiConsumer<GraphReader, Path> folder) {

        static Form graph(Function<Writer, GraphSink> sink) {
            return new Form((reader, out) -> reader.read(sink.apply(out)), null);
        }

        static Form evidence(Function<Writer, EvidenceSink> sink) {
            return new Form((reader, out) -> reader.read(sink.apply(out)), null);
        }

        static Form folder(Function<Path, FolderSink> sink) {
            return new Form(null, (reader, folder) -> {
                try (FolderSink files = sink.apply(folder)) {
                    reader.read(files);
                }
            });
        }
    }

    private final String meaning;
    private final Form form;

    ExportFormat(String meaning, Form form) {
        this.meaning = meaning;
        this.form = form;
    }

    /** As the command line takes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }

    /** Whether a graph in it is a folder of files. */
    public boolean isFolder() {
        return form.folder != null;
    }

    /** Whether a template's answer is its table, not the graph behind it. */
    public boolean isTable() {
        return this == CSV || this == JSONL;
    }

    /** @param out stays open */
    public void write(GraphReader reader, Writer out) {
        form.file.accept(reader, out);
    }

    /** @param folder exists */
    public void write(GraphReader reader, Path folder) {
        form.folder.accept(reader, folder);
    }

    /** @param code in letters of any size */
    public static Optional<ExportFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equalsIgnoreCase(code)).findFirst();
    }

    /** All codes, for a sentence. */
    public static String codes() {
        return Arrays.stream(values()).map(ExportFormat::code).collect(Collectors.joining(", "));
    }
}
