package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/** The data has its own linter: sources named, letters of one script a word, the same files in every language. */
class DataFilesTests {

    private static final Path LANG = Path.of("src/main/resources/lang");
    private static final Pattern MIXED = Pattern.compile("(?<![\\p{L}-])(?=\\p{L}*[a-zA-Z])(?=\\p{L}*[\\u0400-\\u04ff])\\p{L}+");
    /** Files that only the languages of the network need, the last two Bulgarian alone: the others' dictionaries are libraries. */
    private static final Set<String> CYRILLIC_ONLY = Set.of("abbreviations.txt", "capitals.txt", "openers.txt", "morphology.tsv", "lemmas.tsv", "base-forms.tsv");
    /** Files that only English needs. */
    private static final Set<String> ENGLISH_ONLY = Set.of("upos.tsv", "sounds.tsv", "trees.tsv");

    static Stream<Path> dataFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(LANG, Path.of("src/main/resources/ontology"), Path.of("import"))) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> file.toString().matches(".*\\.(tsv|txt|yaml|csv)")).forEach(files::add);
            }
        }
        return files.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void every_file_opens_with_its_source(Path file) throws IOException {
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).get(0)).matches("# (Source|Made by|.* Made by).*");
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void every_file_is_in_composed_unicode(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.matches("(?s).*[\\r\\ufeff].*")).as("a carriage return or a byte order mark").isFalse();
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void no_word_mixes_latin_and_cyrillic_letters(Path file) throws IOException {
        List<String> mixed = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                MIXED.matcher(line).results().map(match -> match.group()).forEach(mixed::add);
            }
        }
        assertThat(mixed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_files_of_every_other(Language language) throws IOException {
        assertThat(shared(language)).isEqualTo(shared(Language.BG));
    }

    private static Set<String> shared(Language language) throws IOException {
        Path folder = LANG.resolve(language.code());
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !CYRILLIC_ONLY.contains(name) && !ENGLISH_ONLY.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_title_of_a_language_is_in_the_inventory() {
        Set<String> inventory = Tsv.rows("ontology/titles.tsv", 3).stream().map(row -> row.get(0))
                .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            assertThat(inventory).as(language.code()).containsAll(LanguagePack.of(language).titles().values());
        }
    }
}
