package org.vestnik.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of somebody unlisted of whom an article tells no more than a family name, with initials perhaps. Such a name tells nobody
 * apart, so the id is that of the name in one article.
 */
public final class LoneName {

    private static final String MARK = "--";
    private static final int DIGEST = 8;

    private LoneName() {
    }

    /** @param id made from the name alone */
    static String in(String article, String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(article.getBytes(StandardCharsets.UTF_8));
            return id + MARK + HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether an id is such a one. */
    public static boolean is(String id) {
        return id.contains(MARK);
    }

    /** The part of an id that comes from the name. */
    static String named(String id) {
        return is(id) ? id.substring(0, id.indexOf(MARK)) : id;
    }
}
