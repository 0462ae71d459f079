package org.vestnik.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.vestnik.error.UserException;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Language;

/** What analysts know of the world: the files of {@code import/}, read as they stand. */
public final class Knowledge {

    private static final List<String> ENTITY_FILES =
            List.of("states.csv", "organisations.csv", "places.csv", "people.csv", "goods.csv", "events.csv");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).setTrim(true).get();

    private final SortedMap<String, KnownEntity> entities = new TreeMap<>();
    private final Map<Language, List<ListedName>> names = new EnumMap<>(Language.class);
    private final Map<String, String> wikidata = new HashMap<>();
    private final List<KnownOffice> offices = new ArrayList<>();
    private final Map<String, Set<String>> served = new HashMap<>();

    private Knowledge() {
        for (Language language : Language.values()) {
            names.put(language, new ArrayList<>());
        }
    }

    /**
     * @param folder the files as analysts keep them; those of the program serve where the folder has none
     * @throws UserException for a file that cannot be read, by name and line
     */
    public static Knowledge read(Path folder) {
        Knowledge knowledge = new Knowledge();
        for (CSVRecord row : rows(folder, "wikidata.csv")) {
            knowledge.wikidata.put(row.get("id"), row.get("wikidata"));
        }
        for (String file : ENTITY_FILES) {
            for (CSVRecord row : rows(folder, file)) {
                knowledge.addEntity(file, row);
            }
        }
        for (CSVRecord row : rows(folder, "names.csv")) {
            knowledge.addName(row);
        }
        for (CSVRecord row : rows(folder, "offices.csv")) {
            KnownOffice office = new KnownOffice(row.get("person"), row.get("title"), row.get("of"), row.get("from"), row.get("to"));
            knowledge.offices.add(office);
            knowledge.served.computeIfAbsent(office.person(), person -> new HashSet<>()).add(office.of());
        }
        return knowledge;
    }

    public Optional<KnownEntity> find(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<Entity> entity(String id) {
        return find(id).map(KnownEntity::entity);
    }

    /** All things listed, by id. */
    public SortedMap<String, KnownEntity> entities() {
        return entities;
    }

    public List<ListedName> names(Language language) {
        return names.get(language);
    }

    public List<KnownOffice> offices() {
        return offices;
    }

    /** Whether a person ever held an office of a state or organisation. */
    public boolean hasServed(String person, String of) {
        return served.getOrDefault(person, Set.of()).contains(of);
    }

    /** The state that a thing is or belongs to, through its parents. */
    public Optional<Entity> stateOf(String id) {
        Optional<KnownEntity> at = find(id);
        for (int steps = 0; at.isPresent() && steps < 5; steps++) {
            if (at.get().entity().type() == EntityType.STATE) {
                return at.map(KnownEntity::entity);
            }
            at = at.get().partOf().flatMap(this::find);
        }
        return Optional.empty();
    }

    private void addEntity(String file, CSVRecord row) {
        EntityType type = EntityType.ofLabel(row.get("type")).orElseThrow(() -> UserException.failure(file + " line "
                + row.getRecordNumber() + ": type '" + row.get("type") + "' is none of Person, State, Organisation, Weapon, Item, Place,"
                + " Event. Correct the row."));
        SortedMap<Language, String> usual = new TreeMap<>();
        put(usual, Language.EN, row.get("name"));
        put(usual, Language.BG, row.get("nameBg"));
        put(usual, Language.UK, row.get("nameUk"));
        put(usual, Language.RU, row.get("nameRu"));
        String id = row.get("id");
        Entity entity = new Entity(id, type, row.get("name"), usual, Optional.of(row.get("iso")).filter(iso -> !iso.isEmpty()), true,
                Optional.ofNullable(wikidata.get(id)));
        String partOf = row.get("partOf");
        entities.put(id, new KnownEntity(entity, Optional.of(partOf).filter(part -> !part.isEmpty()), row.get("kind")));
        NameKind kind = type.isGoods() || type == EntityType.EVENT ? NameKind.TERM : NameKind.NAME;
        usual.forEach((language, name) -> names.get(language).add(new ListedName(id, kind, name)));
    }

    private void addName(CSVRecord row) {
        Language language = Language.of(row.get("language")).orElseThrow(() -> UserException.failure("names.csv line "
                + row.getRecordNumber() + ": language '" + row.get("language") + "' is none of bg, uk, ru, en. Correct the row."));
        names.get(language).add(new ListedName(row.get("id"), NameKind.of(row.get("kind")), row.get("name")));
    }

    private static void put(Map<Language, String> names, Language language, String name) {
        if (!name.isEmpty()) {
            names.put(language, name);
        }
    }

    private static List<CSVRecord> rows(Path folder, String file) {
        try (Reader reader = open(folder, file)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException | IllegalArgumentException failure) {
            throw UserException.failure("The knowledge file " + file + " cannot be read: " + failure.getMessage()
                    + ". It must be a UTF-8 CSV file with the header that the one shipped has.", failure);
        }
    }

    private static Reader open(Path folder, String file) throws IOException {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
            return Files.newBufferedReader(path, StandardCharsets.UTF_8);
        }
        InputStream shipped = Knowledge.class.getClassLoader().getResourceAsStream("import/" + file);
        if (shipped == null) {
            throw new IOException("it is missing both in " + folder + " and in the program");
        }
        return new InputStreamReader(shipped, StandardCharsets.UTF_8);
    }
}
