package org.vestnik.export;

import java.io.Writer;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** RDF4J's writer of Turtle, set so that it writes each statement as it comes. */
final class Turtle {

    private Turtle() {
    }

    static RDFHandler to(Writer out) {
        TurtleWriter writer = new TurtleWriter(out);
        writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, false).set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        return writer;
    }
}
