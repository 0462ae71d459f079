package org.vestnik.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim on its way out.
 *
 * @param date       of the act, as {@link ActTime} reads it
 * @param basis      what the confidence was counted on
 * @param attributed who, the article says, says so; nobody where it says so in its own voice
 */
record StatedClaim(String id, String type, String mode, Optional<String> date, Optional<String> quantity, Optional<Double> confidence,
        Optional<String> basis, List<Thing> actors, List<Thing> recipients, List<Thing> instruments, List<Thing> places,
        List<Thing> attributed, Words words) {

    private static final String FACT = "asserted";

    String key() {
        return NodeKind.CLAIM.key(id);
    }

    /** One thing to another. */
    record Link(Thing from, Thing to) {
    }

    /** Everybody and everything that it names but the speakers, each role in turn. */
    List<Thing> participants() {
        return Stream.of(actors, recipients, instruments, places).flatMap(List::stream).distinct().toList();
    }

    /**
     * What may be drawn as a fact: of an asserted claim, actors to recipients, or to the goods where nobody receives, or to each other where
     * all are actors; of any other claim nothing.
     */
    List<Link> links() {
        if (!mode.equals(FACT)) {
            return List.of();
        }
        List<Thing> objects = recipients.isEmpty() ? instruments : recipients;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (Thing object : objects.isEmpty() ? actors.subList(i + 1, actors.size()) : objects) {
                if (!object.equals(actors.get(i))) {
                    links.add(new Link(actors.get(i), object));
                }
            }
        }
        return links;
    }

    /** Nodes and relationships that stand behind it. */
    int size() {
        return 2 + actors.size() + recipients.size() + instruments.size() + places.size() + attributed.size();
    }
}
