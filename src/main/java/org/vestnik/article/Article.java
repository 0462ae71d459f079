package org.vestnik.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vestnik.text.Block;
import org.vestnik.text.Language;

/**
 * A news article, free of its page.
 *
 * @param id        path below the folder given (or file name), without its ending, with {@code /} between folders
 * @param url       canonical address, empty if the page names none
 * @param title     headline, empty if there is none
 * @param published date of the article itself, never the page's date and never guessed; empty if not said
 * @param publisher name of the outlet, empty if not said
 * @param author    byline, empty if not said
 * @param reliesOn  sources the article says it relays (agencies, other outlets), in order of first mention
 * @param text      for {@code .txt} the whole input, for other formats the extracted text; all offsets count in it
 * @param blocks    the parts of the text that are the article, in order, not overlapping
 * @param sha256    of the input's bytes, in lower-case hexadecimal
 */
public record Article(String id, Optional<String> url, Optional<String> title, Language language, Optional<LocalDate> published,
        Optional<String> publisher, Optional<String> author, List<String> reliesOn, String text, List<Block> blocks, String sha256)
        implements ArticleResult {

    public Article {
        Objects.requireNonNull(language, "language is null");
        reliesOn = List.copyOf(reliesOn);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("article '" + id + "' has no block of text");
        }
    }
}
