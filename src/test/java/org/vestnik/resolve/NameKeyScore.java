package org.vestnik.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.text.Language;

/**
 * Measures how well equal sound keys tell equal people. First argument: the folder {@code ner} of the SlavicNER corpus, whose topics
 * are scored one by one; a second and third, if given: files of English and Russian name words in pairs, and {@code show} to print
 * what went wrong.
 */
final class NameKeyScore {

    private static final Romaniser ROMANISER = new Romaniser();

    private record Spelling(String person, Language language, String name, String key) implements Comparable<Spelling> {

        static Spelling of(String person, Language language, String name) {
            return new Spelling(person, language, name, NameKey.of(ROMANISER.romanise(language, name)).unordered());
        }

        @Override
        public int compareTo(Spelling other) {
            return Comparator.comparing(Spelling::person).thenComparing(Spelling::language).thenComparing(Spelling::name).compare(this, other);
        }
    }

    private NameKeyScore() {
    }

    public static void main(String[] arguments) throws IOException {
        boolean show = arguments.length > 2;
        try (Stream<Path> topics = Files.list(Path.of(arguments[0]))) {
            for (Path topic : topics.sorted().toList()) {
                score(topic.getFileName().toString(), spellings(topic), show);
            }
        }
        if (arguments.length > 1) {
            words(Path.of(arguments[1]), show);
        }
    }

    /** Whole names of people in the languages of a topic; the corpus's ids give the English ones. */
    private static TreeSet<Spelling> spellings(Path topic) throws IOException {
        TreeSet<Spelling> spellings = new TreeSet<>();
        for (Language language : List.of(Language.BG, Language.UK, Language.RU)) {
            if (!Files.isDirectory(topic.resolve(language.code()))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(topic.resolve(language.code()))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (String line : Files.readAllLines(file)) {
                        String[] columns = line.split("\t");
                        if (columns.length > 5 && columns[4].equals("PER") && columns[5].startsWith("PER-")
                                && columns[3].strip().split("\\s+").length == columns[5].split("-").length - 1
                                && columns[3].strip().contains(" ") && Character.isUpperCase(columns[3].charAt(0))) {
                            spellings.add(Spelling.of(columns[5], language, columns[3].strip()));
                            spellings.add(Spelling.of(columns[5], Language.EN, columns[5].substring(4).replace('-', ' ')));
                        }
                    }
                }
            }
        }
        return spellings;
    }

    private static void score(String topic, TreeSet<Spelling> spellings, boolean show) {
        List<Spelling> list = new ArrayList<>(spellings);
        int same = 0;
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                Spelling a = list.get(i);
                Spelling b = list.get(j);
                boolean person = a.person().equals(b.person());
                boolean sounds = a.key().equals(b.key());
                if (a.language() == b.language()) {
                    continue;
                }
                same += person ? 1 : 0;
                found += person && sounds ? 1 : 0;
                wrong += !person && sounds ? 1 : 0;
                if (show && person != sounds) {
                    System.out.println((person ? "missed " : "wrong  ") + a + " / " + b);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-22s pairs %5d  precision %.3f  recall %.3f%n", topic, same, found / (double) Math.max(1, found + wrong),
                found / (double) Math.max(1, same));
    }

    private static void words(Path file, boolean show) throws IOException {
        int pairs = 0;
        int found = 0;
        TreeSet<String> latin = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            Spelling english = Spelling.of(columns[0], Language.EN, columns[0]);
            Spelling russian = Spelling.of(columns[0], Language.RU, columns[1].replace(" ", ""));
            pairs++;
            found += english.key().equals(russian.key()) ? 1 : 0;
            latin.add(columns[0]);
            keys.add(english.key());
            if (show && !english.key().equals(russian.key()) && pairs % 20 == 0) {
                System.out.println("missed " + english + " / " + russian);
            }
        }
        System.out.printf(Locale.ROOT, "%-22s pairs %5d  recall %.3f  names a key %.2f%n", file.getFileName(), pairs, found / (double) pairs,
                latin.size() / (double) keys.size());
    }
}
