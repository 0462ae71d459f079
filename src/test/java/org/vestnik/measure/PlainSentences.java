package org.vestnik.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Sentences without a tree: every word is a noun; figures that a no-break space joins are one. */
final class PlainSentences {

    private static final Pattern TOKEN = Pattern.compile("\\d[\\d\u00a0.,/-]*\\d(?!-?[\\p{L}\\d])|[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*(?:(?<=г|р|тыс|млн|млрд|гг)\\.)?|'s|\\S");

    private PlainSentences() {
    }

    static Sentence of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(tokens.size() + 1, new Span(matcher.start(), matcher.end()), matcher.group(), matcher.group(), UPos.NOUN,
                    Feats.NONE, tokens.isEmpty() ? 0 : 1, new DepRel(tokens.isEmpty() ? "root" : "dep")));
        }
        return new Sentence(0, 0, tokens);
    }
}
