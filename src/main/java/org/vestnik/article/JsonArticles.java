package org.vestnik.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.text.Block;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles whose fields are named, as the package's documentation lists them. */
final class JsonArticles {

    private final PlainText plainText;
    private final HtmlPage htmlPage;
    private final NewsDates dates;
    private final ArticleAssembler assembler;

    JsonArticles(PlainText plainText, HtmlPage htmlPage, NewsDates dates, ArticleAssembler assembler) {
        this.plainText = plainText;
        this.htmlPage = htmlPage;
        this.dates = dates;
        this.assembler = assembler;
    }

    /** Reads an object or an array of objects. */
    List<ArticleResult> read(RawPage page, String json, String sha256) throws UnreadableInput {
        List<ArticleResult> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        boolean array = false;
        try (JsonParser parser = Mapper.INSTANCE.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY) {
                JsonNode node = Mapper.INSTANCE.readTree(json);
                return List.of(result(page.id(), page.path().toString(), node, sha256, ids));
            }
            array = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                int start = (int) parser.currentTokenLocation().getCharOffset();
                JsonNode node = parser.readValueAsTree();
                int end = (int) parser.currentLocation().getCharOffset();
                String element = json.substring(start, Math.max(start, end));
                results.add(result(page.id() + "/" + number, page.path() + ":" + number, node, sha256(element), ids));
            }
        } catch (JacksonException malformed) {
            if (!array || number == 0) {
                throw new UnreadableInput(reason(malformed));
            }
            results.add(new Rejected(page.id() + "/" + number, page.path() + ":" + number, reason(malformed)));
        }
        if (results.isEmpty()) {
            throw new UnreadableInput("is an empty list; objects with a field 'text' or 'html' are expected.");
        }
        return results;
    }

    /** Reads one object a line; an empty line is passed over. */
    List<ArticleResult> readLines(RawPage page, String lines) {
        List<ArticleResult> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String trimmed = line.strip();
            String input = page.path() + ":" + number;
            String id = page.id() + "/" + number;
            try {
                results.add(result(id, input, Mapper.INSTANCE.readTree(trimmed), sha256(trimmed), ids));
            } catch (JacksonException malformed) {
                results.add(new Rejected(id, input, reason(malformed)));
            }
        }
        return results;
    }

    private ArticleResult result(String place, String input, JsonNode node, String sha256, Set<String> ids) {
        try {
            if (!node.isObject()) {
                throw new UnreadableInput("is not an object; an object with a field 'text' or 'html' is expected.");
            }
            String id = field(node, "id").orElse(place);
            if (!ids.add(id)) {
                throw new UnreadableInput("has the id '" + id + "' that an article above it in the file has; ids are unique.");
            }
            return assembler.assemble(id, draft(node), sha256, field(node, "language"));
        } catch (UnreadableInput unreadable) {
            return new Rejected(place, input, unreadable.reason());
        }
    }

    private Draft draft(JsonNode node) throws UnreadableInput {
        Optional<String> text = field(node, "text");
        Optional<String> html = field(node, "html");
        if (text.isPresent() == html.isPresent()) {
            throw new UnreadableInput(text.isPresent() ? "has both 'text' and 'html'; give one of them."
                    : "has neither a field 'text' nor 'html' with characters in it.");
        }
        Draft found = html.isPresent() ? htmlPage.read(html.get()) : plainText.read(text.get());
        Optional<String> title = field(node, "title").map(Whitespace::normalize);
        List<String> paragraphs = new ArrayList<>();
        for (Block block : found.blocks) {
            String paragraph = Whitespace.normalize(block.span().of(found.text));
            if (!title.equals(Optional.of(paragraph)) && !(block.kind() == Block.Kind.TITLE && (title.isEmpty() || html.isPresent()))) {
                paragraphs.add(paragraph);
            }
        }
        Draft draft = Draft.of(title.or(() -> found.title.map(Whitespace::normalize)), paragraphs, found.sourceLines);
        draft.url = field(node, "url").or(() -> found.url);
        draft.publisher = field(node, "publisher").map(Whitespace::normalize).or(() -> found.publisher);
        draft.author = field(node, "author").map(Whitespace::normalize).or(() -> found.author);
        draft.published = published(node).or(() -> found.published);
        return draft;
    }

    private Optional<LocalDate> published(JsonNode node) throws UnreadableInput {
        Optional<String> value = field(node, "published");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = dates.machineDate(value.get());
        if (date.isEmpty()) {
            throw new UnreadableInput("has '" + value.get() + "' in the field 'published'; a day such as 2024-03-14 is expected.");
        }
        return date;
    }

    private static Optional<String> field(JsonNode node, String name) throws UnreadableInput {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new UnreadableInput("has a field '" + name + "' that is no string of characters.");
        }
        return Optional.of(value.stringValue()).filter(characters -> !characters.isBlank());
    }

    private static String reason(JacksonException malformed) {
        if (malformed instanceof UnexpectedEndOfInputException) {
            return "is cut off: its JSON ends too early; load the whole file again.";
        }
        return "is not JSON: " + malformed.getOriginalMessage().replaceAll("\\s+", " ") + " (line "
                + (malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr()) + ").";
    }

    private static String sha256(String text) {
        return InputBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Loaded by the first JSON alone: it is the slowest part of starting to read. */
    private static final class Mapper {

        static final JsonMapper INSTANCE = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints
                .builder().maxStringLength((int) InputBytes.LIMIT).maxNestingDepth(100).build()).build()).build();
    }
}
