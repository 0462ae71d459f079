package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Likeness;
import org.vestnik.resolve.LoneName;
import org.vestnik.resolve.NameKey;

/**
 * Finds people and organisations that no knowledge file lists and that two signs at least make one across articles and languages.
 * Whole names that sound alike word for word have two signs. A family name alone has one; the other is a post, a deed (the same act
 * towards the same counterpart), or the company of at least two others. It goes to a whole name if exactly one has such a sign, and
 * with other family names alone where the graph has no whole name to it. Who is named in one article under both names is two. What
 * is found follows from what articles read alone, in whatever order they came.
 */
final class LikenessFinder {

    private static final int COMPANY = 2;
    private static final List<String> TYPES = List.of(EntityType.PERSON.label(), EntityType.ORGANISATION.label());

    private final TransactionContext transaction;
    private final List<Likeness> found = new ArrayList<>();

    private LikenessFinder(TransactionContext transaction) {
        this.transaction = transaction;
    }

    static List<Likeness> find(TransactionContext transaction) {
        LikenessFinder finder = new LikenessFinder(transaction);
        SortedMap<String, SortedSet<String>> bySound = new TreeMap<>();
        SortedMap<String, Family> families = new TreeMap<>();
        for (Record row : transaction.run(CypherFile.read("identity/00-unknown").text(), Map.of("types", TYPES)).list()) {
            String id = row.get("id").asString();
            String name = row.get("name").asString();
            NameKey key = NameKey.of(name);
            if (key.words().size() > 1 && !LoneName.is(id)) {
                bySound.computeIfAbsent(row.get("type").asString() + " " + key.unordered(), sound -> new TreeSet<>()).add(id);
            }
            if (row.get("type").asString().equals(EntityType.PERSON.label())) {
                Stream.of(name.split("[^\\p{L}]+")).map(word -> NameKey.of(word).last()).filter(sound -> sound.length() > 1)
                        .forEach(sound -> families.computeIfAbsent(sound, word -> new Family()).add(id));
            }
        }
        bySound.values().forEach(finder::alike);
        List<Family> open = families.values().stream().filter(Family::isOpen).toList();
        if (!open.isEmpty()) {
            finder.families(open);
        }
        return finder.found;
    }

    /** Those who bear one family name. */
    private record Family(SortedSet<String> lone, SortedSet<String> whole) {

        Family() {
            this(new TreeSet<>(), new TreeSet<>());
        }

        void add(String id) {
            (LoneName.is(id) ? lone : whole).add(id);
        }

        boolean isOpen() {
            return !lone.isEmpty() && lone.size() + whole.size() > 1;
        }
    }

    private void alike(SortedSet<String> ids) {
        String first = ids.first();
        ids.stream().skip(1).forEach(other -> found.add(Likeness.of(first, other,
                "'" + first + "' and '" + other + "' sound alike, word for word")));
    }

    private void families(List<Family> families) {
        SortedMap<String, Signs> signs = new TreeMap<>();
        List<String> ids = families.stream().flatMap(family -> Stream.concat(family.lone().stream(), family.whole().stream())).distinct().toList();
        transaction.run(CypherFile.read("identity/01-signs").text(), Map.of("ids", ids)).list()
                .forEach(row -> signs.computeIfAbsent(row.get("id").asString(), id -> new Signs()).add(row));
        SortedMap<String, SortedSet<String>> whole = new TreeMap<>();
        for (Family family : families) {
            family.lone().forEach(id -> whole.computeIfAbsent(id, key -> new TreeSet<>()).addAll(
                    family.whole().stream().filter(other -> !signs.get(id).with(signs.get(other)).isEmpty()).toList()));
        }
        SortedMap<String, String> names = new TreeMap<>();
        found.forEach(likeness -> names.put(likeness.right(), likeness.left()));
        whole.forEach((id, others) -> {
            if (others.stream().map(other -> names.getOrDefault(other, other)).distinct().count() == 1) {
                add(id, others.first(), signs);
            }
        });
        for (Family family : families) {
            List<String> alone = family.whole().isEmpty() ? List.copyOf(family.lone()) : List.of();
            for (int i = 0; i < alone.size(); i++) {
                for (String other : alone.subList(i + 1, alone.size())) {
                    add(alone.get(i), other, signs);
                }
            }
        }
    }

    private void add(String one, String other, Map<String, Signs> signs) {
        SortedSet<String> common = signs.get(one).with(signs.get(other));
        if (!common.isEmpty()) {
            String both = Stream.of(one, other).sorted().collect(Collectors.joining("' and '", "'", "'"));
            found.add(Likeness.of(one, other, both + " share a family name and " + String.join("; ", common)));
        }
    }

    /** What the articles of one tell of him beside his name. */
    private record Signs(SortedSet<String> articles, SortedSet<String> posts, SortedSet<String> deeds, SortedSet<String> company) {

        Signs() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void add(Record row) {
            articles.add(row.get("article").asString());
            posts.addAll(row.get("posts").asList(Value::asString));
            deeds.addAll(row.get("deeds").asList(Value::asString));
            company.addAll(row.get("company").asList(Value::asString));
        }

        /** What is common with another, for people to read; nothing where one article names both. */
        SortedSet<String> with(Signs other) {
            TreeSet<String> common = new TreeSet<>();
            if (common(articles, other.articles).isEmpty()) {
                common(posts, other.posts).forEach(post -> common.add("the post " + post));
                common(deeds, other.deeds).forEach(deed -> common.add("a deed (" + deed + ")"));
                List<String> company = common(this.company, other.company);
                if (company.size() >= COMPANY) {
                    common.add("the company of " + String.join(", ", company));
                }
            }
            return common;
        }

        private static List<String> common(Collection<String> ones, Collection<String> others) {
            return ones.stream().filter(others::contains).toList();
        }
    }
}
