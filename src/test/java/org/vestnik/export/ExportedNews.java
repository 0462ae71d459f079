package org.vestnik.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.Session;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.SmallNews;

/** The nine articles in the shared database, with a state's code, a claim's confidence and a title that every format must quote. */
final class ExportedNews {

    /** What breaks a careless writer of XML, JSON, CSV, Cypher or Turtle. */
    static final String TITLE = "1 < 2 & \"3\" > 'x'; \\u0041 \\ tab\tline\r\nnext, `tick` 🛰 їжак";

    private final GraphDatabase graph;

    private ExportedNews(GraphDatabase graph) {
        this.graph = graph;
    }

    static ExportedNews written() {
        ExportedNews news = new ExportedNews(SmallNews.written());
        news.run("MATCH (e:State {id: 'State:KP'}) SET e.iso = 'KP', e.wikidata = 'Q423'");
        news.run("MATCH (c:Claim {id: 'c02'}) SET c.confidence = 0.93, c.basis = '27 of 28'");
        news.run("MATCH (a:Article {id: 'ru/pusk'}) SET a.title = '" + TITLE.replace("\\", "\\\\").replace("'", "\\'") + "'");
        return news;
    }

    void run(String cypher) {
        try (Session session = graph.session()) {
            session.run(cypher).consume();
        }
    }

    int count(String cypher) {
        try (Session session = graph.session()) {
            return session.run(cypher).single().get(0).asInt();
        }
    }

    int nodes() {
        return count("MATCH (n:Entity|Article|Claim|Office|Publisher) RETURN count(n)");
    }

    int relationships() {
        return count("MATCH ()-[r]->() RETURN count(r)");
    }

    GraphDatabase graph() {
        return graph;
    }

    GraphReader reader() {
        return new GraphReader(graph.driver(), graph.database());
    }

    String text(ExportFormat format) {
        return text(format, reader());
    }

    static String text(ExportFormat format, GraphReader reader) {
        StringWriter text = new StringWriter();
        format.write(reader, text);
        return text.toString();
    }

    Path file(ExportFormat format, Path file) {
        try {
            return Files.writeString(file, text(format));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
