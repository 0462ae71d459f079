package org.vestnik.rest;

import java.util.List;
import java.util.Map;

/**
 * A claim on a page.
 *
 * @param number  on this page, from 1
 * @param links   why the names of the article mean those who take part
 * @param others  rows of the template {@code same-act}: where else the act is told
 */
record ClaimCard(int number, ClaimResource claim, List<NameLink> links, List<OtherTelling> others) {

    /** @param reason empty where the graph does not say */
    record NameLink(EntityReference entity, String form, String reason) {
    }

    record OtherTelling(String title, String outlet, String language, String published, String mode, String speakers, boolean copy,
            String quote, String href) {

        static OtherTelling of(Map<String, Object> row) {
            Object title = row.get("title");
            return new OtherTelling(title == null ? (String) row.get("article") : (String) title, (String) row.get("outlet"),
                    (String) row.get("language"), row.get("published") == null ? "" : row.get("published").toString(),
                    (String) row.get("mode"), String.join(", ", strings(row.get("speakers"))), Boolean.TRUE.equals(row.get("copy")),
                    (String) row.get("quote"), Href.claim((String) row.get("other")) + "/view");
        }

        private static List<String> strings(Object value) {
            return ((List<?>) value).stream().map(String::valueOf).toList();
        }
    }

    public String view() {
        return claim.href() + "/view";
    }
}
