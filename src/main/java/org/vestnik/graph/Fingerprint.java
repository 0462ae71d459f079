package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * One number for all that a graph knows: the SHA-256 of the sorted SHA-256s of its nodes and relationships, each written with
 * natural keys and all properties. Two graphs with the same fingerprint hold the same, however they came to it.
 */
public final class Fingerprint {

    private static final List<String> QUERIES = List.of("check/fingerprint-nodes", "check/fingerprint-relationships");

    private Fingerprint() {
    }

    /** In lower-case hexadecimal. Takes 32 bytes of memory a node or relationship. */
    public static String of(GraphDatabase graph) {
        List<byte[]> hashes = new ArrayList<>();
        try (Session session = graph.session()) {
            session.executeRead(transaction -> {
                hashes.clear();
                QUERIES.forEach(query -> read(transaction, query, hashes));
                return hashes;
            });
        }
        hashes.sort(Arrays::compareUnsigned);
        MessageDigest digest = Sha256.digest();
        hashes.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void read(TransactionContext transaction, String query, List<byte[]> hashes) {
        MessageDigest digest = Sha256.digest();
        transaction.run(CypherFile.read(query).text())
                .forEachRemaining(row -> hashes.add(digest.digest(line(row).getBytes(StandardCharsets.UTF_8))));
    }

    private static String line(Record row) {
        Map<String, Object> line = row.asMap();
        return CanonicalText.of(row.keys().stream().map(key -> sorted(key, line.get(key))).toList());
    }

    /** Labels come in the order in which the database first met them. */
    private static Object sorted(String key, Object value) {
        return key.toLowerCase(Locale.ROOT).endsWith("labels")
                ? List.copyOf(new TreeSet<>(((List<?>) value).stream().map(String::valueOf).toList()))
                : value;
    }
}
