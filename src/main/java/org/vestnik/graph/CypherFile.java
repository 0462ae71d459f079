package org.vestnik.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of the folder {@code cypher}, as it travels in the jar.
 *
 * @param name file name without its ending
 * @param text as written, comments included
 */
public record CypherFile(String name, String text) {

    private static final String ENDING = ".cypher";

    /** @param path below {@code cypher}, without its ending, such as {@code merge/articles} */
    public static CypherFile read(String path) {
        String location = "cypher/" + path + ENDING;
        try (InputStream stream = CypherFile.class.getClassLoader().getResourceAsStream(location)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + location);
            }
            return new CypherFile(path.substring(path.lastIndexOf('/') + 1), text(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All files of a folder below {@code cypher}, sorted by name. */
    static List<CypherFile> folder(String folder) {
        try {
            Resource[] resources = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:cypher/" + folder + "/*" + ENDING);
            return Arrays.stream(resources).map(CypherFile::of).sorted(Comparator.comparing(CypherFile::name)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The statements of the file; each ends with a semicolon at the end of a line. */
    List<String> statements() {
        return Arrays.stream(text.split(";\\s*(\\R|$)")).map(String::strip).filter(CypherFile::isCode).toList();
    }

    private static boolean isCode(String statement) {
        return statement.lines().map(String::strip).anyMatch(line -> !line.isEmpty() && !line.startsWith("//"));
    }

    private static CypherFile of(Resource resource) {
        String fileName = resource.getFilename();
        try (InputStream stream = resource.getInputStream()) {
            return new CypherFile(fileName.substring(0, fileName.length() - ENDING.length()), text(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Line ends are made one kind, so that a checkout's habits do not change checksums. */
    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
