package org.vestnik.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An article with all that it says. */
record Report(String id, Optional<String> url, Optional<String> title, String language, Optional<LocalDate> published, Optional<String> author,
        List<String> reliesOn, Optional<String> text, Optional<String> sha256, Optional<Outlet> outlet, List<CopiedArticle> copyOf,
        List<Naming> namings, List<StatedClaim> claims, List<StatedOffice> offices) {

    String key() {
        return NodeKind.ARTICLE.key(id);
    }

    /** Nodes and relationships that it is made of. */
    int size() {
        return 1 + outlet.map(any -> 1).orElse(0) + copyOf.size() + namings.size() + claims.stream().mapToInt(StatedClaim::size).sum()
                + offices.stream().mapToInt(office -> office.of().isPresent() ? 4 : 3).sum();
    }
}
