package org.vestnik.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.text.Block;
import org.vestnik.text.Language;

/** Decides whether what was found makes an article: enough text, whole letters, a language that is read. */
final class ArticleAssembler {

    private static final int FEWEST_CHARACTERS = 40;
    /** Below this a declared language weighs more than the look of the words. */
    private static final int SURE_OF_LANGUAGE = 200;

    private final LanguageDetector languages;
    private final Relays relays;

    ArticleAssembler(LanguageDetector languages, Relays relays) {
        this.languages = languages;
        this.relays = relays;
    }

    /**
     * Makes the article.
     *
     * @param declared code of the language that the input says it is in, if it says so reliably
     * @throws UnreadableInput when there is none to make
     */
    Article assemble(String id, Draft draft, String sha256, Optional<String> declared) throws UnreadableInput {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : draft.blocks) {
            paragraphs.add(Whitespace.collapse(block.span().of(draft.text)));
        }
        String body = String.join("\n", paragraphs);
        Mojibake.refuse(draft.text);
        refuseTooLittle(body);
        Language language = language(body, declared);
        refuseWithoutSentence(draft);
        return new Article(id, draft.url, draft.title, language, draft.published, draft.publisher, draft.author,
                relays.find(language, paragraphs, draft.sourceLines, draft.publisher.orElse("")), draft.text, draft.blocks, sha256);
    }

    private static void refuseTooLittle(String body) throws UnreadableInput {
        int length = CodePoints.count(body);
        if (length < FEWEST_CHARACTERS) {
            throw new UnreadableInput((length == 0 ? "holds no text of an article" : "holds only " + length
                    + " characters of text") + "; an article has at least " + FEWEST_CHARACTERS + " with a sentence.");
        }
    }

    private static void refuseWithoutSentence(Draft draft) throws UnreadableInput {
        boolean sentence = draft.blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> Whitespace.collapse(block.span().of(draft.text)))
                .anyMatch(paragraph -> Sentences.holdsSentence(paragraph) && Sentences.words(paragraph) >= 3);
        if (!sentence) {
            throw new UnreadableInput("holds no sentence outside its headline; an article has at least one.");
        }
    }

    private Language language(String body, Optional<String> declared) throws UnreadableInput {
        Optional<String> detected = languages.detect(body);
        if (declared.isPresent() && (detected.isEmpty() || CodePoints.count(body) < SURE_OF_LANGUAGE)) {
            detected = declared;
        }
        String code = detected.orElseThrow(() -> new UnreadableInput("is in no language that is known here; "
                + readLanguages() + " are read."));
        Language language = Language.of(code).orElseThrow(() -> new UnreadableInput("is in " + LanguageDetector.name(code)
                + "; " + readLanguages() + " are read."));
        if (declared.isPresent() && !declared.get().equals(code)) {
            throw new UnreadableInput("says that it is in " + LanguageDetector.name(declared.get()) + ", but its text is in "
                    + LanguageDetector.name(code) + "; correct one or the other.");
        }
        return language;
    }

    private static String readLanguages() {
        return Arrays.stream(Language.values()).map(language -> LanguageDetector.name(language.code()))
                .collect(Collectors.joining(", "));
    }
}
