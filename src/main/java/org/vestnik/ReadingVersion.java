package org.vestnik;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vestnik.resolve.JudgementFile;

/**
 * A digest of all that decides what is read from an article: the program's classes, its data files and model, and the analysts'
 * files but for their judgements, which change nothing that is read. Articles read under another version are read again.
 */
final class ReadingVersion {

    private static final List<String> PATTERNS = List.of("classpath*:org/vestnik/**/*.class", "classpath*:lang/**", "classpath*:ontology/**",
            "classpath*:models/**", "classpath*:import/*.csv");
    private static final int LENGTH = 16;

    private ReadingVersion() {
    }

    static String of(Path knowledge) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String pattern : PATTERNS) {
                List<Resource> resources = new ArrayList<>();
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    if (resource.isReadable() && !name(resource).endsWith("/") && !resource.getDescription().contains("test-classes")
                            && !name(resource).endsWith(JudgementFile.NAME)) {
                        resources.add(resource);
                    }
                }
                resources.sort(Comparator.comparing(ReadingVersion::name));
                for (Resource resource : resources) {
                    digest.update(name(resource).getBytes(StandardCharsets.UTF_8));
                    add(digest, resource.getInputStream());
                }
            }
            if (Files.isDirectory(knowledge)) {
                try (Stream<Path> files = Files.list(knowledge)) {
                    for (Path file : files.filter(ReadingVersion::isKnowledge).sorted().toList()) {
                        add(digest, Files.newInputStream(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isKnowledge(Path file) {
        return file.toString().endsWith(".csv") && !file.endsWith(JudgementFile.NAME);
    }

    /** The path below the root of the class path, the same in a jar and in a folder. */
    private static String name(Resource resource) {
        try {
            String url = resource.getURL().toString();
            for (String root : List.of("/classes/!/", "/classes!/", "/classes/")) {
                int at = url.lastIndexOf(root);
                if (at >= 0) {
                    return url.substring(at + root.length());
                }
            }
            return url.substring(url.lastIndexOf('!') + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(MessageDigest digest, InputStream stream) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(stream, digest)) {
            digesting.transferTo(OutputStream.nullOutputStream());
        }
    }
}
