package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.Block;
import org.vestnik.text.Document;
import org.vestnik.text.Language;

/**
 * Finds sentences, words, lemmas, features, trees and names. Implementations are safe for use by several threads, load their
 * models at the first use of a language, and give the same document for the same input whatever was read before.
 */
public interface Annotator extends AutoCloseable {

    /**
     * @param text   the whole text; spans of the result count in it
     * @param blocks the parts to read; a sentence never crosses a block
     */
    Document annotate(Language language, String text, List<Block> blocks);

    /** Frees what was loaded; nothing can be annotated afterwards. */
    @Override
    default void close() {
        // Most hold nothing that must be freed.
    }
}
