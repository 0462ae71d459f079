package org.vestnik.annotate;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.vestnik.text.Document;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;

/**
 * Measures how fast texts are read on one thread: {@code ReadingSpeed LANGUAGE FILE…} reads the words of CoNLL-U files as articles of
 * {@value #SENTENCES} sentences, once to warm up and then three times, and prints the words a second of processor time and of the clock, and
 * the most memory that the process held. Run it on one core: {@code taskset -c 0 java …}.
 */
public final class ReadingSpeed {

    private static final int SENTENCES = 25;
    private static final int ROUNDS = 3;

    private ReadingSpeed() {
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Language language = Language.of(arguments[0]).orElseThrow();
        List<String> articles = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            articles.addAll(articles(Path.of(arguments[i])));
        }
        // Parallel streams inside a pool of one thread stay on that thread.
        ForkJoinPool thread = new ForkJoinPool(1);
        try (Annotators annotators = new Annotators()) {
            for (int round = 0; round <= ROUNDS; round++) {
                long processor = processorTime();
                long clock = System.nanoTime();
                int words = thread.submit(() -> words(annotators, language, articles)).get();
                if (round > 0) {
                    out.println(String.format(Locale.ROOT, "%d words in %d articles: %.0f words a second of processor time, %.0f of the clock", words,
                            articles.size(), words * 1e9 / (processorTime() - processor), words * 1e9 / (System.nanoTime() - clock)));
                }
            }
        } finally {
            thread.shutdown();
        }
        out.println("most memory held: " + mostMemory());
    }

    private static int words(Annotators annotators, Language language, List<String> articles) {
        int words = 0;
        for (String article : articles) {
            Document document = annotators.annotate(language, article, Blocks.whole(article));
            words += document.sentences().stream().mapToInt(Sentence::size).sum();
        }
        return words;
    }

    private static List<String> articles(Path file) throws IOException {
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.matches("\\d+\t.*")) {
                article.append(line.split("\t")[1]).append(' ');
            } else if (line.isEmpty() && ++sentences % SENTENCES == 0) {
                articles.add(article.toString());
                article.setLength(0);
            }
        }
        articles.add(article.toString());
        return articles;
    }

    /** Of all threads, so that the compiler's and the collector's work counts too. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown")
                .replaceAll("\\s+", " ") : "unknown";
    }
}
