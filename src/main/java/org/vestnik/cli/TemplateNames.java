package org.vestnik.cli;

import java.util.Iterator;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryTemplate;

/** What a shell may complete the name of a template to. */
final class TemplateNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return QueryCatalog.load().all().stream().map(QueryTemplate::name).iterator();
    }
}
