package org.vestnik.article;

import java.util.List;

/** Reads a file into the articles it holds; never throws for what a file holds or lacks. */
public interface ArticleReader {

    /** One result a file, one a line for JSON Lines and one an element for a JSON array. */
    List<ArticleResult> read(RawPage page);
}
