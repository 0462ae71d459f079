package org.vestnik.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vestnik.text.Language;
import org.vestnik.text.Token;

/**
 * Scores the network annotator on a treebank with its own words: {@code TreebankScore LANGUAGE FILE.conllu…} prints the share of
 * words with the right part of speech, features, lemma (case, the kind of apostrophe, stress marks and the {@code -(се)} of Bulgarian
 * reflexive verbs aside), head, and head with relation
 * (subtypes aside), and the speed.
 */
public final class TreebankScore {

    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int FEATS = 5;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;

    private TreebankScore() {
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Language language = Language.of(arguments[0]).orElseThrow();
        try (NetworkAnnotator annotator = new NetworkAnnotator(ModelFiles.configured())) {
            for (int i = 1; i < arguments.length; i++) {
                out.println(score(annotator, language, Path.of(arguments[i])));
            }
        }
    }

    private static String score(NetworkAnnotator annotator, Language language, Path file) throws IOException {
        int[] right = new int[5];
        int words = 0;
        long nanoseconds = 0;
        for (List<String[]> gold : sentences(file)) {
            List<String> forms = gold.stream().map(row -> row[FORM]).toList();
            long start = processorTime();
            List<Token> tokens = annotator.annotateWords(language, forms).tokens();
            nanoseconds += processorTime() - start;
            for (int i = 0; i < gold.size(); i++) {
                String[] row = gold.get(i);
                Token token = tokens.get(i);
                boolean head = Integer.parseInt(row[HEAD]) == token.head();
                boolean relation = row[DEPREL].split(":")[0].equals(token.deprel().base());
                boolean[] agrees = {row[UPOS].equals(token.upos().name()), row[FEATS].equals(token.feats().toString()),
                    plain(row[LEMMA]).equalsIgnoreCase(plain(token.lemma())), head, head && relation};
                for (int k = 0; k < right.length; k++) {
                    right[k] += agrees[k] ? 1 : 0;
                }
                words++;
            }
        }
        Object[] shares = new Object[right.length + 3];
        shares[0] = file.getFileName();
        shares[1] = words;
        for (int k = 0; k < right.length; k++) {
            shares[k + 2] = 100.0 * right[k] / words;
        }
        shares[shares.length - 1] = words * 1e9 / nanoseconds;
        return String.format(Locale.ROOT, "%s: %d words, UPOS %.2f, features %.2f, lemma %.2f, UAS %.2f, LAS %.2f, %.0f tokens a second of one core", shares);
    }

    /** Of this thread, which is the one that the network runs on: so other programs on the machine count little. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String plain(String lemma) {
        return lemma.replaceAll("[\u2019\u02BC]", "'").replace("\u0301", "").replaceAll("-\\(?(се|си)\\)?$", "");
    }

    private static List<List<String[]>> sentences(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty() && !current.isEmpty()) {
                sentences.add(current);
                current = new ArrayList<>();
            } else if (!line.isEmpty() && line.matches("\\d+\t.*")) {
                current.add(line.split("\t"));
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }
}
