package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.article.Article;
import org.vestnik.claim.Reading;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Block;

/**
 * An article as its node.
 *
 * @param mentions  with what they name, in order of the text
 * @param readBy    version of the pipeline that read it: the mark that it was read wholly
 * @param signature what {@link CopyFinder} compares
 */
record ArticleRow(Article article, List<LinkedMention> mentions, String readBy, String signature) implements Row {

    static ArticleRow of(Reading reading, String readBy) {
        Article article = reading.article();
        List<LinkedMention> mentions = reading.mentions().stream().filter(mention -> mention.entity().isPresent())
                .sorted(Comparator.comparing((LinkedMention linked) -> linked.mention().span())
                        .thenComparing(linked -> linked.entity().orElseThrow().id())).toList();
        return new ArticleRow(article, mentions, readBy, MinHash.of(Shingles.of(article.text(), spans(article))).encoded());
    }

    @Override
    public String key() {
        return article.id();
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", article.id());
        properties.put("url", article.url().orElse(null));
        properties.put("title", article.title().orElse(null));
        properties.put("language", article.language().code());
        properties.put("published", article.published().orElse(null));
        properties.put("publisher", article.publisher().map(PublisherRow::normal).orElse(null));
        properties.put("author", article.author().orElse(null));
        properties.put("reliesOn", article.reliesOn());
        properties.put("text", article.text());
        properties.put("blocks", spans(article));
        properties.put("mentionStarts", mentions.stream().map(linked -> linked.mention().span().start()).toList());
        properties.put("mentionEnds", mentions.stream().map(linked -> linked.mention().span().end()).toList());
        properties.put("mentionEntities", mentions.stream().map(linked -> linked.entity().orElseThrow().id()).toList());
        properties.put("sha256", article.sha256());
        properties.put("readBy", readBy);
        properties.put("signature", signature);
        return Map.of("id", article.id(), "properties", properties);
    }

    /** Start and end of each paragraph in turn, in code points; of all blocks where none is a paragraph. */
    private static List<Integer> spans(Article article) {
        List<Block> paragraphs = article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).toList();
        List<Integer> spans = new ArrayList<>();
        for (Block block : paragraphs.isEmpty() ? article.blocks() : paragraphs) {
            spans.add(block.span().start());
            spans.add(block.span().end());
        }
        return spans;
    }
}
