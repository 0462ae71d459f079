package org.vestnik.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loads a file's bytes, and turns away what cannot be a text before anybody tries to decode it. */
final class InputBytes {

    /** A page of text larger than this is no article; in bytes. */
    static final long LIMIT = 20L << 20;

    private static final Map<String, String> SIGNATURES = signatures();

    private InputBytes() {
    }

    /** The file's bytes; a file over the limit is not loaded. */
    static byte[] load(Path file) throws UnreadableInput {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableInput(Files.exists(file) ? "is not a regular file." : "does not exist any more.");
            }
            refuseOverLimit(Files.size(file));
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] bytes = stream.readNBytes((int) LIMIT + 1);
                refuseOverLimit(bytes.length);
                return checked(bytes);
            }
        } catch (NoSuchFileException gone) {
            throw new UnreadableInput("does not exist any more.");
        } catch (IOException | SecurityException failure) {
            throw new UnreadableInput("cannot be opened; check the permissions.");
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void refuseOverLimit(long size) throws UnreadableInput {
        if (size > LIMIT) {
            throw new UnreadableInput("is " + Math.max((size + (1L << 19)) >> 20, (LIMIT >> 20) + 1) + " MB, at most "
                    + (LIMIT >> 20) + " MB are read.");
        }
    }

    private static byte[] checked(byte[] bytes) throws UnreadableInput {
        if (bytes.length == 0) {
            throw new UnreadableInput("is empty; a text is expected.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                throw new UnreadableInput("is " + signature.getValue() + ", not a text; " + InputFormat.accepted()
                        + " with text inside are read.");
            }
        }
        return bytes;
    }

    private static Map<String, String> signatures() {
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("%PDF-", "a PDF document");
        signatures.put("\u0089PNG", "a PNG image");
        signatures.put("\u00FF\u00D8\u00FF", "a JPEG image");
        signatures.put("GIF8", "a GIF image");
        signatures.put("PK\u0003\u0004", "a ZIP archive or an office document");
        signatures.put("\u001F\u008B", "a gzip archive");
        signatures.put("BZh", "a bzip2 archive");
        signatures.put("7z\u00BC\u00AF", "a 7-Zip archive");
        signatures.put("\u00FD7zXZ", "an xz archive");
        signatures.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
        signatures.put("{\\rtf", "an RTF document");
        signatures.put("\u007FELF", "a program");
        signatures.put("\u00CA\u00FE\u00BA\u00BE", "a Java class");
        signatures.put("SQLite format", "a database");
        return signatures;
    }
}
