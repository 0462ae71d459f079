package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words are cut into the network's pieces")
class WordPiecesTests {

    private static final List<String> VOCABULARY = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "ми", "##нистър", "министър", "##и", "-",
            "С", "300", "'", "я", "об");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(quoteCharacter = '~', textBlock = """
            министър,   министър
            министри,   ми [UNK]
            министъри,  министър ##и
            ми,         ми
            С-300,      С - 300
            об'я,       об ' я
            миж,        ми [UNK]
            ж-я,        [UNK] - я
            😀,         [UNK]
            """)
    void longestFirst(String word, String expected) {
        assertThat(String.join(" ", Arrays.stream(pieces.pieces(word)).mapToObj(VOCABULARY::get).toList())).isEqualTo(expected);
    }

    @Test
    @DisplayName("A sentence stands between its marks, and each word knows its first piece")
    void sentence() {
        WordPieces.Encoded encoded = pieces.encode(List.of("С-300", "министъри", "я"));
        assertThat(encoded.ids()).containsExactly(2, 9, 8, 10, 6, 7, 12, 3);
        assertThat(encoded.first()).containsExactly(1, 4, 6);
    }

    @Test
    @DisplayName("However long, a word has at most 24 pieces and never none")
    void limits() {
        assertThat(pieces.pieces("я-".repeat(50))).hasSize(24);
        assertThat(pieces.pieces(" ")).containsExactly(1);
    }
}
