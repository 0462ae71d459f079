package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.ontology.Ontology;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** STIX, FollowTheMoney and PLOVER. */
class EvidenceFormatsTests {

    private static ExportedNews news;

    @BeforeAll
    static void write() {
        news = ExportedNews.written();
    }

    @Test
    @DisplayName("STIX: the bundle is valid after STIX 2.1")
    void stixIsValid() throws IOException {
        try (InputStream schema = EvidenceFormatsTests.class.getResourceAsStream("stix-2.1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                    .validate(news.text(ExportFormat.STIX), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    @DisplayName("STIX: every claim and office is a note, every article a report, and every reference leads to an object")
    void stix() {
        Map<String, JsonNode> objects = new HashMap<>();
        JsonMapper.shared().readTree(news.text(ExportFormat.STIX)).get("objects").forEach(object ->
                assertThat(objects.put(object.get("id").asString(), object)).as(object.toString()).isNull());
        Map<String, Long> types = objects.values().stream().collect(Collectors.groupingBy(object -> object.get("type").asString(), Collectors.counting()));
        assertThat(types.get("note")).isEqualTo(news.count("MATCH (n:Claim|Office) RETURN count(n)"));
        assertThat(types.get("report")).isEqualTo(news.count("MATCH (n:Article) RETURN count(n)"));
        assertThat(types.get("identity")).isEqualTo(1 + news.count("MATCH (n:Person|State|Organisation|Publisher) RETURN count(n)"));
        assertThat(types.get("location")).isEqualTo(news.count("MATCH (n) WHERE n:Place OR n.iso IS NOT NULL RETURN count(n)"));
        assertThat(types.get("x-vestnik-goods")).isEqualTo(news.count("MATCH (n:Weapon|Item) RETURN count(n)"));
        objects.values().forEach(object -> references(object).forEach(reference -> assertThat(objects).containsKey(reference)));
        List<JsonNode> supplies = objects.values().stream().filter(object -> object.path("relationship_type").asString("").equals("supplies")).toList();
        assertThat(supplies).as("asserted alone").hasSize(news.count("MATCH (n:Claim {type: 'SUPPLIES', mode: 'asserted'}) RETURN count(n)"));
        assertThat(supplies).anySatisfy(supply -> {
            assertThat(objects.get(supply.get("source_ref").asString()).get("name").asString()).isEqualTo("North Korea");
            assertThat(objects.get(supply.get("target_ref").asString()).get("name").asString()).isEqualTo("Russia");
            assertThat(supply.path("confidence").asInt(0)).isEqualTo(93);
            assertThat(supply.get("start_time").asString()).isEqualTo("2023-08-01T00:00:00.000Z");
            assertThat(supply.get("stop_time").asString()).isEqualTo("2023-09-01T00:00:00.000Z");
        });
    }

    /** What {@code …_ref} and {@code …_refs} name, at any depth. */
    private static List<String> references(JsonNode node) {
        List<String> references = new ArrayList<>();
        node.properties().forEach(property -> {
            if (property.getKey().endsWith("_ref") || property.getKey().equals("ref")) {
                references.add(property.getValue().asString());
            } else if (property.getKey().endsWith("_refs")) {
                property.getValue().forEach(one -> references.add(one.asString()));
            }
        });
        node.forEach(child -> references.addAll(references(child)));
        return references;
    }

    @Test
    @DisplayName("FollowTheMoney: its own model knows every schema and property, every entity named is of the range, nothing required is missing")
    void followTheMoney() throws IOException, SchemaException {
        Model model = Model.loadDefault();
        Map<String, ValueEntity> entities = new TreeMap<>();
        for (String line : news.text(ExportFormat.FTM).lines().toList()) {
            JsonMapper.shared().readTree(line).get("properties").properties().forEach(property -> assertThat(
                    model.getSchema(JsonMapper.shared().readTree(line).get("schema").asString()).hasProperty(property.getKey())).as(line).isTrue());
            ValueEntity entity = ValueEntity.fromJson(model, new ObjectMapper().readTree(line));
            entities.put(entity.getId(), entity);
        }
        entities.values().forEach(entity -> {
            assertThat(entity.getId()).matches("[0-9a-f]{40}");
            assertThat(entity.getSchema().getRequiredProperties()).allSatisfy(property -> assertThat(entity.has(property)).as(entity.getSchema() + " " + property).isTrue());
            entity.getDefinedProperties().forEach(property -> entity.getValues(property).forEach(value -> check(entities, property, value)));
        });
        Map<String, Long> schemata = entities.values().stream().collect(Collectors.groupingBy(entity -> entity.getSchema().getName(), Collectors.counting()));
        assertThat(schemata.get("Event")).isEqualTo(news.count("MATCH (n:Claim|Event) RETURN count(n)"));
        assertThat(schemata.get("Article")).isEqualTo(news.count("MATCH (n:Article) RETURN count(n)"));
        Property item = model.getSchema("PublicBody").getProperty("wikidataId");
        assertThat(entities.values()).filteredOn(entity -> entity.has(item)).singleElement()
                .satisfies(state -> assertThat(state.getValues(item)).containsExactly("Q423"));
        assertThat(schemata.get("Occupancy")).isEqualTo(news.count("MATCH (n:Office) RETURN count(n)"));
        assertThat(schemata.get("PublicBody")).isEqualTo(news.count("MATCH (n:State) RETURN count(n)"));
        assertThat(schemata.get("Mention")).isEqualTo(news.count("MATCH (:Article)-[m:MENTIONS]->(:Person|State|Organisation) RETURN count(m)"));
        assertThat(schemata.get("Documentation")).isEqualTo(news.count("MATCH (:Article)-[r:MENTIONS|PUBLISHED_BY|COPY_OF]->(e) WHERE NOT e:Person AND NOT e:State"
                + " AND NOT e:Organisation RETURN count(r)"));
    }

    private static void check(Map<String, ValueEntity> entities, Property property, String value) {
        property.getRange().ifPresent(range -> assertThat(entities.get(value)).as(property.getQName() + " " + value).isNotNull()
                .satisfies(entity -> assertThat(entity.getSchema().isA(range)).as(property.getQName() + " is " + entity.getSchema()).isTrue()));
        property.getType().getValues().ifPresent(values -> assertThat(values).as(property.getQName()).containsKey(value));
        if (property.getType().getName().equals("date")) {
            assertThat(value).matches("\\d{4}(-\\d{2}){0,2}");
        }
    }

    @Test
    @DisplayName("PLOVER: an event a claim, with the codebooks' classes, the parties and the words")
    void plover() {
        List<JsonNode> events = news.text(ExportFormat.PLOVER).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(events).hasSize(news.count("MATCH (n:Claim) RETURN count(n)"));
        JsonNode denied = events.stream().filter(event -> event.get("id").asString().equals("c07")).findFirst().orElseThrow();
        assertThat(denied.toString()).contains("\"event_type\":\"AID\"", "\"cameo\":\"070\"", "\"auxiliary\":\"negation\"", "\"date\":\"2023-09-08\"",
                "\"actor\":[{\"name\":\"North Korea\",\"id\":\"State:KP\",\"type\":\"State\",\"country\":\"KP\"}]",
                "\"text\":\"«Северная Корея не поставляла нам снаряды», заявили в Москве\"", "\"publication\":\"Голос пристани\"");
    }

    @Test
    @DisplayName("every type of claim and every mode has its codes")
    void codes() {
        EventCodes codes = EventCodes.read();
        assertThat(Ontology.read().relations().keySet()).allSatisfy(type -> {
            assertThat(codes.of(type).cameo()).matches("(0[1-9]|1\\d|20)\\d{0,2}");
            assertThat(codes.of(type).plover()).isNotEmpty();
        });
        assertThat(Set.of(Mode.values())).allSatisfy(mode ->
                assertThat(codes.auxiliary(mode.code()).isEmpty()).isEqualTo(mode == Mode.ASSERTED));
        assertThat(Vocabulary.read().keySet()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(EntityType.values()).map(EntityType::label).toList());
    }
}
