package org.vestnik.annotate;

import org.vestnik.text.Document;
import org.vestnik.text.NameSpan;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/** Writes a document in CoNLL-U, with names as {@code NE=B-PER} in the last column. */
public final class ConlluWriter {

    private ConlluWriter() {
    }

    public static String write(Document document) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : document.sentences()) {
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ").append(sentence.span().of(document.text()).replaceAll("\\s+", " ")).append('\n');
            for (Token token : sentence.tokens()) {
                out.append(token.index()).append('\t').append(token.form()).append('\t').append(token.lemma()).append('\t')
                        .append(token.upos()).append("\t_\t").append(token.feats()).append('\t').append(token.head()).append('\t')
                        .append(token.deprel().name()).append("\t_\t").append(misc(document, sentence, token)).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String misc(Document document, Sentence sentence, Token token) {
        StringBuilder misc = new StringBuilder();
        boolean last = token.index() == sentence.size();
        if (!last && sentence.token(token.index() + 1).span().start() == token.span().end()) {
            misc.append("SpaceAfter=No");
        }
        for (NameSpan name : document.names()) {
            if (name.sentence() == sentence.index() && name.first() <= token.index() && token.index() <= name.last()) {
                misc.append(misc.isEmpty() ? "" : "|").append("NE=").append(name.first() == token.index() ? "B-" : "I-").append(name.type());
            }
        }
        return misc.isEmpty() ? "_" : misc.toString();
    }
}
