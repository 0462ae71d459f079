package org.vestnik.gold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.claim.Office;
import org.vestnik.resource.Yaml;

/** A post that an article gives to a person: title in English, of which state or organisation. */
record GoldOffice(GoldParticipant person, String title, GoldParticipant of, boolean optional, String quote) {

    private static final Set<String> KEYS = Set.of("person", "title", "of", "optional", "quote");

    static GoldOffice read(Object node, String where) {
        Map<String, Object> map = Yaml.map(node, where);
        Yaml.allow(map, where, KEYS);
        return new GoldOffice(GoldParticipant.parse(Yaml.text(map, "person", "")), Yaml.text(map, "title", ""),
                GoldParticipant.parse(Yaml.text(map, "of", "")), Boolean.TRUE.equals(map.get("optional")), Yaml.text(map, "quote", ""));
    }

    boolean fits(Office office) {
        return person.isAnyOf(List.of(office.person())) && office.of().filter(one -> of.isAnyOf(List.of(one))).isPresent();
    }
}
