package org.vestnik.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads every format, told by the file's ending. Thread-safe; its data is loaded once, by the constructor.
 *
 * <p>Whatever a file holds, the answer is an article or a reason, never an exception.
 */
public final class ArticleReaders implements ArticleReader {

    private final TextDecoder decoder;
    private final PlainText plainText;
    private final HtmlPage htmlPage;
    private final ArticleAssembler assembler;
    private final JsonArticles json;

    /** Loads the tables of all languages from the class path. */
    public ArticleReaders() {
        LanguageDetector languages = new LanguageDetector();
        NewsDates dates = new NewsDates();
        Furniture furniture = new Furniture();
        TextFlow flow = new TextFlow(furniture, dates);
        decoder = new TextDecoder(languages);
        plainText = new PlainText(flow, dates, furniture);
        htmlPage = new HtmlPage(flow, dates, furniture);
        assembler = new ArticleAssembler(languages, new Relays());
        json = new JsonArticles(plainText, htmlPage, dates, assembler);
    }

    @Override
    public List<ArticleResult> read(RawPage page) {
        Path path = page.path();
        try {
            InputFormat format = InputFormat.of(path).orElseThrow(() -> new UnreadableInput(InputFormat.refusal(path)));
            return read(page, format);
        } catch (UnreadableInput unreadable) {
            return List.of(new Rejected(page.id(), path.toString(), unreadable.reason()));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // The promise holds for inputs nobody thought of, too.
            return List.of(new Rejected(page.id(), path.toString(), "cannot be read, its structure is beyond what is understood here ("
                    + unforeseen.getClass().getSimpleName() + ")."));
        }
    }

    private List<ArticleResult> read(RawPage page, InputFormat format) throws UnreadableInput {
        byte[] bytes = InputBytes.load(page.path());
        String text = decoder.decode(bytes, format == InputFormat.HTML);
        if (text.isBlank()) {
            throw new UnreadableInput("holds nothing but white space; a text is expected.");
        }
        String sha256 = InputBytes.sha256(bytes);
        return switch (format) {
            case HTML -> List.of(assembler.assemble(page.id(), htmlPage.read(text), sha256, Optional.empty()));
            case PLAIN_TEXT -> List.of(assembler.assemble(page.id(), plainText.read(text), sha256, Optional.empty()));
            case JSON -> json.read(page, text, sha256);
            case JSON_LINES -> json.readLines(page, text);
        };
    }
}
