package org.vestnik.rest;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.query.Parameter;
import org.vestnik.query.QueryTemplate;

/**
 * A question among Neo4j Browser's favourites, which names it by its first line.
 *
 * @param content the statement, below comments that say what it is for and what its parameters take; an analyst changes them and runs it
 */
record Favourite(String id, String title, String content) {

    private static final int WIDTH = 100;

    static Favourite of(QueryTemplate template) {
        List<String> lines = new ArrayList<>();
        lines.add("// " + title(template));
        comment(lines, template.use());
        template.parameters().forEach(parameter -> comment(lines, parameter.name() + ": " + accepted(parameter)));
        lines.add(template.written());
        return new Favourite("vestnik-" + template.name(), title(template), String.join("\n", lines));
    }

    private static String title(QueryTemplate template) {
        return template.title() + " (" + template.name() + ")";
    }

    private static String accepted(Parameter parameter) {
        return parameter.meaning() + (parameter.allowed().isEmpty() ? "" : "; one of " + String.join(", ", parameter.allowed()));
    }

    private static void comment(List<String> lines, String text) {
        StringBuilder line = new StringBuilder("//");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("//  ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
