package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.Block;
import org.vestnik.text.Document;
import org.vestnik.text.Language;

/** All four languages behind one door. A language's models are loaded when the first text in it comes. */
public final class Annotators implements Annotator {

    private NetworkAnnotator network;
    private Annotator english;

    @Override
    public Document annotate(Language language, String text, List<Block> blocks) {
        return reader(language).annotate(language, text, blocks);
    }

    private synchronized Annotator reader(Language language) {
        if (language == Language.EN) {
            if (english == null) {
                english = new EnglishAnnotator();
            }
            return english;
        }
        if (network == null) {
            network = new NetworkAnnotator(ModelFiles.configured());
        }
        return network;
    }

    /** Frees the network; texts cannot be read afterwards. */
    @Override
    public synchronized void close() {
        if (network != null) {
            network.close();
            network = null;
        }
    }
}
