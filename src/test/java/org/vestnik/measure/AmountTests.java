package org.vestnik.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.PerLanguage;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;

/** How amounts are written and the one form they are brought to. */
class AmountTests {

    private static final PerLanguage<AmountFinder> AMOUNTS = new PerLanguage<>(AmountFinder::of);

    @DisplayName("an amount")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | над 11\u00a0000 контейнера с боеприпаси    | over 11000 containers
            BG | десетки балистични ракети                  | dozens
            BG | няколко десетки ракети                     | several dozen
            BG | стотици хиляди снаряди                     | hundreds of thousands
            BG | поне двадесет и пет ракети                 | at least 25
            BG | около 10 хиляди войници                    | about 10000
            BG | до 3 млн. снаряда                          | up to 3000000
            BG | 1,5 милиона тона зърно                     | 1500000 tonnes
            BG | от 300 до 400 ракети                       | 300-400
            BG | 5-6 хиляди дрона                           | 5000-6000
            BG | две-три ракети                             | 2-3
            BG | 300 млн. долара                            | 300000000 USD
            BG | близо 2 млрд. евро                         | almost 2000000000 EUR
            BG | 70% от чиповете                            | 70 percent
            UK | понад 11 тисяч контейнерів боєприпасів     | over 11000 containers
            UK | десятки ракет                              | dozens
            UK | кілька сотень дронів                       | several hundred
            UK | щонайменше сто двадцять снарядів           | at least 120
            UK | близько 12 тис. військових                 | about 12000
            UK | до 3 млн снарядів                          | up to 3000000
            UK | дві батареї Patriot                        | 2 batteries
            UK | півтора мільйона снарядів                  | 1500000
            UK | 1,2 млрд євро                              | 1200000000 EUR
            UK | $300 млн                                   | 300000000 USD
            RU | более 11 тысяч контейнеров боеприпасов     | over 11000 containers
            RU | десятками ракет                            | dozens
            RU | не менее двадцати пяти ракет               | at least 25
            RU | около 10 тысяч военных                     | about 10000
            RU | до 3 млн снарядов                          | up to 3000000
            RU | миллион снарядов                           | 1000000
            RU | 5–6 тысяч дронов                           | 5000-6000
            RU | полтора-два миллиарда рублей               | 1500000000-2000000000 RUB
            RU | двадцать-тридцать танков                   | 20-30
            RU | $300 млн                                   | 300000000 USD
            RU | 40 миллионов рублей                        | 40000000 RUB
            RU | 200 штук ракет                             | 200
            EN | more than 11,000 containers of munitions   | over 11000 containers
            EN | dozens of missiles                         | dozens
            EN | hundreds of thousands of shells            | hundreds of thousands
            EN | at least twenty-five missiles              | at least 25
            EN | about a hundred tanks                      | about 100
            EN | up to 3 million shells                     | up to 3000000
            EN | half a million tons of oil                 | 500000 tonnes
            EN | three-four tanks                           | 3-4
            EN | between 300 and 400 missiles               | 300-400
            EN | $1.2 billion                               | 1200000000 USD
            EN | nearly 40 million euros                    | almost 40000000 EUR
            """)
    void an_amount(Language language, String text, String expected) {
        assertThat(told(language, text)).isEqualTo(expected);
    }

    @DisplayName("words that name no amount")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | снаряди 152-мм
            BG | ракета С-300
            UK | дрони Шахед-136
            UK | двічі більше ракет
            RU | 155-мм снаряды
            RU | 2-я бригада
            EN | F-16 fighters
            EN | a Patriot system
            EN | the 2nd brigade
            """)
    void words_that_name_no_amount(Language language, String text) {
        assertThat(told(language, text)).isEmpty();
    }

    private static String told(Language language, String text) {
        Sentence sentence = PlainSentences.of(text);
        return AMOUNTS.of(language).find(sentence, token -> false).stream().map(Amount::text).collect(Collectors.joining(" "));
    }
}
