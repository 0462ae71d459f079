package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.error.UserException;

class InputFilesTests {

    @TempDir
    Path folder;

    @BeforeEach
    void fillFolder() throws IOException {
        Files.createDirectories(folder.resolve("news/bg"));
        Files.createDirectories(folder.resolve("news/.git"));
        for (String name : List.of("news/b.html", "news/a.txt", "news/bg/c.HTM", "news/notes.md", "news/.git/d.txt", "news/Ä.json")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void aFolderGivesItsReadableFilesNamedByTheirPathBelowItInOrderOfCodePoints() {
        InputFiles files = InputFiles.of(List.of(folder.resolve("news")));
        assertThat(files.pages()).extracting(RawPage::id).containsExactly("a", "b", "bg/c", "Ä");
        assertThat(files.rejected()).isEmpty();
    }

    @Test
    void aFileIsNamedByItsNameWithoutTheEnding() {
        assertThat(InputFiles.of(List.of(folder.resolve("news/bg/c.HTM"))).pages()).extracting(RawPage::id).containsExactly("c");
    }

    @Test
    void theOrderOfThePathsDoesNotMatter() {
        Path one = folder.resolve("news/bg");
        Path other = folder.resolve("news");
        assertThat(InputFiles.of(List.of(one, other))).isEqualTo(InputFiles.of(List.of(other, one)));
    }

    @Test
    void aFileReachedTwiceIsReadOnceUnderItsLongerName() {
        assertThat(InputFiles.of(List.of(folder.resolve("news/bg/c.HTM"), folder.resolve("news"))).pages()).extracting(RawPage::id)
                .containsExactly("a", "b", "bg/c", "Ä");
    }

    @Test
    void twoFilesThatWouldBeOneArticleLeaveTheSecondRejected() throws IOException {
        Files.writeString(folder.resolve("news/b.txt"), "x");
        InputFiles files = InputFiles.of(List.of(folder.resolve("news")));
        assertThat(files.pages()).filteredOn(page -> page.id().equals("b")).singleElement()
                .extracting(page -> page.path().getFileName().toString()).isEqualTo("b.html");
        assertThat(files.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.input()).endsWith("b.txt");
            assertThat(rejected.reason()).startsWith("would be the article 'b' as ").endsWith("rename one of them.");
        });
    }

    @Test
    void aFileNamedByTheUserIsRejectedForItsEndingNotPassedOver() {
        Path notes = folder.resolve("news/notes.md");
        InputFiles files = InputFiles.of(List.of(notes));
        assertThat(files.pages()).isEmpty();
        assertThat(files.rejected()).containsExactly(new Rejected("notes", notes.toString(),
                "has the ending .md; .html .htm .xhtml .txt .json .jsonl are read."));
    }

    @Test
    void aFolderWithNothingToReadIsRejected() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(InputFiles.of(List.of(empty)).rejected()).containsExactly(new Rejected(empty.toString(), empty.toString(),
                "is a folder without any file to read; .html .htm .xhtml .txt .json .jsonl are read."));
    }

    @Test
    void aPathThatDoesNotExistIsAWrongCallOfTheCommand() {
        Path missing = folder.resolve("newz");
        assertThatThrownBy(() -> InputFiles.of(List.of(missing))).isInstanceOf(UserException.class)
                .hasMessage("'" + missing + "' does not exist; give files or folders that hold articles "
                        + "(.html .htm .xhtml .txt .json .jsonl).")
                .extracting(exception -> ((UserException) exception).exitCode()).isEqualTo(UserException.USAGE);
    }

    @Test
    void aLinkThatLeadsBackUpIsWalkedOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("news/bg/up"), folder.resolve("news"));
        assertThat(InputFiles.of(List.of(folder.resolve("news"))).pages()).hasSize(4);
    }
}
