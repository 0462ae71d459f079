package org.vestnik.graph;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.article.Article;
import org.vestnik.claim.Claim;
import org.vestnik.claim.Justification;
import org.vestnik.claim.Mark;
import org.vestnik.claim.Office;
import org.vestnik.claim.Reading;
import org.vestnik.extract.EntityMention;
import org.vestnik.language.Confidence;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Link;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Block;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

/**
 * Readings made by hand, in a few words a line: an article, and what it says.
 * <pre>{@code Story.told("a", Language.EN, "2024-05-01", "North Korea sells shells to Russia.")
 *     .mentions(NORTH_KOREA, "North Korea").claims("SUPPLIES", NORTH_KOREA, RUSSIA).reading();}</pre>
 */
public final class Story {

    public static final Entity NORTH_KOREA = state("KP", "North Korea", "Северна Корея");
    public static final Entity RUSSIA = state("RU", "Russia", "Русия");
    public static final Entity SOUTH_KOREA = state("KR", "South Korea", "Южна Корея");
    public static final Entity MISSILE =
            new Entity("Weapon:missile", EntityType.WEAPON, "missile", new TreeMap<>(), Optional.empty(), true);

    private final Article article;
    private final List<LinkedMention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    private Story(Article article) {
        this.article = article;
    }

    public static Story told(String id, Language language, String published, String text) {
        return told(id, language, published, "The Daily Herald", text);
    }

    public static Story told(String id, Language language, String published, String publisher, String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.codePointCount(0, text.length())));
        return new Story(new Article(id, Optional.of("https://example.org/" + id), Optional.of("Title of " + id), language,
                Optional.of(LocalDate.parse(published)), Optional.of(publisher), Optional.empty(), List.of(), text, List.of(block),
                Sha256.hex((id + text).getBytes(StandardCharsets.UTF_8))));
    }

    /** Says once more that the article names the thing so. */
    public Story mentions(Entity entity, String lemma) {
        EntityMention mention = new EntityMention(new Span(0, 1), 0, 1, 1, 1, lemma, lemma, entity.type(), EntityMention.Form.NAME,
                Optional.empty());
        Link link = entity.known() ? new Link.Linked(entity, "by hand") : new Link.Nil(entity, entity.id());
        mentions.add(new LinkedMention(mention, link));
        return this;
    }

    public Story claims(String type, Entity actor, Entity recipient) {
        return claims(type, Mode.ASSERTED, List.of(actor), List.of(recipient), List.of());
    }

    public Story claims(String type, Mode mode, List<Entity> actors, List<Entity> recipients, List<Entity> instruments) {
        String content = article.id() + type + mode + actors + recipients + instruments + claims.size();
        claims.add(new Claim(Sha256.hex(content.getBytes(StandardCharsets.UTF_8)), type, mode, actors, recipients, instruments,
                List.of(), Optional.of("2024-05"), Optional.empty(), List.of(), article.text().substring(0, 5), new Span(0, 5),
                "test.rule", new Confidence(9, 10),
                new Justification(new Span(0, 5), List.of(new Mark(Mark.Kind.TRIGGER, new Span(0, 2), Optional.empty())))));
        return this;
    }

    public Story office(Entity person, String title, Entity of) {
        offices.add(new Office(person, title, Optional.ofNullable(of), article.text().substring(0, 4), new Span(0, 4)));
        return this;
    }

    public Reading reading() {
        return new Reading(article, mentions, claims, offices, List.of());
    }

    /** Somebody whom no knowledge file lists. */
    public static Entity unknown(String id, EntityType type, String name) {
        return new Entity(id, type, name, new TreeMap<>(), Optional.empty(), false);
    }

    private static Entity state(String iso, String english, String bulgarian) {
        SortedMap<Language, String> names = new TreeMap<>();
        names.put(Language.EN, english);
        names.put(Language.BG, bulgarian);
        return new Entity("State:" + iso, EntityType.STATE, english, names, Optional.of(iso), true, Optional.of("Q-" + iso));
    }
}
