package org.vestnik.article;

import java.nio.file.Path;

/**
 * A file that may hold articles, not yet opened.
 *
 * @param id   path below the folder that the user gave (or the file name), without its ending, with {@code /} between folders
 * @param path where it lies
 */
public record RawPage(String id, Path path) {
}
