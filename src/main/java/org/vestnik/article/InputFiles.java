package org.vestnik.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.vestnik.error.UserException;

/**
 * The files that may hold articles among the paths that a user gave, sorted by id, and what of those paths cannot be read.
 *
 * <p>A folder is walked to its bottom, links followed; hidden entries and files of other endings are passed over in silence.
 * What the user named himself is never passed over: a file of another ending and a folder with nothing to read are rejected.
 * A file that is reached twice is read once, under its longer id. Two files that differ in their ending alone would be one
 * article; the second, by code point, is rejected.
 *
 * @param pages    sorted by id, by code point; no id and no file stands twice
 * @param rejected sorted by input
 */
public record InputFiles(List<RawPage> pages, List<Rejected> rejected) {

    private static final Comparator<String> BY_CODE_POINT = CodePoints::compare;

    public InputFiles {
        pages = List.copyOf(pages);
        rejected = List.copyOf(rejected);
    }

    /**
     * Looks for files, opening none.
     *
     * @throws UserException if a path does not exist
     */
    public static InputFiles of(Collection<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw UserException.usage("'" + path + "' does not exist; give files or folders that hold articles ("
                        + InputFormat.accepted() + ").");
            }
        }
        Finds finds = new Finds();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                finds.folder(path);
            } else {
                finds.file(path);
            }
        }
        return finds.sorted();
    }

    /** What was found so far. */
    private static final class Finds {

        private final Map<Path, RawPage> byFile = new HashMap<>();
        private final List<Rejected> rejected = new ArrayList<>();

        void file(Path file) {
            if (InputFormat.of(file).isPresent()) {
                add(file.getFileName(), file);
            } else {
                rejected.add(new Rejected(id(file.getFileName()), file.toString(), InputFormat.refusal(file)));
            }
        }

        void folder(Path folder) {
            int before = byFile.size();
            int rejectedBefore = rejected.size();
            boolean[] met = new boolean[1];
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                        return !inner.equals(folder) && isHidden(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isHidden(file) && attributes.isRegularFile() && InputFormat.of(file).isPresent()) {
                            met[0] = true;
                            add(folder.relativize(file), file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException failure) {
                        if (!(failure instanceof FileSystemLoopException) && (path.equals(folder) || !isHidden(path))) {
                            rejected.add(new Rejected(id(folder.relativize(path)), path.toString(),
                                    "cannot be opened; check the permissions."));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path inner, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException failure) {
                rejected.add(new Rejected(folder.toString(), folder.toString(), "cannot be listed; check the permissions."));
            }
            if (!met[0] && before == byFile.size() && rejectedBefore == rejected.size()) {
                rejected.add(new Rejected(folder.toString(), folder.toString(),
                        "is a folder without any file to read; " + InputFormat.accepted() + " are read."));
            }
        }

        private void add(Path name, Path file) {
            RawPage page = new RawPage(id(name), file);
            byFile.merge(real(file), page, (one, other) -> one.id().length() >= other.id().length() ? one : other);
        }

        InputFiles sorted() {
            List<RawPage> pages = new ArrayList<>(byFile.values());
            pages.sort(Comparator.comparing(RawPage::id, BY_CODE_POINT).thenComparing(page -> page.path().toString(), BY_CODE_POINT));
            List<RawPage> kept = new ArrayList<>();
            for (RawPage page : pages) {
                RawPage last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                if (last != null && last.id().equals(page.id())) {
                    rejected.add(new Rejected(page.id(), page.path().toString(), "would be the article '" + page.id() + "' as '"
                            + last.path() + "' is, for an article is named by its path without the ending; rename one of them."));
                } else {
                    kept.add(page);
                }
            }
            rejected.sort(Comparator.comparing(Rejected::input, BY_CODE_POINT));
            return new InputFiles(kept, rejected);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreadable) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static String id(Path name) {
        StringJoiner id = new StringJoiner("/");
        name.forEach(part -> id.add(part.toString()));
        String joined = Normalizer.normalize(id.toString(), Normalizer.Form.NFC);
        int dot = joined.lastIndexOf('.');
        return dot > joined.lastIndexOf('/') + 1 ? joined.substring(0, dot) : joined;
    }
}
