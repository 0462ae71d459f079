package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The walls of the house, held against the imports of its sources. */
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src/main/java/org/vestnik");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"");

    @Test
    @DisplayName("text knows the JDK alone")
    void text_knows_the_jdk_alone() throws IOException {
        assertThat(imports("text")).allMatch(name -> name.startsWith("java.") || name.startsWith("org.vestnik.text."));
    }

    @Test
    @DisplayName("the types of CoreNLP, ONNX Runtime and the morphological dictionaries stay in annotate, jsoup's in article")
    void types_of_libraries_stay_in_their_rooms() throws IOException {
        Map<String, String> rooms = Map.of("edu.stanford.", "annotate", "ai.onnxruntime.", "annotate", "morfologik.", "annotate",
                "org.jsoup.", "article");
        List<String> strays = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            IMPORT.matcher(source.getValue()).results().map(match -> match.group(1)).forEach(name -> rooms.forEach((prefix, room) -> {
                if (name.startsWith(prefix) && !room(source.getKey()).equals(room)) {
                    strays.add(source.getKey() + " imports " + name);
                }
            }));
        }
        assertThat(strays).isEmpty();
    }

    @Test
    @DisplayName("the reading side (query, explain, export, rest) knows nothing of the extracting side")
    void the_reading_side_knows_nothing_of_the_extracting_side() throws IOException {
        for (String room : List.of("query", "explain", "export", "rest")) {
            assertThat(imports(room)).as(room).noneMatch(name -> name.matches("org\\.vestnik\\.(article|language|annotate|extract|resolve|claim)\\..*"));
        }
    }

    @Test
    @DisplayName("each room knows only those before it")
    void each_room_knows_only_those_before_it() throws IOException {
        List<String> order = List.of("error", "resource", "text", "ontology", "article", "language", "measure", "annotate", "extract", "resolve", "claim",
                "graph", "query", "explain", "export", "rest", "cli");
        for (String room : order) {
            List<String> later = order.subList(order.indexOf(room) + 1, order.size());
            assertThat(imports(room)).as(room).noneMatch(name -> later.stream().anyMatch(other -> name.startsWith("org.vestnik." + other + ".")));
        }
    }

    @Test
    @DisplayName("no word of a language and no Cypher stands in Java")
    void no_word_of_a_language_and_no_cypher_stands_in_java() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            if (source.getValue().codePoints().anyMatch(c -> c >= 0x400 && c < 0x500)) {
                strays.add(source.getKey() + " holds Cyrillic letters");
            }
            STRING.matcher(source.getValue()).results().map(match -> match.group())
                    .filter(text -> text.matches(".*\\b(MATCH|MERGE|UNWIND|CREATE|RETURN) +[($:\\w].*"))
                    .forEach(text -> strays.add(source.getKey() + " holds Cypher: " + text));
        }
        assertThat(strays).isEmpty();
    }

    private static String room(Path source) {
        return SOURCES.relativize(source).getName(0).toString();
    }

    private static List<String> imports(String room) throws IOException {
        List<String> imports = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            if (room(source.getKey()).equals(room)) {
                IMPORT.matcher(source.getValue()).results().map(match -> match.group(1)).forEach(imports::add);
            }
        }
        return imports;
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
