package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * Writes Cyrillic names in Latin letters by the tables that newspapers use ({@code lang/xx/romanisation.tsv}: pattern, Latin,
 * place). A pattern is a run of letters, the longest first; its place is {@code start} (of a word), {@code end} or empty for
 * anywhere. Latin letters stay as they are.
 */
public final class Romaniser {

    private record Rule(String pattern, String latin, String place) {
    }

    private final Map<Language, Map<Character, List<Rule>>> tables = new EnumMap<>(Language.class);

    public Romaniser() {
        for (Language language : Language.values()) {
            Map<Character, List<Rule>> table = new HashMap<>();
            List<List<String>> rows = new ArrayList<>(Tsv.rows("lang/" + language.code() + "/romanisation.tsv", 3));
            rows.sort((a, b) -> b.get(0).length() != a.get(0).length() ? b.get(0).length() - a.get(0).length()
                    : b.get(2).length() - a.get(2).length());
            for (List<String> row : rows) {
                table.computeIfAbsent(row.get(0).charAt(0), key -> new ArrayList<>()).add(new Rule(row.get(0), row.get(1), row.get(2)));
            }
            tables.put(language, table);
        }
    }

    /** The name in Latin letters, each word capitalised as it was. */
    public String romanise(Language language, String name) {
        StringBuilder latin = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            Rule rule = rule(language, lower, i);
            String piece = rule == null ? String.valueOf(lower.charAt(i)) : rule.latin();
            boolean upper = i < name.length() && Character.isUpperCase(name.charAt(i));
            latin.append(upper && !piece.isEmpty() ? piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1) : piece);
            i += rule == null ? 1 : rule.pattern().length();
        }
        return latin.toString();
    }

    private Rule rule(Language language, String lower, int at) {
        for (Rule rule : tables.get(language).getOrDefault(lower.charAt(at), List.of())) {
            int end = at + rule.pattern().length();
            boolean start = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            boolean last = end >= lower.length() || !Character.isLetter(lower.charAt(end));
            if (lower.startsWith(rule.pattern(), at) && (rule.place().isEmpty() || rule.place().equals("start") && start
                    || rule.place().equals("end") && last || rule.place().equals("word") && start && last)) {
                return rule;
            }
        }
        return null;
    }
}
