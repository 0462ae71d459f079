package org.vestnik.claim;

import java.util.List;
import org.vestnik.language.Folding;
import org.vestnik.language.LanguagePack;
import org.vestnik.text.Feats;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Gives words whose form leaves no doubt of it their features, whatever the parser says (words.tsv's feats:…); possessives only before nouns. */
final class ToldByForm {

    private static final String KIND = "feats:";

    private ToldByForm() {
    }

    /** The sentence itself where the language has no such words. */
    static Sentence mend(Sentence sentence, LanguagePack pack) {
        List<String> kinds = pack.kindsOfWords().stream().filter(kind -> kind.startsWith(KIND)).toList();
        return kinds.isEmpty() ? sentence : new Sentence(sentence.index(), sentence.block(),
                sentence.tokens().stream().map(token -> mend(token, kinds, pack)).toList());
    }

    private static Token mend(Token token, List<String> kinds, LanguagePack pack) {
        String form = Folding.fold(token.form());
        return kinds.stream().filter(kind -> token.upos() == UPos.DET || !Feats.parse(kind.substring(KIND.length())).is("Poss", "Yes"))
                .filter(kind -> pack.words(kind).stream().anyMatch(word -> word.stem().equals(form))).findFirst()
                .map(kind -> new Token(token.index(), token.span(), token.form(), token.lemma(), kind.contains("VerbForm=Fin") ? UPos.VERB : token.upos(),
                        Feats.parse(kind.substring(KIND.length())), token.head(), token.deprel()))
                .orElse(token);
    }
}
