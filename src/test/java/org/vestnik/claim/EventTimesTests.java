package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

/** To which claim of a sentence a time belongs. The articles are of Thursday, 14 March 2024. */
class EventTimesTests {

    @DisplayName("the time of an act")
    @ParameterizedTest(name = "{0}: {1} = {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Миналата седмица Иран достави на Русия дронове.                                   | SUPPLIES | 2024-03-04/2024-03-10
            BG | Преговорите между Русия и Иран се проведоха на 2 март в Москва.                    | MEETS    | 2024-03-02
            BG | Русия планира да достави на Иран изтребители през юли.                             | SUPPLIES | 2024-07
            BG | САЩ обвиниха в понеделник Северна Корея в доставката на ракети на Русия.           | ACCUSES  | 2024-03-11
            BG | Иран достави на Русия дронове през август, а в сряда предупреди Израел.            | SUPPLIES | 2023-08
            BG | Иран достави на Русия дронове през август, а в сряда предупреди Израел.            | WARNS    | 2024-03-13
            BG | САЩ наложиха санкции на Иран, след като през август Иран достави на Русия ракети.  | SUPPLIES | 2023-08
            UK | США передали Україні танки минулого тижня.                                         | SUPPLIES | 2024-03-04/2024-03-10
            UK | Переговори між Росією та Іраном відбулися 2 березня в Москві.                      | MEETS    | 2024-03-02
            UK | Росія планує поставити Ірану винищувачі в липні.                                   | SUPPLIES | 2024-07
            UK | Іран два роки тому поставив Росії дрони.                                           | SUPPLIES | 2022
            UK | Наприкінці липня Путін відвідав КНДР.                                              | VISITS   | 2023-07-21/2023-07-31
            UK | США в понеділок звинуватили КНДР у постачанні ракет Росії.                         | ACCUSES  | 2024-03-11
            RU | За последние два года Иран поставил России дроны.                                  | SUPPLIES | 2022/2024
            RU | Вчерашние переговоры России и Ирана прошли в Москве.                               | MEETS    | 2024-03-13
            RU | Переговоры между Россией и США пройдут 15 февраля.                                 | MEETS    | 2025-02-15
            RU | Во вторник Путин прибыл в Иран и встретился с президентом Ирана.                   | MEETS    | 2024-03-12
            RU | Иран, который в 2022 году передал России дроны, предупредил Израиль.               | SUPPLIES | 2022
            RU | Путин прибыл в Пхеньян 18 июня, сообщил в среду ТАСС.                              | VISITS   | 2023-06-18
            EN | North Korea launched a missile in July.                                            | LAUNCHES | 2023-07
            EN | Talks between Russia and Iran were held in Moscow on March 2.                      | MEETS    | 2024-03-02
            EN | Yesterday's talks between Russia and Iran took place in Moscow.                    | MEETS    | 2024-03-13
            EN | Iran may supply Russia with missiles next month.                                   | SUPPLIES | 2024-04
            EN | On Tuesday Putin arrived in Iran and met the Iranian president.                    | MEETS    | 2024-03-12
            EN | Iran delivered missiles to Russia in mid-August, officials said on Thursday.       | SUPPLIES | 2023-08-11/2023-08-20
            """)
    void the_time_of_an_act(Language language, String text, String type, String date) {
        assertThat(SentenceReader.read(language, text).claims()).filteredOn(claim -> claim.type().equals(type))
                .isNotEmpty().allSatisfy(claim -> assertThat(claim.date()).contains(date));
    }

    @DisplayName("a time that is another's: of the saying, of the charge, of a thing named beside, of since when")
    @ParameterizedTest(name = "{0}: {1} leaves {2} without a date")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Говорителят заяви във вторник, че Иран е доставил на Русия дронове.                | SUPPLIES
            BG | САЩ обвиниха в понеделник Северна Корея в доставката на ракети на Русия.           | SUPPLIES
            BG | САЩ наложиха санкции на Иран, след като през август Иран достави на Русия ракети.  | SANCTIONS
            BG | От 2022 г. насам Иран доставя на Русия дронове.                                    | SUPPLIES
            UK | Речник заявив у вівторок, що Іран передав Росії дрони.                             | SUPPLIES
            UK | США в понеділок звинуватили КНДР у постачанні ракет Росії.                         | SUPPLIES
            UK | З 2022 року Іран постачає Росії дрони.                                             | SUPPLIES
            RU | Представитель заявил во вторник, что Иран передал России дроны.                    | SUPPLIES
            RU | Иран нарушил договор 2015 года и передал России дроны.                             | SUPPLIES
            RU | Иран, который в 2022 году передал России дроны, предупредил Израиль.               | WARNS
            RU | С 2022 года Иран поставляет России дроны.                                          | SUPPLIES
            EN | A spokesman said on Tuesday that Iran had delivered drones to Russia.              | SUPPLIES
            EN | The United States on Monday accused North Korea of delivering missiles to Russia.  | SUPPLIES
            EN | Iran has supplied Russia with drones since 2022.                                   | SUPPLIES
            """)
    void a_time_that_is_anothers(Language language, String text, String type) {
        assertThat(SentenceReader.read(language, text).claims()).filteredOn(claim -> claim.type().equals(type))
                .isNotEmpty().allSatisfy(claim -> assertThat(claim.date()).isEmpty());
    }
}
