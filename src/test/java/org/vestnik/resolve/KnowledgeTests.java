package org.vestnik.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.error.UserException;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/** What analysts keep in {@code import/} holds together. */
class KnowledgeTests {

    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("import"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_listed_name_names_something_listed(Language language) {
        assertThat(KNOWLEDGE.names(language)).allSatisfy(name -> assertThat(KNOWLEDGE.find(name.id())).as(name.toString()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_territory_has_an_adjective_and_a_people_in_every_language(Language language) {
        Set<String> states = ofKind("un-member", "observer", "contested", "territory");
        assertThat(ofKind("un-member")).hasSize(193);
        assertThat(states).contains("state-va", "state-ps", "state-tw", "state-xk", "state-eh", "state-abkhazia", "state-south-ossetia",
                "state-transnistria", "state-northern-cyprus", "state-somaliland", "state-nagorno-karabakh");
        assertThat(named(language, NameKind.ADJECTIVE)).containsAll(states);
        assertThat(named(language, NameKind.DEMONYM)).containsAll(states);
    }

    @Test
    void a_wikidata_item_is_of_one_listed_thing_and_every_member_of_the_united_nations_has_one() throws IOException {
        Map<String, String> items = Files.readAllLines(Path.of("import/wikidata.csv")).stream().filter(line -> !line.startsWith("#")).skip(1)
                .map(line -> line.split(",")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
        assertThat(items.values()).doesNotHaveDuplicates().allMatch(item -> item.matches("Q[1-9]\\d*"));
        assertThat(items).containsEntry("state-kp", "Q423").containsKeys(ofKind("un-member", "observer").toArray(new String[0]));
        assertThat(items.keySet()).allSatisfy(id -> assertThat(KNOWLEDGE.find(id).flatMap(known -> known.entity().wikidata())).as(id)
                .hasValue(items.get(id)));
    }

    @Test
    void every_state_has_a_capital() {
        Set<String> states = KNOWLEDGE.entities().values().stream().filter(known -> known.kind().equals("capital"))
                .flatMap(known -> known.partOf().stream()).collect(Collectors.toSet());
        assertThat(states).containsAll(ofKind("un-member", "observer", "contested"));
    }

    @ParameterizedTest
    @CsvSource({"ministry, 190", "international, 80", "alliance, 5", "agency, 30", "intelligence, 30", "armed-group, 30", "news-agency, 40",
            "media, 100", "party, 50", "parliament, 40"})
    void organisations_of_every_sort_are_listed_in_all_languages(String kind, int least) {
        assertThat(ofKind(kind)).hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(id -> assertThat(KNOWLEDGE.entity(id).orElseThrow().names()).as(id).containsOnlyKeys(Language.values()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void more_than_two_hundred_organisations_have_acronyms_in_every_language(Language language) {
        assertThat(named(language, NameKind.ACRONYM)).filteredOn(id -> id.startsWith("organisation-")).hasSizeGreaterThan(200);
    }

    @Test
    void more_than_three_hundred_people_were_in_office_since_2014_with_the_day_or_year() {
        assertThat(KNOWLEDGE.offices().stream().filter(office -> !office.from().isEmpty())
                .filter(office -> office.to().isEmpty() || office.to().compareTo("2014") >= 0).map(KnownOffice::person).distinct())
                .hasSizeGreaterThan(300);
    }

    private static Set<String> ofKind(String... kinds) {
        return KNOWLEDGE.entities().values().stream().filter(known -> List.of(kinds).contains(known.kind()))
                .map(known -> known.entity().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Language language, NameKind kind) {
        return KNOWLEDGE.names(language).stream().filter(name -> name.kind() == kind).map(name -> name.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_state_and_person_has_its_name_in_all_languages() {
        assertThat(KNOWLEDGE.entities().values()).filteredOn(known -> known.entity().type() == EntityType.STATE
                || known.entity().type() == EntityType.PERSON)
                .allSatisfy(known -> assertThat(known.entity().names()).containsOnlyKeys(Language.values()));
    }

    @Test
    void what_a_thing_is_part_of_is_listed() {
        assertThat(KNOWLEDGE.entities().values()).allSatisfy(
                known -> known.partOf().ifPresent(part -> assertThat(KNOWLEDGE.find(part)).as(known.entity().id()).isPresent()));
    }

    @Test
    void every_office_has_a_person_a_title_and_a_state_or_organisation_that_are_listed() {
        Set<String> titles = Tsv.rows("ontology/titles.tsv", 3).stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(KNOWLEDGE.offices()).isNotEmpty().allSatisfy(office -> {
            assertThat(KNOWLEDGE.entity(office.person())).as(office.toString()).isPresent();
            assertThat(KNOWLEDGE.entity(office.of())).as(office.toString()).isPresent();
            assertThat(titles).contains(office.title());
        });
    }

    @Test
    void a_city_leads_to_its_state() {
        assertThat(KNOWLEDGE.stateOf("place-pyongyang")).map(Entity::iso).contains(Optional.of("KP"));
    }

    @Test
    void an_office_is_held_from_its_first_to_its_last_day_as_far_as_the_dates_tell() {
        KnownOffice office = new KnownOffice("person-x", "President", "state-x", "2019-05", "2023-11-20");

        assertThat(office.heldAt("2019-05-01")).isTrue();
        assertThat(office.heldAt("2023-11-20")).isTrue();
        assertThat(office.heldAt("2023-11-21")).isFalse();
        assertThat(office.heldAt("2019-04-30")).isFalse();
        assertThat(office.heldAt("")).as("no date: the office ended").isFalse();
    }

    @Test
    void a_file_with_an_unknown_type_is_refused_by_name_and_line(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("states.csv"), "id,type,iso,name,nameBg,nameUk,nameRu,partOf,kind,note\nx,Planet,,X,,,,,,\n");

        assertThatThrownBy(() -> Knowledge.read(folder)).isInstanceOf(UserException.class).hasMessageContaining("states.csv")
                .hasMessageContaining("Planet").hasMessageContaining("State");
    }

    @Test
    void a_file_that_an_analyst_changed_is_read_in_place_of_the_shipped_one(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("states.csv"),
                "id,type,iso,name,nameBg,nameUk,nameRu,partOf,kind,note\nstate-at,State,AT,Atlantis,Атлантида,Атлантида,Атлантида,,,\n");

        assertThat(Knowledge.read(folder).entity("state-at")).map(Entity::name).contains("Atlantis");
    }
}
