package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

@DisplayName("The base form of a word by its part of speech and features")
class LemmatiserTests {

    private static final Map<Language, Lemmatiser> LEMMATISERS = new EnumMap<>(Language.class);

    @ParameterizedTest(name = "[{index}] {0} {1}: {2} → {5}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | a verb is its first person                      | доставиха     | VERB  | Tense=Past|доставя
            BG | a verb of the dictionary                        | проговорил    | VERB  | VerbForm=Part|проговоря
            BG | a participle is its verb                        | изпратените   | ADJ   | VerbForm=Part|изпратя
            BG | a plural with the article                       | градовете     | NOUN  | Gender=Masc,Number=Plur|град
            BG | a superlative                                   | най-силните   | ADJ   | Degree=Sup|силен
            BG | the treebank's convention before the dictionary | ще            | AUX   | _|ще
            BG | the treebank's convention before the dictionary | трябва        | VERB  | _|трябва
            BG | the last part of a compound                     | 125-годишнината | NOUN | Gender=Fem,Number=Sing|125-годишнина
            BG | an abbreviation as the treebank has it          | г.            | NOUN  | _|година
            BG | an acronym                                      | САЩ           | PROPN | _|САЩ
            UK | a plural                                        | ракети        | NOUN  | Gender=Fem,Number=Plur|ракета
            UK | a converb is its infinitive                     | враховуючи    | VERB  | VerbForm=Conv|враховувати
            UK | an ordinal in digits                            | 21-го         | ADJ   | _|21-й
            UK | an adjective with digits                        | 40-мільйонну  | ADJ   | _|40-мільйонний
            UK | a wrong part of speech does no harm             | прийняті      | VERB  | _|прийнятий
            UK | another apostrophe                              | п’ятниці      | NOUN  | Gender=Fem|п'ятниця
            RU | an ordinal in digits                            | 28-го         | ADJ   | _|28-й
            RU | the dots are left out                           | ещё           | ADV   | _|еще
            RU | an adjective of two                             | военно-морскими | ADJ | _|военно-морской
            RU | an adjective of participial form is no verb     | соединенных   | ADJ   | Number=Plur|соединенный
            RU | a word with its number                          | Спутником-2   | PROPN | Gender=Masc,Number=Sing|Спутник-2
            RU | a designation is not inflected                  | Ту-22         | PROPN | _|Ту-22
            BG | a name is not the common noun of its letters    | Ангела        | PROPN | Gender=Fem,Number=Sing|Ангела
            RU | a name may be a common word elsewhere           | Мягков        | PROPN | Gender=Masc,Number=Sing|Мягков
            """)
    void lemmaOf(Language language, String phenomenon, String form, UPos upos, String feats, String expected) {
        Lemmatiser lemmatiser = LEMMATISERS.computeIfAbsent(language, key -> Lemmatiser.of(key, TokenRules.of(key)));
        assertThat(lemmatiser.lemma(form, upos, Feats.parse(feats.strip().replace(',', '|')))).as(phenomenon).isEqualTo(expected);
    }
}
