package org.vestnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vestnik.error.UserException;

/** Where a command writes: a file that appears when it is whole, or the command's standard output. */
final class Output {

    private Output() {
    }

    /** Writes to a new file beside the one named and puts it in its place only when all went well. */
    static void toFile(Path file, Consumer<Writer> content) {
        Path folder = file.toAbsolutePath().getParent();
        Path part = folder.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.accept(writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException failure) {
            throw UserException.failure("the file " + file + " cannot be written: " + failure.getMessage(), failure);
        } finally {
            part.toFile().delete();
        }
    }

    /** Writes to a new folder within the one named, and puts its files in their places only when all went well. */
    static void toFolder(Path folder, Consumer<Path> content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempDirectory(folder, ".part");
            try {
                content.accept(part);
                for (Path file : files(part)) {
                    Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                for (Path left : files(part)) {
                    Files.delete(left);
                }
                Files.delete(part);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw UserException.failure("the folder " + folder + " cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Writes to what the command line was given as its standard output. */
    static void toStandard(PrintWriter out, Consumer<Writer> content) {
        content.accept(out);
        out.flush();
    }
}
