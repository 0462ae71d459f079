package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTests {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String TEXT = "Министърът на отбраната заяви, че държавата няма да изпраща войници в чужбина, докато парламентът не реши "
            + "друго. Опозицията прие това с изненада и поиска обяснение от правителството.";

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() {
        assertThat(reason(new byte[0])).isEqualTo("is empty; a text is expected.");
        assertThat(reason(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("holds nothing but white space; a text is expected.");
    }

    @Test
    void aFileOverTheLimitIsNotLoaded() throws IOException {
        Path file = folder.resolve("big.html");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        assertThat(Inputs.reason(file)).isEqualTo("is 50 MB, at most 20 MB are read.");
    }

    @Test
    void aFileJustOverTheLimitIsNotSaidToBeWithinIt() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength((20L << 20) + 1);
        }
        assertThat(Inputs.reason(file)).isEqualTo("is 21 MB, at most 20 MB are read.");
    }

    @Test
    void aBinaryFile() {
        assertThat(reason("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII))).startsWith("is a PDF document, not a text;");
        assertThat(reason(new byte[] {'a', 0, 0, 'b', 0, 'c'})).isEqualTo("is binary: it holds 3 zero bytes; a text is expected.");
        assertThat(reason("\u0001\u0002\u0003 text \u0004".getBytes(StandardCharsets.US_ASCII))).startsWith("is binary: 4 of its 10 characters");
    }

    @Test
    void chance() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        assertThat(reason(bytes)).startsWith("is binary: ");
    }

    @Test
    void aFileCutInTheMiddleOfACharacter() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, TEXT.substring(0, 40).getBytes(StandardCharsets.UTF_8).length + 1);
        assertThat(reason(cut)).isEqualTo("is cut off in the middle of a character; load the whole file again.");
    }

    @Test
    void aPageCutInTheMiddleOfATag() {
        assertThat(Inputs.reason(Inputs.write(folder, "a.html", "<html><head><title>Новини</title><body><div class=\"ma")))
                .isEqualTo("is cut off: the page stops in the middle of a sentence or a tag and is never closed; load the whole file again.");
    }

    @Test
    void aPageCutInTheMiddleOfASentenceButNotOneThatIsMerelyNeverClosed() {
        String page = "<html><body><p>" + TEXT + "</p><p>" + TEXT.replace("заяви", "повтори");
        assertThat(Inputs.reason(Inputs.write(folder, "a.html", page.substring(0, page.length() - 20)))).startsWith("is cut off: the page stops");
        assertThat(Inputs.paragraphs(Inputs.article(Inputs.write(folder, "a.html", page)))).hasSize(2);
    }

    @Test
    void windows1251WithoutADeclarationIsReadWhenItSpellsWords() {
        assertThat(Inputs.article(Inputs.write(folder, "a.txt", TEXT.getBytes(WINDOWS_1251))).text()).isEqualTo(TEXT);
    }

    @Test
    void anotherEncodingWithoutADeclaration() {
        assertThat(reason(TEXT.getBytes(Charset.forName("KOI8-R")))).startsWith("declares no encoding, but its bytes are not UTF-8;");
        assertThat(reason(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("looks like UTF-16 without a byte order mark; save it as UTF-8.");
    }

    @Test
    void utf16WithItsMarkIsRead() {
        assertThat(Inputs.article(Inputs.write(folder, "a.txt", TEXT.getBytes(StandardCharsets.UTF_16))).text()).isEqualTo(TEXT);
    }

    @Test
    void aPageThatIsNotInTheEncodingItDeclares() {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>" + TEXT + "</p></body></html>";
        assertThat(Inputs.reason(Inputs.write(folder, "a.html", page.formatted("utf-8").getBytes(WINDOWS_1251))))
                .startsWith("declares the encoding UTF-8, but its bytes are not UTF-8 (they look like windows-1251);");
        assertThat(Inputs.reason(Inputs.write(folder, "a.html", page.formatted("windows-1251"))))
                .isEqualTo("declares the encoding windows-1251, but its bytes are UTF-8; correct the declaration.");
        assertThat(Inputs.reason(Inputs.write(folder, "a.html", page.formatted("iso-8859-1").getBytes(WINDOWS_1251))))
                .isEqualTo("declares the encoding ISO-8859-1, but its bytes look like windows-1251; correct the declaration.");
        assertThat(Inputs.article(Inputs.write(folder, "a.html", page.formatted("koi8-r").getBytes(Charset.forName("KOI8-R")))).text())
                .isEqualTo(TEXT);
    }

    @Test
    void aStrayByteInAPageOfUtf8IsNoReasonToTurnItAway() {
        byte[] page = ("<html><head><meta charset='utf-8'></head><body><p>" + TEXT + "</p><p>" + TEXT.replace("друго", "?руго") + "</p>")
                .getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0x98;
        assertThat(Inputs.article(Inputs.write(folder, "a.html", page)).text()).contains("\uFFFDруго");
    }

    @Test
    void aTextThatWasGarbledBeforeItWasSaved() {
        String twice = new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(reason(twice.getBytes(StandardCharsets.UTF_8))).contains("it is UTF-8 that was read as", "and saved again");
        String cyrillic = new String(TEXT.replace("И", "и").getBytes(StandardCharsets.UTF_8), WINDOWS_1251);
        assertThat(reason(cyrillic.getBytes(StandardCharsets.UTF_8))).contains("it is UTF-8 that was read as windows-1251");
        String latin = new String(TEXT.getBytes(WINDOWS_1251), Charset.forName("windows-1252"));
        assertThat(reason(latin.getBytes(StandardCharsets.UTF_8))).contains("it is windows-1251 that was read as windows-1252");
        assertThat(reason(TEXT.replaceAll("\\p{L}", "?").getBytes(StandardCharsets.UTF_8))).contains("are question marks");
        assertThat(reason(TEXT.replace("и", "\uFFFD").getBytes(StandardCharsets.UTF_8))).contains("they are all U+FFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Новини.", "Министърът каза не."})
    void tooLittleText(String text) {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("holds only " + text.length() + " characters of text; an article has at least 40 with a sentence.");
    }

    @Test
    void wordsWithoutASentence() {
        assertThat(reason("Новини\nСпорт\nКултура и наука за всички\nВремето в столицата\nКонтакти с редакцията\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("holds ").contains("sentence");
    }

    @Test
    void aFileThatIsGoneOrIsAFolderOrHasNoKnownEnding() throws IOException {
        assertThat(Inputs.reason(folder.resolve("gone.txt"))).isEqualTo("does not exist any more.");
        assertThat(Inputs.reason(Files.createDirectory(folder.resolve("folder.txt")))).isEqualTo("is not a regular file.");
        assertThat(Inputs.reason(Inputs.write(folder, "a.doc", "x"))).startsWith("has the ending .doc;");
    }

    private String reason(byte[] bytes) {
        return Inputs.reason(Inputs.write(folder, "a.txt", bytes));
    }
}
