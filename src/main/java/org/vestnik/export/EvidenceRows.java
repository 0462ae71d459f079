package org.vestnik.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Rows of {@code cypher/export} as evidence; what is not selected is left out. */
final class EvidenceRows {

    private EvidenceRows() {
    }

    static KnownThing thing(Record row) {
        SortedMap<String, String> names = new TreeMap<>();
        row.get("names").asMap(Function.identity()).forEach((language, name) -> text(name).ifPresent(known -> names.put(language, known)));
        return new KnownThing(thing(row.get("thing")), names, row.get("known").asBoolean(), text(row.get("wikidata")),
                day(row.get("first")), day(row.get("last")));
    }

    static Outlet outlet(Record row) {
        return new Outlet(row.get("id").asString(), row.get("name").asString(), day(row.get("first")), day(row.get("last")));
    }

    static Report report(Record row, Selection selection) {
        Value article = row.get("properties");
        return new Report(article.get("id").asString(), text(article.get("url")), text(article.get("title")), article.get("language").asString(),
                day(article.get("published")), text(article.get("author")), texts(article.get("reliesOn")), text(article.get("text")),
                text(article.get("sha256")),
                stream(row.get("publishers")).filter(one -> selection.holds(NodeKind.PUBLISHER, id(one))).findFirst()
                        .map(one -> new Outlet(id(one), one.get("name").asString(), Optional.empty(), Optional.empty())),
                stream(row.get("copies")).filter(one -> selection.holds(NodeKind.ARTICLE, id(one)))
                        .map(one -> new CopiedArticle(id(one), one.get("similarity").asDouble(1))).toList(),
                stream(row.get("mentions")).filter(one -> selection.holds(NodeKind.ENTITY, id(one.get("thing"))))
                        .map(one -> new Naming(thing(one.get("thing")), one.get("count").asLong(0), texts(one.get("forms")))).toList(),
                stream(row.get("claims")).filter(one -> selection.holds(NodeKind.CLAIM, id(one.get("claim")))).map(EvidenceRows::claim).toList(),
                stream(row.get("offices")).filter(one -> selection.holds(NodeKind.OFFICE, id(one.get("office")))).map(EvidenceRows::office).toList());
    }

    private static StatedClaim claim(Value row) {
        Value claim = row.get("claim");
        Value participants = row.get("participants");
        return new StatedClaim(id(claim), claim.get("type").asString(), claim.get("mode").asString(), text(claim.get("date")),
                text(claim.get("quantity")), claim.get("confidence").isNull() ? Optional.empty() : Optional.of(claim.get("confidence").asDouble()),
                text(claim.get("basis")), things(participants, "ACTOR"), things(participants, "RECIPIENT"), things(participants, "INSTRUMENT"),
                things(participants, "PLACE"), things(participants, "ATTRIBUTED_TO"), words(row.get("statement")));
    }

    private static StatedOffice office(Value row) {
        Value office = row.get("office");
        return new StatedOffice(id(office), office.get("title").asString(), thing(row.get("holder")),
                stream(row.get("of")).findFirst().map(EvidenceRows::thing), words(row.get("statement")));
    }

    private static Words words(Value statement) {
        return new Words(statement.get("quote").asString(), statement.get("start").asLong(), statement.get("end").asLong(),
                text(statement.get("rule")));
    }

    private static List<Thing> things(Value participants, String role) {
        List<Thing> things = new ArrayList<>();
        for (Value participant : participants.values()) {
            if (participant.get("role").asString().equals(role)) {
                things.add(thing(participant.get("thing")));
            }
        }
        return things;
    }

    private static Thing thing(Value thing) {
        return new Thing(id(thing), thing.get("type").asString(), thing.get("name").asString(), text(thing.get("iso")));
    }

    private static String id(Value node) {
        return node.get("id").asString();
    }

    private static Stream<Value> stream(Value list) {
        return list.asList(Function.identity()).stream();
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static Optional<LocalDate> day(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLocalDate());
    }
}
