package org.vestnik.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article outside the visible text. For each fact the first place that has it counts, in the order of the
 * method's documentation; a date of modification and a date of the page count nowhere.
 */
final class PageMetadata {

    private static final List<String> DATES = List.of("article:published_time", "og:published_time", "article.published",
            "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "pubdate", "publishdate", "publish-date", "publish_date",
            "publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "datepublished");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»]|::|[-–—])\\s+");

    private static final int NAME_AT_MOST = 80;

    private final Document page;
    private final NewsDates dates;
    private final JsonLd data;
    private final Map<String, String> meta;
    private final Element headline;
    private final Optional<JsonLd.Story> story;
    private final Optional<String> linkedAuthor;

    PageMetadata(Document page, NewsDates dates, PageHints hints) {
        this.page = page;
        this.dates = dates;
        data = JsonLd.of(page);
        meta = meta(page);
        List<String> titles = Stream.of(data.story("").flatMap(JsonLd.Story::headline), meta("og:title"),
                Optional.of(Whitespace.normalize(page.title()))).flatMap(Optional::stream).toList();
        headline = Headline.find(page, titles, hints);
        linkedAuthor = linkedAuthor(headline);
        story = data.story(headline == null ? String.join(" ", titles) : headline.text());
    }

    /** The element that shows the headline, or null. */
    Element headline() {
        return headline;
    }

    /** The shown headline, JSON-LD, Open Graph, the page's title; without the outlet's name behind a bar or a dash. */
    Optional<String> title() {
        return Optional.ofNullable(headline).map(Element::text).map(Whitespace::normalize).filter(text -> !text.isEmpty())
                .or(() -> story.flatMap(JsonLd.Story::headline)).or(() -> meta("og:title"))
                .or(() -> Optional.of(Whitespace.normalize(page.title())).filter(text -> !text.isEmpty()))
                .map(this::withoutOutlet).filter(text -> !text.isEmpty());
    }

    /** The link of relation canonical, Open Graph, JSON-LD; complete addresses only. */
    Optional<String> url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]")).map(link -> link.attr("href").strip())
                .filter(PageMetadata::isAddress)
                .or(() -> meta("og:url").filter(PageMetadata::isAddress))
                .or(() -> story.flatMap(JsonLd.Story::url).filter(PageMetadata::isAddress));
    }

    /** JSON-LD, Open Graph, the application's name, what the page's title has behind the headline, the address's host. */
    Optional<String> publisher() {
        return story.flatMap(JsonLd.Story::publisher).or(() -> meta("og:site_name")).or(() -> meta("application-name"))
                .or(this::outletInTitle).or(() -> url().flatMap(PageMetadata::host));
    }

    /** JSON-LD, the page's author, then whom the article links as such. */
    Optional<String> author() {
        return story.flatMap(JsonLd.Story::author).or(() -> meta("author")).or(() -> meta("article:author"))
                .filter(name -> !isAddress(name)).or(() -> linkedAuthor);
    }

    /** JSON-LD, then the meta elements that only articles have. */
    Optional<LocalDate> published() {
        Optional<LocalDate> date = story.flatMap(JsonLd.Story::published).flatMap(dates::machineDate);
        for (String name : DATES) {
            date = date.or(() -> meta(name).flatMap(dates::machineDate));
        }
        return date;
    }

    /** Whom the article itself links as its author, wherever in it that stands. */
    private static Optional<String> linkedAuthor(Element headline) {
        Element article = headline == null ? null : headline.closest("article");
        return Optional.ofNullable(article == null ? null : article.selectFirst("[rel=author], address [itemprop=name]"))
                .map(Element::text).map(Whitespace::normalize).filter(name -> !name.isEmpty() && name.length() <= NAME_AT_MOST);
    }

    private String withoutOutlet(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int cut = -1;
        while (separator.find()) {
            String rest = title.substring(separator.end());
            boolean named = rest.equalsIgnoreCase(outletName()) || outletName().length() > 2 && rest.toLowerCase(Locale.ROOT)
                    .startsWith(outletName().toLowerCase(Locale.ROOT));
            if (named || headline == null && title.charAt(separator.start() + 1) == '|' && Sentences.words(rest) <= 4) {
                cut = separator.start();
                break;
            }
        }
        return cut > 0 ? title.substring(0, cut).strip() : title;
    }

    private String outletName() {
        return story.flatMap(JsonLd.Story::publisher).or(() -> meta("og:site_name")).orElse("");
    }

    private Optional<String> outletInTitle() {
        String shown = headline == null ? meta("og:title").orElse("") : Whitespace.normalize(headline.text());
        String full = Whitespace.normalize(page.title());
        int place = shown.isEmpty() ? -1 : full.indexOf(shown);
        if (place < 0) {
            return Optional.empty();
        }
        String rest = place == 0 ? full.substring(shown.length()) : full.substring(0, place);
        Matcher separator = SEPARATOR.matcher(rest + ' ');
        Optional<String> name = Optional.empty();
        if (place == 0 && separator.lookingAt()) {
            name = Optional.of(rest.substring(separator.end()).strip());
        } else if (place > 0 && separator.find() && separator.end() >= rest.length()) {
            name = Optional.of(rest.substring(0, separator.start()).strip());
        }
        return name.map(outlet -> dates.withoutDates(outlet, "").replaceAll("[\\s,;]+$", ""))
                .filter(outlet -> Sentences.words(outlet) <= 5 && !outlet.isEmpty());
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(meta.get(name));
    }

    /** What the page's meta elements say, by name in lower case; the first of a name counts. */
    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.select("meta[content]")) {
            String content = Whitespace.normalize(element.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                if (element.hasAttr(key) && !content.isEmpty()) {
                    meta.putIfAbsent(element.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return meta;
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost()).map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
