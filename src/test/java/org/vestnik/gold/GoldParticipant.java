package org.vestnik.gold;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;

/**
 * Who takes part, as the gold set writes it: {@code Person:Jens Stoltenberg|Organisation:NATO}, the preferred reading first. States
 * are named by their ISO code, all others by their usual English name.
 */
record GoldParticipant(List<String> accepted) {

    private static final double ALIKE = 0.75;

    GoldParticipant {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty() || accepted.stream().anyMatch(id -> !id.matches("[A-Z][A-Za-z]+:.+"))) {
            throw new IllegalArgumentException("a participant is written Type:Name|Type:Name, not " + accepted);
        }
    }

    static GoldParticipant parse(String text) {
        return new GoldParticipant(List.of(text.strip().split("\\s*\\|\\s*")));
    }

    boolean isAnyOf(List<Entity> entities) {
        return entities.stream().anyMatch(entity -> accepted.stream().anyMatch(id -> is(entity, id)));
    }

    private static boolean is(Entity entity, String id) {
        String type = id.substring(0, id.indexOf(':'));
        String name = plain(id.substring(id.indexOf(':') + 1));
        boolean goods = isGoods(entity.type().label()) && isGoods(type);
        if (!goods && !entity.type().label().equals(type)) {
            return false;
        }
        if (entity.type() == EntityType.STATE) {
            return plain(entity.iso().orElse(entity.name())).equals(name);
        }
        String found = plain(entity.name());
        if (found.equals(name) || alike(found.replace(" ", ""), name.replace(" ", "")) >= ALIKE) {
            return true;
        }
        Set<String> one = words(found);
        Set<String> other = words(name);
        if (entity.type() == EntityType.PERSON) {
            return one.containsAll(other) || other.containsAll(one);
        }
        one.retainAll(other);
        return goods && !one.isEmpty();
    }

    private static boolean isGoods(String type) {
        return type.equals(EntityType.WEAPON.label()) || type.equals(EntityType.ITEM.label());
    }

    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Set<String> words(String plain) {
        Set<String> words = new TreeSet<>();
        for (String word : plain.split(" ")) {
            words.add(word.replaceAll("s+$", ""));
        }
        return words;
    }

    /** Likeness by edit distance, 0 to 1. */
    private static double alike(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return 1 - row[other.length()] / (double) Math.max(1, Math.max(one.length(), other.length()));
    }

    @Override
    public String toString() {
        return String.join("|", accepted);
    }
}
