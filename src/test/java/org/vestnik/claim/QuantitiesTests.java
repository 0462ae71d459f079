package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

/** How much of its goods a claim concerns. */
class QuantitiesTests {

    @DisplayName("so much of the goods")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Иран достави на Русия над 11 000 контейнера с боеприпаси.                 | over 11000 containers
            BG | Северна Корея изпрати на Русия близо 12 хиляди снаряда.                   | almost 12000
            BG | Иран достави на Русия 45 дрона и десетки ракети.                          | drone: 45; missile: dozens
            UK | КНДР поставила Росії щонайменше два мільйони снарядів.                    | at least 2000000
            UK | Німеччина передала Україні дві батареї ЗРК Patriot.                       | 2 batteries
            UK | Іран передав Росії 300–400 ракет.                                         | 300-400
            UK | США виділили Україні військову допомогу на 300 млн доларів.               | 300000000 USD
            RU | КНДР поставила России до 3 млн снарядов.                                  | up to 3000000
            RU | США передадут Украине ракеты на сумму 300 миллионов долларов.             | 300000000 USD
            RU | США выделили Украине 1,5 млрд евро.                                       | 1500000000 EUR
            RU | Китай продал России 90% станков.                                          | 90 percent
            RU | Германия передала Украине 14 танков Leopard 2 и 40 БМП Marder.            | Leopard 2: 14; Marder: 40
            EN | The United States sent Ukraine 31 Abrams tanks last week.                 | 31
            EN | North Korea supplied Russia with more than a million shells.              | over 1000000
            EN | Iran supplied Russia with dozens of drones and up to 200 missiles.        | drone: dozens; missile: up to 200
            """)
    void so_much_of_the_goods(Language language, String text, String quantity) {
        assertThat(SentenceReader.read(language, text).claims())
                .anySatisfy(claim -> assertThat(claim.quantity()).contains(quantity));
    }

    @DisplayName("figures that count something else, or nothing")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Иран доставя на Русия 152-мм снаряди.
            BG | През 2022 г. Иран достави на Русия дронове.
            BG | На 9 март Иран достави на Русия ракети.
            BG | Иран достави на Русия два пъти повече дронове.
            UK | Іран передав Росії 155-мм снаряди.
            UK | Іран передав Росії дрони «Шахед-136».
            UK | У 2022 Іран передав Росії дрони.
            RU | Иран передал России в 2 раза больше ракет.
            RU | Иран передал России ракеты, сказал 62-летний министр.
            RU | Группа двадцати и Иран передали России ракеты.
            EN | Iran gave Russia twice as many missiles.
            RU | Иран передал России ракеты на 20 складов.
            EN | Iran gave Russia S-300 missiles.
            EN | The Group of 20 said Iran supplied Russia with missiles.
            EN | Call 555 0142: Iran supplied Russia with missiles.
            EN | Iran beat Russia 3-0 and gave Russia missiles.
            EN | After 20 years of war Iran supplied Russia with missiles.
            """)
    void figures_that_count_something_else(Language language, String text) {
        assertThat(SentenceReader.read(language, text).claims()).filteredOn(claim -> claim.type().equals("SUPPLIES"))
                .isNotEmpty().allSatisfy(claim -> assertThat(claim.quantity()).isEmpty());
    }
}
