package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/** A post that an article gives a person, with the words it came from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficeResource(EntityReference person, String title, EntityReference of, String quote, Integer start, Integer end, String article,
        String href) {

    static List<OfficeResource> of(List<OfficeNode> offices) {
        return offices.stream().map(OfficeResource::of)
                .sorted(Comparator.comparing(OfficeResource::article).thenComparing(OfficeResource::start).thenComparing(OfficeResource::title)
                        .thenComparing(office -> office.person().id()))
                .toList();
    }

    private static OfficeResource of(OfficeNode office) {
        Statement statement = office.statement();
        String article = statement.article().id();
        return new OfficeResource(EntityReference.of(office.holder()), office.title(), EntityReference.of(office.of()), statement.quote(),
                statement.start(), statement.end(), article, Href.article(article));
    }
}
