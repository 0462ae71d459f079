package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vestnik.resource.Tsv;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.UPos;

/** From the tags of the Penn Treebank to parts of speech and features of Universal Dependencies, by the table {@code upos.tsv}. */
final class PennTags {

    private static final String TABLE = "lang/en/upos.tsv";
    private static final String ANY = "*";

    private final List<Row> rows;

    /** What a tag means, at a word and under a relation or at and under any. */
    record Row(String tag, String word, String relation, UPos upos, Feats feats) {

        boolean fits(String otherTag, String otherWord, DepRel otherRelation) {
            return tag.equals(otherTag) && (word.equals(ANY) || word.equals(otherWord))
                    && (relation.equals(ANY) || otherRelation.is(relation));
        }
    }

    private PennTags(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static PennTags read() {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : Tsv.rows(TABLE, 5)) {
            rows.add(new Row(row.get(0), row.get(1), row.get(2), UPos.valueOf(row.get(3)), Feats.parse(row.get(4))));
        }
        return new PennTags(rows);
    }

    /** The first row that fits, or one that says the word is of no known kind. */
    Row row(String tag, String form, DepRel relation) {
        String word = form.toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> row.fits(tag, word, relation)).findFirst()
                .orElseGet(() -> new Row(tag, ANY, ANY, UPos.X, Feats.NONE));
    }
}
