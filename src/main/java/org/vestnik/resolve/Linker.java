package org.vestnik.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.extract.EntityMention;
import org.vestnik.extract.FoundMention;
import org.vestnik.language.Folding;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Document;
import org.vestnik.text.Language;

/**
 * Decides what each mention of an article names. Whole names come first: listed spelling, then the sound of the name across
 * scripts, else an entity of its own. A family name alone is then read as the person the article names in full, else as the only
 * one listed, else as the one whose office makes it likeliest; else it stays ambiguous.
 */
public final class Linker {

    private final Knowledge knowledge;
    private final Romaniser romaniser;
    private final People people;
    private final Incumbents incumbents;
    private final Map<String, TreeSet<String>> english = new TreeMap<>();

    public Linker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.romaniser = new Romaniser();
        this.people = new People(knowledge, romaniser);
        this.incumbents = new Incumbents(knowledge);
        for (ListedName name : knowledge.names(Language.EN)) {
            if (name.kind() == NameKind.NAME || name.kind() == NameKind.ACRONYM) {
                english.computeIfAbsent(unmarked(name.name()), key -> new TreeSet<>()).add(name.id());
            }
        }
    }

    /** All listed names of a language, family names included: what a mention finder looks for. */
    public List<ListedName> names(Language language) {
        List<ListedName> names = new ArrayList<>(knowledge.names(language));
        names.addAll(people.surnames(language));
        return names;
    }

    /**
     * @param article id of the article, which tells apart whom it calls by a family name alone
     * @param date    of the article in ISO 8601, empty if unknown
     */
    public List<LinkedMention> link(String article, Document document, List<FoundMention> found, String date) {
        Map<FoundMention, Link> links = new LinkedHashMap<>();
        Map<String, TreeSet<Entity>> inFull = new TreeMap<>();
        Map<String, Entity> families = new TreeMap<>();
        for (FoundMention mention : found) {
            if (mention.names().stream().anyMatch(name -> name.kind() == NameKind.CONTEXTUAL)) {
                continue;
            }
            if (mention.mention().type() != EntityType.PERSON) {
                links.put(mention, link(document.language(), mention));
            } else if (isWhole(mention)) {
                List<String> words = nameWords(mention.mention().lemma());
                Link own = person(document.language(), mention);
                Entity other = words.isEmpty() || !(own instanceof Link.Nil) ? null : families.get(words.get(0));
                if (other != null) {
                    links.put(mention, new Link.Linked(other, "begins with the family name of one named in full in the article"));
                    continue;
                }
                links.put(mention, own);
                entity(own).ifPresent(entity -> words.forEach(word -> inFull.computeIfAbsent(word, key -> new TreeSet<>()).add(entity)));
                entity(own).filter(Entity::known).filter(entity -> !words.isEmpty())
                        .ifPresent(entity -> families.putIfAbsent(words.get(words.size() - 1), entity));
            }
        }
        TreeSet<String> states = statesNamed(links.values());
        Map<String, TreeSet<Entity>> soFar = new TreeMap<>();
        List<Entity> subjects = new ArrayList<>();
        List<LinkedMention> linked = new ArrayList<>();
        for (FoundMention mention : found) {
            Link link = links.get(mention);
            if (link != null && mention.mention().type() == EntityType.PERSON) {
                entity(link).ifPresent(entity -> nameWords(mention.mention().lemma())
                        .forEach(word -> soFar.computeIfAbsent(word, key -> new TreeSet<>()).add(entity)));
                entity(link).filter(entity -> isSubject(document, mention.mention())).ifPresent(subjects::add);
            } else if (link == null && mention.mention().type() == EntityType.PERSON) {
                link = familyName(article, document.language(), mention, inFull, soFar, subjects, states, date);
            } else if (link == null || link instanceof Link.Ambiguous) {
                link = sameOffice(mention, linked).orElseGet(() -> contextual(mention, states));
            }
            linked.add(new LinkedMention(mention.mention(), link));
        }
        return List.copyOf(linked);
    }

    /** A name of several words, unless these are a family name ("von der Leyen"). */
    private static boolean isWhole(FoundMention found) {
        boolean family = !found.names().isEmpty() && found.names().stream().allMatch(name -> name.kind() == NameKind.SURNAME);
        return !family && found.mention().lemma().contains(" ") && InitialedName.of(found.mention().text()).isEmpty();
    }

    private static boolean isSubject(Document document, EntityMention mention) {
        return document.sentences().get(mention.sentence()).token(mention.head()).deprel().is("nsubj");
    }

    private static Optional<Entity> entity(Link link) {
        return new LinkedMention(null, link).entity();
    }

    private Link link(Language language, FoundMention found) {
        EntityMention mention = found.mention();
        List<Entity> candidates = entities(found.names().stream().map(ListedName::id).toList());
        if (candidates.size() == 1) {
            ListedName name = found.names().get(0);
            return new Link.Linked(candidates.get(0), evidence(name));
        }
        if (candidates.size() > 1) {
            List<ListedName> metonyms = found.names().stream().filter(name -> name.kind() == NameKind.CAPITAL_METONYM).toList();
            Optional<Entity> place = candidates.stream().filter(entity -> entity.type() == EntityType.PLACE).findFirst();
            if (!metonyms.isEmpty() && place.isPresent() && candidates.size() == 2) {
                return new Link.Linked(place.get(), "capital");
            }
            Optional<Entity> state = candidates.stream().filter(entity -> entity.type() == EntityType.STATE).findFirst();
            if (state.isPresent() && candidates.stream().filter(entity -> entity.type() == EntityType.STATE).count() == 1) {
                return new Link.Linked(state.get(), "the state rather than " + others(candidates, state.get()));
            }
            return new Link.Ambiguous(candidates);
        }
        List<Entity> spelledInEnglish = entities(english.getOrDefault(unmarked(mention.text()), new TreeSet<>())).stream()
                .filter(entity -> entity.type() == mention.type()).toList();
        return spelledInEnglish.size() == 1 ? new Link.Linked(spelledInEnglish.get(0), "its English name is listed")
                : nil(language, mention, mention.lemma());
    }

    /** Small letters without marks, so that "Botaş" is "BOTAS". */
    private static String unmarked(String name) {
        return Normalizer.normalize(Folding.fold(name), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    /** "The North" is the one the article has named otherwise; "Brussels" the Union rather than Belgium, where both or neither are. */
    private Link contextual(FoundMention found, TreeSet<String> named) {
        List<Entity> candidates = entities(found.names().stream().map(ListedName::id).toList());
        List<Entity> here = candidates.stream().filter(entity -> named.contains(entity.id())).toList();
        if (here.size() == 1) {
            return new Link.Linked(here.get(0), "named otherwise in the article");
        }
        List<ListedName> own = found.names().stream().filter(name -> name.kind() != NameKind.CONTEXTUAL).toList();
        List<Entity> likelier = entities(own.stream().map(ListedName::id).toList()).stream()
                .filter(entity -> entity.type() != EntityType.PLACE).toList();
        return likelier.size() == 1 && likelier.size() < candidates.size() ? new Link.Linked(likelier.get(0), evidence(own.get(0)))
                : new Link.Ambiguous(candidates);
    }

    /** "The Foreign Ministry": a body that goes without its state's name is, of those alike but for their state, the one named last before. */
    private Optional<Link> sameOffice(FoundMention found, List<LinkedMention> before) {
        TreeSet<String> offices = new TreeSet<>();
        entities(found.names().stream().map(ListedName::id).toList()).forEach(candidate -> office(candidate).ifPresent(offices::add));
        return before.stream().flatMap(mention -> mention.entity().stream())
                .filter(entity -> office(entity).filter(offices::contains).isPresent()).reduce((earlier, later) -> later)
                .map(entity -> new Link.Linked(entity, "the last such body the article names"));
    }

    /** The name of a body less its state's ("Ministry of Defence of"), if the state's is part of it. */
    private Optional<String> office(Entity body) {
        return body.type() != EntityType.ORGANISATION ? Optional.empty() : knowledge.stateOf(body.id()).map(Entity::name)
                .filter(state -> body.name().contains(state)).map(state -> body.name().replace(state, ""));
    }

    private static String others(List<Entity> candidates, Entity chosen) {
        return candidates.stream().filter(entity -> !entity.equals(chosen)).map(Entity::id).sorted().reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String evidence(ListedName name) {
        return name.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " '" + name.name() + "' is listed";
    }

    private Link person(Language language, FoundMention found) {
        List<Entity> listed = entities(found.names().stream().filter(name -> name.kind() != NameKind.SURNAME).map(ListedName::id).toList());
        if (listed.size() == 1) {
            return new Link.Linked(listed.get(0), evidence(found.names().get(0)));
        }
        if (listed.size() > 1) {
            return new Link.Ambiguous(listed);
        }
        NameKey key = NameKey.of(romaniser.romanise(language, found.mention().lemma()));
        List<Entity> sounding = entities(people.sounding(language, key));
        if (sounding.size() == 1) {
            return new Link.Linked(sounding.get(0), "sounds as '" + sounding.get(0).name() + "'");
        }
        return nil(language, found.mention(), found.mention().lemma());
    }

    /**
     * @param soFar    whose full names each word was part of before
     * @param subjects who was named in full as a subject before, the last one last
     */
    private Link familyName(String article, Language language, FoundMention found, Map<String, TreeSet<Entity>> inFull, Map<String, TreeSet<Entity>> soFar,
            List<Entity> subjects, TreeSet<String> states, String date) {
        EntityMention mention = found.mention();
        TreeSet<Entity> named = new TreeSet<>();
        for (String form : List.of(InitialedName.surname(mention.lemma()), InitialedName.surname(mention.text()))) {
            nameWords(form).forEach(word -> named.addAll(inFull.getOrDefault(word, new TreeSet<>())));
        }
        Optional<InitialedName> initialed = InitialedName.of(mention.text());
        named.removeIf(person -> initialed.filter(name -> !name.fits(person, language)).isPresent());
        if (named.size() == 1) {
            return new Link.Linked(named.first(), "named in full in the article");
        }
        List<Entity> before = nameWords(InitialedName.surname(mention.lemma())).stream()
                .flatMap(word -> soFar.getOrDefault(word, new TreeSet<>()).stream()).filter(named::contains).distinct().toList();
        if (before.size() == 1) {
            return new Link.Linked(before.get(0), "the only one of that name so far in the article");
        }
        Optional<Entity> last = subjects.stream().filter(before::contains).reduce((one, later) -> later);
        if (last.isPresent()) {
            return new Link.Linked(last.get(), "the last of that name who did something in the article");
        }
        List<Entity> candidates = (named.isEmpty() ? surnamed(language, found) : List.copyOf(named)).stream()
                .filter(person -> initialed.isEmpty() || initialed.get().fits(person, language)).toList();
        if (candidates.isEmpty()) {
            Link.Nil nil = nil(language, mention, mention.lemma());
            return new Link.Nil(nil.entity().withId(LoneName.in(article, nil.entity().id())), nil.nameKey());
        }
        if (candidates.size() == 1) {
            return new Link.Linked(candidates.get(0), "the only one listed by that name");
        }
        return incumbents.choose(candidates, states, date).orElseGet(() -> new Link.Ambiguous(candidates));
    }

    /** Those whose family name is spelled so, else those whose family name has that stem (a wife's and a husband's may share it). */
    private List<Entity> surnamed(Language language, FoundMention found) {
        List<Entity> exact = entities(people.surnamed(language, InitialedName.surname(found.mention().lemma())));
        if (exact.isEmpty()) {
            exact = entities(people.surnamed(language, InitialedName.surname(found.mention().text())));
        }
        return exact.isEmpty() ? entities(found.names().stream().map(ListedName::id).toList()) : exact;
    }

    private TreeSet<String> statesNamed(Collection<Link> links) {
        TreeSet<String> states = new TreeSet<>();
        for (Link link : links) {
            entity(link).ifPresent(entity -> {
                states.add(entity.id());
                knowledge.stateOf(entity.id()).ifPresent(state -> states.add(state.id()));
            });
        }
        return states;
    }

    private List<Entity> entities(Collection<String> ids) {
        return new TreeSet<>(ids).stream().map(knowledge::entity).flatMap(Optional::stream).toList();
    }

    private Link.Nil nil(Language language, EntityMention mention, String name) {
        String latin = romaniser.romanise(language, name).strip();
        String slug = Normalizer.normalize(latin, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            slug = Integer.toHexString(name.hashCode());
        }
        SortedMap<Language, String> names = new TreeMap<>();
        names.put(language, name);
        Entity entity = new Entity("nil-" + mention.type().label().toLowerCase(Locale.ROOT) + "-" + slug, mention.type(),
                latin.isEmpty() ? name : latin, names, Optional.empty(), false);
        return new Link.Nil(entity, NameKey.of(latin).unordered());
    }

    private static List<String> nameWords(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(name).split("[\\s-]+")) {
            if (word.length() > 1 && !word.endsWith(".")) {
                words.add(word);
            }
        }
        return words;
    }
}
