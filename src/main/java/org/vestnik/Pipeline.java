package org.vestnik;

import java.util.List;
import org.vestnik.article.Article;
import org.vestnik.article.RawPage;
import org.vestnik.claim.Reading;

/** From pages to readings; the one place that spells the order of the stages. */
public interface Pipeline extends AutoCloseable {

    /** Reads all pages, several at a time, and hands the results on in order of the pages. */
    void read(List<RawPage> pages, ReadingSink sink);

    Reading read(Article article);

    /** Digest of the program's knowledge (files, rules, models): a reading made under another one may differ. */
    String version();

    @Override
    void close();
}
