package org.vestnik;

import java.util.List;
import org.vestnik.article.Rejected;

/**
 * What an ingest did.
 *
 * @param rejected   in order of the inputs
 * @param added      articles that the graph did not have
 * @param unchanged  articles that the graph had as they are
 * @param changed    articles whose earlier reading was replaced
 * @param nodesAdded nodes after less nodes before; negative where more was taken back than said anew
 * @param edgesAdded relationships after less relationships before
 */
public record RunReport(List<Rejected> rejected, int added, int unchanged, int changed, long nodesAdded, long edgesAdded) {

    public RunReport {
        rejected = List.copyOf(rejected);
    }

    /** Inputs that gave an article. */
    public int read() {
        return added + unchanged + changed;
    }
}
