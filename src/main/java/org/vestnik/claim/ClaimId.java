package org.vestnik.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Span;

/** Makes a claim's id: a digest of what it says and where, so that the same claim is itself again. */
final class ClaimId {

    private static final int LENGTH = 16;

    private ClaimId() {
    }

    static String of(String article, String type, Mode mode, List<List<Entity>> participants, Span span) {
        String content = String.join("\n", article, type, mode.code(), span.start() + "-" + span.end(),
                participants.stream().map(ClaimId::ids).collect(Collectors.joining("\n")));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.joining(","));
    }
}
