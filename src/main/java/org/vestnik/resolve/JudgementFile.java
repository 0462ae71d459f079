package org.vestnik.resolve;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.vestnik.error.UserException;

/**
 * The judgements as analysts keep them: {@code judgements.csv} beside the knowledge files, one row each, the latest last. Commands
 * append to it and remove from it, and so may an editor.
 */
public final class JudgementFile {

    /** Its name within the folder of the knowledge files. */
    public static final String NAME = "judgements.csv";

    private static final String HEAD =
            "# Source: analysts' judgements, written by merge, split and undo; of several rows on one pair the last holds.\n";
    private static final String[] COLUMNS = {"left", "right", "verdict", "by", "when", "why"};
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setCommentMarker('#').setHeader(COLUMNS)
            .setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).setRecordSeparator('\n').get();

    /** The operating system's locks part processes, not threads. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final Path folder;
    private final Path file;

    /** @param folder of the knowledge files */
    public JudgementFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    /** @throws UserException for a file that cannot be read, and for judgements that contradict each other */
    public Judgements read() {
        if (!Files.isRegularFile(file)) {
            return Judgements.NONE;
        }
        List<Judgement> log = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                log.add(judgement(row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            throw UserException.failure(file + " cannot be read: " + failure.getMessage() + ". It must be a UTF-8 CSV file with the columns "
                    + String.join(",", COLUMNS), failure);
        }
        return Judgements.of(log);
    }

    /**
     * Changes the file and lets others follow, while nobody else may change it.
     *
     * @param change gives the judgements as they shall be; the file is left alone where they are what they were
     * @param then   does what follows from the judgements
     */
    public void update(UnaryOperator<Judgements> change, Consumer<Judgements> then) {
        THREADS.lock();
        try (FileChannel lock = lock()) {
            Judgements before = read();
            Judgements after = change.apply(before);
            if (!after.equals(before)) {
                write(after);
            }
            then.accept(after);
        } catch (IOException failure) {
            throw UserException.failure(file + " cannot be written: " + failure.getMessage()
                    + "; make its folder one that can be written to", failure);
        } finally {
            THREADS.unlock();
        }
    }

    /** As {@link #update}, but where the file cannot be written it stays as it is. */
    public void hold(UnaryOperator<Judgements> change, Consumer<Judgements> then) {
        if (Files.isWritable(folder)) {
            update(change, then);
        } else {
            then.accept(change.apply(read()));
        }
    }

    /** Waits until no other process holds the lock; closing gives it back. */
    private FileChannel lock() throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve("." + NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private void write(Judgements judgements) throws IOException {
        Path part = folder.resolve(NAME + ".part");
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            writer.write(HEAD);
            try (CSVPrinter printer = new CSVPrinter(writer, FORMAT.builder().setSkipHeaderRecord(false).get())) {
                for (Judgement row : judgements.log()) {
                    printer.printRecord(row.left(), row.right(), row.verdict().code(), row.by(), row.when(), row.why());
                }
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Judgement judgement(CSVRecord row) {
        Verdict verdict = Verdict.of(row.get("verdict")).orElseThrow(() -> UserException.failure(file + " row " + row.getRecordNumber()
                + ": verdict '" + row.get("verdict") + "' is none of same, different, unsure. Correct the row."));
        return new Judgement(row.get("left"), row.get("right"), verdict, row.get("by"), row.get("when"), row.get("why"));
    }
}
