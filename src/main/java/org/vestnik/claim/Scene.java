package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.extract.EntityMention;
import org.vestnik.language.LanguagePack;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Document;
import org.vestnik.text.Sentence;

/** A document with its linked mentions, each findable by its place in the tree. */
final class Scene {

    private final Document document;
    private final LanguagePack pack;
    private final List<LinkedMention> mentions;
    private final List<Syntax> syntaxes = new ArrayList<>();
    private final Map<Integer, List<LinkedMention>> bySentence = new HashMap<>();
    private final Quotations quotations;

    Scene(Document document, LanguagePack pack, List<LinkedMention> mentions) {
        this.document = TreeMender.mend(document, pack);
        this.pack = pack;
        this.mentions = mentions;
        this.quotations = new Quotations(this.document);
        this.document.sentences().forEach(sentence -> syntaxes.add(new Syntax(sentence, pack)));
        for (LinkedMention mention : mentions) {
            bySentence.computeIfAbsent(mention.mention().sentence(), key -> new ArrayList<>()).add(mention);
        }
    }

    Document document() {
        return document;
    }

    Quotations quotations() {
        return quotations;
    }

    LanguagePack pack() {
        return pack;
    }

    List<LinkedMention> mentions() {
        return mentions;
    }

    List<LinkedMention> mentions(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    Syntax syntax(int sentence) {
        return syntaxes.get(sentence);
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    int size() {
        return document.sentences().size();
    }

    /** The widest mention that the word stands for in the tree; a mention that merely covers the word does not count. */
    Optional<LinkedMention> headedBy(int sentence, int token) {
        return mentions(sentence).stream().filter(mention -> mention.mention().head() == token)
                .max(Comparator.comparingInt((LinkedMention m) -> m.mention().last() - m.mention().first())
                        .thenComparing(m -> m.mention().form(), Comparator.reverseOrder()));
    }

    /** All mentions headed by the word: a compound adjective names two states. */
    List<LinkedMention> allHeadedBy(int sentence, int token) {
        return mentions(sentence).stream().filter(mention -> mention.mention().head() == token).toList();
    }

    /** The widest mention that covers the word. */
    Optional<LinkedMention> covering(int sentence, int token) {
        return mentions(sentence).stream().filter(mention -> mention.mention().covers(sentence, token))
                .max(Comparator.comparingInt((LinkedMention m) -> m.mention().last() - m.mention().first()));
    }

    boolean isAdjective(int sentence, int token) {
        return allHeadedBy(sentence, token).stream().anyMatch(mention -> mention.mention().form() == EntityMention.Form.ADJECTIVE);
    }
}
