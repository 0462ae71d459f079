package org.vestnik.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/**
 * Scores tokens and sentences on the texts of a treebank: {@code SegmentationScore LANGUAGE SHOWN FILE.conllu…} prints the F1 of
 * token and of sentence spans and the commonest differences, {@code SHOWN} of them. Sentences are put together into paragraphs
 * ({@code # newpar}, {@code # newdoc}), one space between; a multiword token counts as it is written.
 */
public final class SegmentationScore {

    private final TokenRules rules;
    private final Map<String, Integer> differences = new TreeMap<>();
    private final Count tokens = new Count();
    private final Count sentences = new Count();

    private SegmentationScore(TokenRules rules) {
        this.rules = rules;
    }

    /** How many spans were found, how many there are, and how many are both. */
    private static final class Count {
        private int found;
        private int gold;
        private int right;

        private double f1() {
            return 200.0 * right / (found + gold);
        }

        private void add(Set<Span> found, Set<Span> gold) {
            this.found += found.size();
            this.gold += gold.size();
            right += (int) found.stream().filter(gold::contains).count();
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Language language = Language.of(arguments[0]).orElseThrow();
        for (int i = 2; i < arguments.length; i++) {
            SegmentationScore score = new SegmentationScore(TokenRules.of(language));
            for (List<List<String>> paragraph : paragraphs(Path.of(arguments[i]))) {
                score.add(paragraph);
            }
            out.println(String.format(Locale.ROOT, "%s: tokens %.2f of %d, sentences %.2f of %d", Path.of(arguments[i]).getFileName(),
                    score.tokens.f1(), score.tokens.gold, score.sentences.f1(), score.sentences.gold));
            score.differences.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(Integer.parseInt(arguments[1])).forEach(entry -> out.println(entry.getValue() + "\t" + entry.getKey()));
        }
    }

    /** @param paragraph sentences, each its text and then its tokens */
    private void add(List<List<String>> paragraph) {
        String text = String.join(" ", paragraph.stream().map(sentence -> sentence.get(0)).toList());
        Set<Span> goldTokens = new HashSet<>();
        Set<Span> goldSentences = new HashSet<>();
        int at = 0;
        for (List<String> sentence : paragraph) {
            int start = at;
            for (String form : sentence.subList(1, sentence.size())) {
                Matcher matcher = Pattern.compile("\\h*" + Pattern.quote(form).replace(" ", "\\E\\h+\\Q")).matcher(text).region(at, text.length());
                if (!matcher.lookingAt()) {
                    throw new IllegalArgumentException("no «" + form + "» at " + at + " of: " + text);
                }
                int from = matcher.end() - matcher.group().stripLeading().length();
                goldTokens.add(span(text, from, matcher.end()));
                start = start == at ? from : start;
                at = matcher.end();
            }
            goldSentences.add(span(text, start, at));
        }
        Set<Span> foundTokens = new HashSet<>();
        Set<Span> foundSentences = new HashSet<>();
        for (List<RawToken> sentence : new SentenceSplitter(rules).split(new Tokenizer(rules).tokenize(text, Blocks.span(text)))) {
            sentence.forEach(token -> foundTokens.add(token.span()));
            foundSentences.add(sentence.get(0).span().cover(sentence.get(sentence.size() - 1).span()));
        }
        tokens.add(foundTokens, goldTokens);
        sentences.add(foundSentences, goldSentences);
        show("token cut as ", text, foundTokens, goldTokens);
        showEnds(text, foundSentences, goldSentences);
    }

    private void show(String what, String text, Set<Span> found, Set<Span> gold) {
        for (Span span : found) {
            if (!gold.contains(span)) {
                differences.merge(what + span.of(text) + " in " + around(text, span.start()), 1, Integer::sum);
            }
        }
    }

    private void showEnds(String text, Set<Span> found, Set<Span> gold) {
        Set<Integer> ends = new HashSet<>(gold.stream().map(Span::end).toList());
        Set<Integer> foundEnds = new HashSet<>(found.stream().map(Span::end).toList());
        foundEnds.stream().filter(end -> !ends.contains(end))
                .forEach(end -> differences.merge("sentence ended at " + around(text, end), 1, Integer::sum));
        ends.stream().filter(end -> !foundEnds.contains(end))
                .forEach(end -> differences.merge("sentence not ended at " + around(text, end), 1, Integer::sum));
    }

    private static String around(String text, int place) {
        return new Span(Math.max(0, place - 25), place).of(text) + "¦" + new Span(place, Math.min(Blocks.span(text).end(), place + 25)).of(text);
    }

    private static Span span(String text, int from, int to) {
        return new Span(text.codePointCount(0, from), text.codePointCount(0, to));
    }

    private static List<List<List<String>>> paragraphs(Path file) throws IOException {
        List<List<List<String>>> paragraphs = new ArrayList<>();
        for (String sentence : Files.readString(file).split("\n\n+")) {
            List<String> forms = new ArrayList<>();
            int covered = 0;
            for (String line : sentence.split("\n")) {
                if (line.startsWith("# text = ")) {
                    forms.add(line.substring("# text = ".length()));
                } else if (line.matches("\\d+(-\\d+)?\t.*")) {
                    String[] row = line.split("\t");
                    String[] range = row[0].split("-");
                    if (Integer.parseInt(range[0]) > covered) {
                        forms.add(row[1]);
                        covered = Integer.parseInt(range[range.length - 1]);
                    }
                }
            }
            if (paragraphs.isEmpty() || sentence.matches("(?s)(.*\n)?# new(par|doc).*")) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(forms);
        }
        return paragraphs;
    }
}
