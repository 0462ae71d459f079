package org.vestnik.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.vestnik.annotate.Annotator;
import org.vestnik.text.Block;
import org.vestnik.text.DepRel;
import org.vestnik.text.Document;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Keeps documents in a folder, so that whoever works on rules need not wait for the trees again. It cannot see changes of the
 * annotator: delete the folder after them.
 */
final class KeptParses implements Annotator {

    private final Annotator annotator;
    private final Path folder;

    KeptParses(Annotator annotator, Path folder) {
        this.annotator = annotator;
        this.folder = folder;
    }

    @Override
    public Document annotate(Language language, String text, List<Block> blocks) {
        try {
            Path file = folder.resolve(digest(language + "\n" + text + blocks) + ".tsv");
            if (Files.exists(file)) {
                return read(language, text, blocks, Files.readAllLines(file));
            }
            Document document = annotator.annotate(language, text, blocks);
            Files.createDirectories(folder);
            Files.write(file, lines(document));
            return document;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        annotator.close();
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            lines.add("S\t" + sentence.block());
            for (Token token : sentence.tokens()) {
                lines.add(String.join("\t", "T", token.span().start() + "", token.span().end() + "", token.form(), token.lemma(),
                        token.upos().name(), token.feats().toString(), token.head() + "", token.deprel().name()));
            }
        }
        for (NameSpan name : document.names()) {
            lines.add(String.join("\t", "N", name.sentence() + "", name.first() + "", name.last() + "", name.type().name()));
        }
        return lines;
    }

    private static Document read(Language language, String text, List<Block> blocks, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int block = 0;
        for (String line : lines) {
            String[] field = line.split("\t", -1);
            if (field[0].equals("T")) {
                tokens.add(new Token(tokens.size() + 1, new Span(number(field[1]), number(field[2])), field[3], field[4],
                        UPos.valueOf(field[5]), Feats.parse(field[6]), number(field[7]), new DepRel(field[8])));
                continue;
            }
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), block, tokens));
                tokens.clear();
            }
            if (field[0].equals("S")) {
                block = number(field[1]);
            } else {
                names.add(new NameSpan(number(field[1]), number(field[2]), number(field[3]), NameType.valueOf(field[4])));
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), block, tokens));
        }
        return new Document(language, text, blocks, sentences, names);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
