package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

@DisplayName("The base form of a name of several words")
class NameLemmaTests {

    /** Words as form/lemma/UPOS/gender, number and case/head/relation. */
    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = ';', textBlock = """
            RU ; Южная Корея             ; Южной/южный/ADJ/FemSingGen/2/amod Кореи/Корея/PROPN/FemSingGen/0/root
            RU ; Ближний Восток          ; Ближнем/ближний/ADJ/MascSingLoc/2/amod Востоке/восток/NOUN/MascSingLoc/0/root
            RU ; Соединенные Штаты       ; Соединенных/соединенный/ADJ/PlurGen/2/amod Штатах/штат/NOUN/MascPlurGen/0/root
            RU ; МИД Польши              ; МИДом/МИД/PROPN/MascSingIns/0/root Польши/Польша/PROPN/FemSingGen/1/nmod
            RU ; Иван Петров             ; Ивану/Иван/PROPN/MascSingDat/0/root Петрову/Петров/PROPN/MascSingDat/1/flat:name
            RU ; Анна Логинова           ; Анной/Анна/PROPN/FemSingIns/0/root Логиновой/Логинов/PROPN/FemSingIns/1/flat:name
            RU ; Ольга Белецкая          ; Ольге/Ольга/PROPN/FemSingDat/0/root Белецкой/Белецкий/PROPN/FemSingDat/1/flat:name
            RU ; Королёв                 ; Королёву/Королев/PROPN/MascSingDat/0/root
            BG ; Луч 2                   ; Луч/Луч/PROPN/MascSing/0/root 2/две/NUM/Plur/1/nummod
            RU ; Элен Маршан             ; Элен/Элен/PROPN/FemSingGen/0/root Маршан/Маршан/PROPN/FemSingGen/1/flat:name
            RU ; Соединенное Королевство ; Соединенном/соединить/VERB/NeutSingLoc/2/amod Королевстве/королевство/NOUN/NeutSingLoc/0/root
            UK ; Оксана Левицька         ; Оксаною/Оксана/PROPN/FemSingIns/0/root Левицькою/Левицький/PROPN/FemSingIns/1/flat:name
            UK ; Верховна Рада України   ; Верховній/верховний/ADJ/FemSingDat/2/amod Раді/рада/NOUN/FemSingDat/0/root України/Україна/PROPN/FemSingGen/2/nmod
            UK ; Чорне море              ; Чорному/чорний/ADJ/NeutSingLoc/2/amod морі/море/NOUN/NeutSingLoc/0/root
            BG ; Бял дом                 ; Белия/бял/ADJ/MascSing/2/amod дом/дом/NOUN/MascSing/0/root
            BG ; Европейска комисия      ; Европейската/европейски/ADJ/FemSing/2/amod комисия/комисия/NOUN/FemSing/0/root
            BG ; Съединени щати          ; Съединените/съединен/ADJ/Plur/2/amod щати/щат/NOUN/MascPlur/0/root
            EN ; United States           ; United/united/ADJ/_/2/amod States/state/PROPN/Plur/0/root
            """)
    void baseForm(Language language, String expected, String words) {
        Sentence sentence = sentence(words.split(" "));
        assertThat(new NameLemma().of(language, sentence, 1, sentence.size())).isEqualTo(expected);
    }

    private static Sentence sentence(String[] words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            String[] parts = word.split("/");
            String feats = parts[3].replaceAll("(Masc|Fem|Neut)", "Gender=$1|").replaceAll("(Sing|Plur)", "Number=$1|")
                    .replaceAll("(Gen|Dat|Loc|Ins)$", "Case=$1").replaceAll("\\|$", "");
            tokens.add(new Token(tokens.size() + 1, new Span(start, start + parts[0].length()), parts[0], parts[1],
                    UPos.valueOf(parts[2]), Feats.parse(feats), Integer.parseInt(parts[4]), new DepRel(parts[5])));
            start += parts[0].length() + 1;
        }
        return new Sentence(0, 0, tokens);
    }
}
