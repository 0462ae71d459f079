package org.vestnik.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

class NameKeyTests {

    private final Romaniser romaniser = new Romaniser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BG Борис Джонсън     | UK Борис Джонсон     | RU Борис Джонсон       | EN Boris Johnson
            BG Владимир Путин    | UK Владімір Путін    | RU Владимир Путин      | EN Vladimir Putin
            BG Сергей Лавров     | UK Сергій Лавров     | RU Сергей Лавров       | EN Sergey Lavrov
            BG Антъни Блинкен    | UK Ентоні Блінкен    | RU Энтони Блинкен      | EN Antony Blinken
            BG Йенс Столтенберг  | UK Єнс Столтенберг   | RU Йенс Столтенберг    | EN Jens Stoltenberg
            BG Антониу Гутериш   | UK Антоніу Гутерріш  | RU Антониу Гутерриш    | EN António Guterres
            BG Франк-Валтер Щайнмайер | UK Франк-Вальтер Штайнмаєр | RU Франк-Вальтер Штайнмайер | EN Frank-Walter Steinmeier
            BG Си Дзинпин        | UK Сі Цзіньпін       | RU Си Цзиньпин         | EN Xi Jinping
            BG Ван И             | UK Ван І             | RU Ван И               | EN Wang Yi
            BG Ким Чен-ун        | UK Кім Чен Ин        | RU Ким Чен Ын          | EN Kim Jong-un
            BG Фумио Кишида      | UK Фуміо Кісіда      | RU Фумио Кисида        | EN Fumio Kishida
            BG Мохамед бин Салман | UK Мохаммед бін Салман | RU Мухаммед бин Салман | EN Mohammed bin Salman
            BG Реджеп Ердоган    | UK Реджеп Ердоган    | RU Реджеп Эрдоган      | EN Recep Erdoğan
            BG Уилям Хейг        | UK Вільям Гейг       | RU Уильям Хейг         | EN William Hague
            """)
    void oneNameSoundsAlikeInFourLanguages(String bg, String uk, String ru, String en) {
        assertThat(Stream.of(bg, uk, ru, en).map(this::key)).as(en).containsOnly(key(en));
    }

    @ParameterizedTest
    @CsvSource({
            "EN Boris Johnson, EN Boris Yeltsin", "EN Li Qiang, EN Li Keqiang", "EN Kim Jong-un, EN Kim Jong-il",
            "EN Wang Yi, EN Wang Wei", "EN Joe Biden, EN Hunter Biden", "RU Мария Захарова, RU Марина Захарова",
            "UK Олександр Зеленський, UK Олександра Зеленська", "EN George Bush, EN Jeb Bush", "BG Румен Радев, BG Румяна Радева", "RU Дмитрий Медведев, RU Данила Медведев"})
    void differentPeopleDoNot(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"Xi Jinping, Jinping Xi", "Orbán Viktor, Viktor Orbán"})
    void theOrderOfWordsMayBeLeftOut(String one, String other) {
        assertThat(NameKey.of(one).unordered()).isEqualTo(NameKey.of(other).unordered());
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void marksAreHeardWhereTheyChangeTheSound() {
        assertThat(NameKey.of("Šefčovič")).isEqualTo(NameKey.of("Shefchovich"));
        assertThat(NameKey.of("Macron")).isEqualTo(NameKey.of("Mácrón"));
    }

    @Test
    void aNameWithoutLettersHasNoWords() {
        assertThat(NameKey.of(" - ").words()).isEmpty();
        assertThat(NameKey.of("").last()).isEmpty();
    }

    /** The key of "LL name". */
    private String key(String spelling) {
        Language language = Language.of(spelling.substring(0, 2).toLowerCase(Locale.ROOT)).orElseThrow();
        return NameKey.of(romaniser.romanise(language, spelling.substring(3))).unordered();
    }
}
