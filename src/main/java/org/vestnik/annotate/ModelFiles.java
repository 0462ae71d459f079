package org.vestnik.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vestnik.error.UserException;

/**
 * The files of the network: those inside the program, or those of the folder that the system property {@code vestnik.model} names
 * (for whoever trains another network).
 */
final class ModelFiles {

    static final String FOLDER_PROPERTY = "vestnik.model";

    private static final String PACKED = "/models/annotator/";
    private static final String NETWORK = "network.onnx";
    private static final String TRAINED_NETWORK = "network.int8.onnx";

    private final Optional<Path> folder;

    private ModelFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    static ModelFiles configured() {
        return new ModelFiles(Optional.ofNullable(System.getProperty(FOLDER_PROPERTY)).filter(name -> !name.isBlank()).map(Path::of));
    }

    boolean arePresent() {
        return folder.map(path -> Files.exists(networkFile(path))).orElseGet(() -> getClass().getResource(PACKED + NETWORK) != null);
    }

    /** The network's bytes, outside the heap. */
    ByteBuffer network() {
        return folder.map(path -> mapped(networkFile(path))).orElseGet(this::packedNetwork);
    }

    /** The lines of a text file, empty ones included: a label's number is its line. */
    List<String> lines(String name) {
        byte[] bytes = folder.map(path -> bytes(path.resolve(name))).orElseGet(() -> packed(name));
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static Path networkFile(Path folder) {
        Path file = folder.resolve(NETWORK);
        return Files.exists(file) ? file : folder.resolve(TRAINED_NETWORK);
    }

    private static ByteBuffer mapped(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserException unreadable(Path file, IOException cause) {
        return UserException.failure("cannot read " + file + " of the network: the folder that the system property " + FOLDER_PROPERTY
                + " names must hold network.onnx, vocab.txt and the labels", cause);
    }

    private ByteBuffer packedNetwork() {
        try {
            URLConnection connection = packedUrl(NETWORK).openConnection();
            ByteBuffer buffer = ByteBuffer.allocateDirect(connection.getContentLength());
            try (ReadableByteChannel in = Channels.newChannel(connection.getInputStream())) {
                int read = 0;
                while (read >= 0 && buffer.hasRemaining()) {
                    read = in.read(buffer);
                }
            }
            return buffer.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] packed(String name) {
        try (InputStream in = packedUrl(name).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL packedUrl(String name) {
        URL url = getClass().getResource(PACKED + name);
        if (url == null) {
            throw UserException.failure("this build holds no network (" + PACKED.substring(1) + name + "): build one from a clone "
                    + "with all its files, or name a folder that holds one with -D" + FOLDER_PROPERTY + "=FOLDER");
        }
        return url;
    }
}
