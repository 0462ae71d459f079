package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Block;
import org.vestnik.text.Document;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/** Reads English with CoreNLP and tells it in the terms of Universal Dependencies. */
final class EnglishAnnotator implements Annotator {

    private static final Map<String, NameType> NAME_TYPES = Map.of("PERSON", NameType.PER, "LOCATION", NameType.LOC, "ORGANIZATION",
            NameType.ORG);
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\s](?:(?!\\n *\\n).)*", Pattern.DOTALL);

    private final EnglishWords lists = new EnglishWords();
    private final EnglishModels models = new EnglishModels(lists);
    private final PennTags tags = PennTags.read();
    private final EnglishRepairs repairs = new EnglishRepairs(lists);
    private final EnglishCompounds compounds = new EnglishCompounds(lists);

    @Override
    public Document annotate(Language language, String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            CleanText clean = CleanText.of(text, blocks.get(block).span());
            Matcher paragraph = PARAGRAPH.matcher(clean.characters());
            while (paragraph.find()) {
                for (List<EnglishModels.Word> read : models.sentences(paragraph.group())) {
                    List<EnglishModels.Word> words = compounds.part(read);
                    List<NameSpan> spans = names(sentences.size(), words);
                    sentences.add(new Sentence(sentences.size(), block, tokens(clean, paragraph.start(), words, spans)));
                    names.addAll(spans);
                }
            }
        }
        return new Document(language, text, blocks, sentences, names);
    }

    private List<Token> tokens(CleanText clean, int offset, List<EnglishModels.Word> words, List<NameSpan> names) {
        EnglishTree tree = new EnglishTree(words);
        repairs.mend(tree);
        names.stream().filter(name -> name.type() == NameType.PER).forEach(name -> {
            tree.flatten(name.first(), name.last());
            repairs.nameAfterTitle(tree, name.first());
        });
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i <= words.size(); i++) {
            EnglishModels.Word word = words.get(i - 1);
            PennTags.Row row = tags.row(tree.tag(i), word.form(), tree.relation(i));
            Feats feats = row.feats();
            boolean reduced = tree.relation(i).is("advcl") && !tree.hasChild(i, "aux") && !tree.hasChild(i, "nsubj");
            if (feats.is("VerbForm", "Part") && feats.is("Tense", "Past") && (reduced || tree.hasChild(i, "aux:pass"))) {
                feats = Feats.parse(feats + "|Voice=Pass");
            }
            String lemma = LemmaCase.isAcronym(word.form()) ? word.form() : LemmaCase.like(word.form(), row.upos(), tree.lemma(i));
            tokens.add(new Token(i, clean.span(offset + word.from(), offset + word.to()), word.form(), lemma, row.upos(), feats,
                    tree.head(i), tree.relation(i)));
        }
        return tokens;
    }

    private static List<NameSpan> names(int sentence, List<EnglishModels.Word> words) {
        List<NameSpan> names = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            String label = words.get(start).name();
            while (end < words.size() && words.get(end).name().equals(label)) {
                end++;
            }
            if (NAME_TYPES.containsKey(label)) {
                names.add(new NameSpan(sentence, start + 1, end, NAME_TYPES.get(label)));
            }
            start = end;
        }
        return names;
    }
}
