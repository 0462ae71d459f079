package org.vestnik.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells lines of a page's frame from lines of an article. The patterns are data, a file a language; all languages are asked
 * alike, for the frame of a page need not be in the language of its article.
 */
final class Furniture {

    /** What a line of the frame is; {@code lang/en/furniture.tsv} tells what each stands for. */
    enum Kind {
        LINE, SHARE, ASIDE, TAIL, CAPTION, SOURCE, BYLINE
    }

    /** A longer line is text whatever it starts with. */
    private static final int LONGEST = 400;

    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Kind kind, Pattern pattern) {
    }

    Furniture() {
        List<List<String>> rows = new ArrayList<>(Table.rows("/article/furniture.tsv", 2));
        rows.addAll(Table.rowsOfAllLanguages("furniture.tsv", 2));
        for (List<String> row : rows) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            int flags = kind == Kind.BYLINE ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            marks.add(new Mark(kind, Pattern.compile(row.get(1), flags | Pattern.UNICODE_CHARACTER_CLASS)));
        }
    }

    /** Empty for a line that may be text of the article. */
    Optional<Kind> kindOf(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Mark mark : marks) {
            if (mark.pattern().matcher(line).matches()) {
                return Optional.of(mark.kind());
            }
        }
        return Optional.empty();
    }

    /** The name in a byline such as {@code By Jane Doe}. */
    Optional<String> author(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Mark mark : marks) {
            Matcher matcher = mark.pattern().matcher(line);
            if (mark.kind() == Kind.BYLINE && matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
