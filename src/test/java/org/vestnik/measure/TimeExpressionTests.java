package org.vestnik.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.PerLanguage;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;

/** What times newspapers tell, and which period each means in an article of Thursday, 14 March 2024. */
class TimeExpressionTests {

    private static final PerLanguage<TimeFinder> TIMES = new PerLanguage<>(TimeFinder::of);
    private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);

    @DisplayName("a time of the past")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | изстреля ракета на 26 юли 2023 г.              | 2023-07-26
            BG | изстреля ракета на 26.07.2023 г.               | 2023-07-26
            BG | изстреля ракета на 26 юли                      | 2023-07-26
            BG | изстреля ракета на 2 март                      | 2024-03-02
            BG | изстреля ракета на 26 юли миналата година      | 2023-07-26
            BG | изстреля ракета през юли                        | 2023-07
            BG | изстреля ракета през март                       | 2024-03
            BG | изстреля ракета през юли 2022 г.                | 2022-07
            BG | изстреля ракета през август миналата година     | 2023-08
            BG | изстреля ракета през месец октомври             | 2023-10
            BG | изстреля ракета през 2022 година                | 2022
            BG | изстреля ракета във вторник                     | 2024-03-12
            BG | изстреля ракета в четвъртък                     | 2024-03-14
            BG | изстреля ракета в петък                         | 2024-03-08
            BG | изстреля ракета в четвъртък, 9 ноември          | 2023-11-09
            BG | изстреля ракета миналия вторник                 | 2024-03-12
            BG | изстреля ракета в сряда миналата седмица        | 2024-03-06
            BG | изстреля ракета в нощта срещу понеделник        | 2024-03-11
            BG | изстреля ракета вчера                           | 2024-03-13
            BG | изстреля ракета днес                            | 2024-03-14
            BG | изстреля ракета миналата седмица                | 2024-03-04/2024-03-10
            BG | изстреля ракета миналия месец                   | 2024-02
            BG | изстреля ракета миналата година                 | 2023
            BG | изстреля ракета тази година                     | 2024
            BG | изстреля ракета преди три дни                   | 2024-03-11
            BG | изстреля ракета преди две седмици               | 2024-02-26/2024-03-03
            BG | изстреля ракета преди 5 месеца                  | 2023-10
            BG | изстреля ракета преди година                    | 2023
            BG | изстреля ракета преди половин година            | 2023-09
            BG | изстреля ракета в средата на август             | 2023-08-11/2023-08-20
            BG | изстреля ракета в началото на март              | 2024-03-01/2024-03-10
            BG | изстреля ракета в края на февруари              | 2024-02-21/2024-02-29
            BG | изстреля ракета в края на миналата година       | 2023-10/2023-12
            BG | изстреля ракета през пролетта на 2023 г.        | 2023-03/2023-05
            BG | изстреля ракета миналата есен                   | 2023-09/2023-11
            BG | изстреля ракета през третото тримесечие на 2023 г. | 2023-07/2023-09
            BG | изстреля ракета на 12 и 13 септември            | 2023-09-12/2023-09-13
            BG | изстреля ракета от началото на годината         | 2024-01-01/2024-03-14
            BG | изстреля ракети през последните два месеца      | 2024-01/2024-03
            UK | запустила ракету 26 липня 2023 року             | 2023-07-26
            UK | запустила ракету 26 липня                       | 2023-07-26
            UK | запустила ракету 26.07.2023                     | 2023-07-26
            UK | запустила ракету у липні                        | 2023-07
            UK | запустила ракету у липні 2022 року              | 2022-07
            UK | запустила ракету в серпні минулого року         | 2023-08
            UK | запустила ракету у 2022 році                    | 2022
            UK | запустила ракету у вівторок                     | 2024-03-12
            UK | запустила ракету в п’ятницю                     | 2024-03-08
            UK | запустила ракету у четвер, 9 листопада          | 2023-11-09
            UK | запустила ракету минулої середи                 | 2024-03-13
            UK | запустила ракету в ніч на середу                | 2024-03-13
            UK | запустила ракету вчора                          | 2024-03-13
            UK | запустила ракету позавчора                      | 2024-03-12
            UK | запустила ракету минулого тижня                 | 2024-03-04/2024-03-10
            UK | запустила ракету минулого місяця                | 2024-02
            UK | запустила ракету торік                          | 2023
            UK | запустила ракету цього року                     | 2024
            UK | запустила ракету три дні тому                   | 2024-03-11
            UK | запустила ракету тиждень тому                   | 2024-03-04/2024-03-10
            UK | запустила ракету пів року тому                  | 2023-09
            UK | запустила ракету два роки тому                  | 2022
            UK | запустила ракету в середині серпня              | 2023-08-11/2023-08-20
            UK | запустила ракету наприкінці лютого              | 2024-02-21/2024-02-29
            UK | запустила ракету на початку березня             | 2024-03-01/2024-03-10
            UK | запустила ракету навесні 2023 року              | 2023-03/2023-05
            UK | запустила ракету восени                         | 2023-09/2023-11
            UK | запустила ракету у третьому кварталі 2023 року  | 2023-07/2023-09
            UK | запустила ракету 12 і 13 вересня                | 2023-09-12/2023-09-13
            UK | запустила ракету 12–13 вересня                  | 2023-09-12/2023-09-13
            UK | з початку року запустила ракету                 | 2024-01-01/2024-03-14
            UK | за останні два роки запустила ракети            | 2022/2024
            RU | запустила ракету 26 июля 2023 года              | 2023-07-26
            RU | запустила ракету 26 июля                        | 2023-07-26
            RU | запустила ракету в июле                         | 2023-07
            RU | запустила ракету в июле 2022 г.                 | 2022-07
            RU | запустила ракету в мае прошлого года            | 2023-05
            RU | запустила ракету в 2022 году                    | 2022
            RU | запустила ракету во вторник                     | 2024-03-12
            RU | запустила ракету в четверг 9 ноября             | 2023-11-09
            RU | запустила ракету в среду на прошлой неделе      | 2024-03-06
            RU | запустила ракету в ночь на среду                | 2024-03-13
            RU | запустила ракету вчера                          | 2024-03-13
            RU | запустила ракету на прошлой неделе              | 2024-03-04/2024-03-10
            RU | запустила ракету в прошлом месяце               | 2024-02
            RU | запустила ракету в прошлом году                 | 2023
            RU | запустила ракету в этом году                    | 2024
            RU | запустила ракету три дня назад                  | 2024-03-11
            RU | запустила ракету неделю назад                   | 2024-03-04/2024-03-10
            RU | запустила ракету два года тому назад            | 2022
            RU | запустила ракету полгода назад                  | 2023-09
            RU | запустила ракету в середине августа             | 2023-08-11/2023-08-20
            RU | запустила ракету в конце прошлого года          | 2023-10/2023-12
            RU | запустила ракету летом 2022 года                | 2022-06/2022-08
            RU | запустила ракету зимой                          | 2023-12/2024-02
            RU | запустила ракету зимой 2022 года                | 2022
            RU | запустила ракету в первом полугодии 2023 года   | 2023-01/2023-06
            RU | запустила ракеты с 12 по 14 мая                 | 2023-05-12/2023-05-14
            RU | с начала года запустила ракету                  | 2024-01-01/2024-03-14
            RU | за последние две недели запустила ракету        | 2024-02-29/2024-03-14
            EN | launched a missile on 26 July 2023              | 2023-07-26
            EN | launched a missile on July 26, 2023             | 2023-07-26
            EN | launched a missile on the 26th of July          | 2023-07-26
            EN | launched a missile in July                      | 2023-07
            EN | launched a missile in July 2022                 | 2022-07
            EN | launched a missile in May last year             | 2023-05
            EN | launched a missile in 2022                      | 2022
            EN | launched a missile on Tuesday                   | 2024-03-12
            EN | launched a missile last Friday                  | 2024-03-08
            EN | launched a missile on Thursday, November 9      | 2023-11-09
            EN | launched a missile yesterday                    | 2024-03-13
            EN | launched a missile the day before yesterday     | 2024-03-12
            EN | launched a missile last week                    | 2024-03-04/2024-03-10
            EN | launched a missile earlier this month           | 2024-03
            EN | launched a missile last year                    | 2023
            EN | launched a missile three days ago               | 2024-03-11
            EN | launched a missile a fortnight ago              | 2024-02-26/2024-03-03
            EN | launched a missile two years ago                | 2022
            EN | launched a missile in mid-August                | 2023-08-11/2023-08-20
            EN | launched a missile in late February             | 2024-02-21/2024-02-29
            EN | launched a missile at the end of last year      | 2023-10/2023-12
            EN | launched a missile in the spring of 2023        | 2023-03/2023-05
            EN | launched a missile last summer                  | 2023-06/2023-08
            EN | launched a missile in the third quarter of 2023 | 2023-07/2023-09
            EN | launched missiles on 12 and 13 September        | 2023-09-12/2023-09-13
            EN | launched missiles from May 12 to 14             | 2023-05-12/2023-05-14
            EN | launched missiles over the past two months      | 2024-01/2024-03
            EN | launched it over the weekend                    | 2024-03-09/2024-03-10
            """)
    void a_time_of_the_past(Language language, String text, String expected) {
        assertThat(told(language, text, Optional.of(THURSDAY), Direction.PAST)).isEqualTo(expected);
    }

    @DisplayName("a time to come")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | ще пристигне през юли                  | 2024-07
            BG | ще пристигне на 2 март                 | 2025-03-02
            BG | ще пристигне във вторник               | 2024-03-19
            BG | ще пристигне следващия месец           | 2024-04
            BG | ще пристигне след два месеца           | 2024-05
            BG | ще пристигне до края на годината       | -
            BG | ще пристигне през есента               | 2024-09/2024-11
            UK | прибуде у липні                        | 2024-07
            UK | прибуде у вівторок                     | 2024-03-19
            UK | прибуде наступного тижня               | 2024-03-18/2024-03-24
            UK | прибуде за два тижні                   | 2024-03-25/2024-03-31
            UK | прибуде до кінця року                  | -
            RU | прибудет в июле                        | 2024-07
            RU | прибудет 15 февраля                    | 2025-02-15
            RU | прибудет в пятницу                     | 2024-03-15
            RU | прибудет на следующей неделе           | 2024-03-18/2024-03-24
            RU | прибудет через два месяца              | 2024-05
            RU | прибудет завтра                        | 2024-03-15
            RU | прибудет до конца года                 | -
            EN | will arrive in July                    | 2024-07
            EN | will arrive on Tuesday                 | 2024-03-19
            EN | will arrive next month                 | 2024-04
            EN | will arrive in two weeks               | 2024-03-25/2024-03-31
            EN | will arrive later this year            | 2024
            EN | will arrive by the end of the year     | -
            EN | will arrive tomorrow                   | 2024-03-15
            """)
    void a_time_to_come(Language language, String text, String expected) {
        assertThat(told(language, text, Optional.of(THURSDAY), Direction.FUTURE)).isEqualTo(expected);
    }

    @DisplayName("not the time of an event")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | от 2019 г. насам доставя ракети
            BG | след 12 май доставя ракети
            BG | преди няколко седмици достави ракети
            BG | след два дни пристигна
            BG | 45-годишният министър достави ракети
            BG | достави 2022 ракети
            BG | през 80-те години
            UK | з 2014 року постачає ракети
            UK | після 9 листопада постачає ракети
            UK | до середи передала ракети
            UK | серед країн є Росія
            UK | кілька тижнів тому передала ракети
            UK | через два дні прибув
            RU | с 2014 года поставляет ракеты
            RU | после 9 ноября поставляет ракеты
            RU | несколько месяцев назад поставила ракеты
            RU | окружающая среда пострадала
            RU | спустя два дня прибыл
            RU | министру 62 года
            EN | since January it has delivered missiles
            EN | until Friday it delivered missiles
            EN | a few weeks ago it delivered missiles
            EN | two days later it arrived
            EN | the minister is 45 years old
            EN | call 2024-555 for missiles
            EN | the Group of 20 met
            """)
    void not_the_time_of_an_event(Language language, String text) {
        assertThat(told(language, text, Optional.of(THURSDAY), Direction.PAST)).isEqualTo("-");
    }

    @DisplayName("without the day of publication only what carries its year has a date")
    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BG | на 26 юли 2023 г.       | 2023-07-26
            BG | на 26 юли               | -
            UK | у липні 2023 року       | 2023-07
            UK | у вівторок              | -
            RU | в середине августа 2022 года | 2022-08-11/2022-08-20
            RU | вчера                   | -
            EN | in 2022                 | 2022
            EN | last week               | -
            """)
    void without_the_day_of_publication(Language language, String text, String expected) {
        assertThat(told(language, text, Optional.empty(), Direction.PAST)).isEqualTo(expected);
    }

    @Test
    @DisplayName("where tense leaves it open, what comes round is the nearest, and a weekday the last")
    void where_tense_leaves_it_open() {
        assertThat(told(Language.EN, "talks on April 2", Optional.of(THURSDAY), Direction.OPEN)).isEqualTo("2024-04-02");
        assertThat(told(Language.EN, "talks on November 9", Optional.of(THURSDAY), Direction.OPEN)).isEqualTo("2023-11-09");
        assertThat(told(Language.EN, "talks on Friday", Optional.of(THURSDAY), Direction.OPEN)).isEqualTo("2024-03-08");
    }

    @Test
    @DisplayName("months as adjectives and dates in the genitive date only the noun they hang on")
    void some_times_date_only_a_noun() {
        assertThat(List.of(find(Language.RU, "на сентябрьском саммите"), find(Language.UK, "договір 2020 року"),
                find(Language.BG, "срещата от 9 ноември"), find(Language.EN, "the July summit"))).allMatch(TimeExpression::modifiesOnly);
        assertThat(find(Language.RU, "в сентябре").modifiesOnly()).isFalse();
    }

    @Test
    @DisplayName("dates sort by their beginning")
    void dates_sort_by_their_beginning() {
        assertThat(List.of("2023", "2023-07", "2023-07-26", "2024-08-11/2024-08-20", "2024-09")).isSorted();
    }

    private static TimeExpression find(Language language, String text) {
        return TIMES.of(language).find(PlainSentences.of(text)).get(0);
    }

    private static String told(Language language, String text, Optional<LocalDate> published, Direction direction) {
        Sentence sentence = PlainSentences.of(text);
        String told = TIMES.of(language).find(sentence).stream().map(time -> time.period(published, direction))
                .flatMap(Optional::stream).map(Period::iso).collect(Collectors.joining(" "));
        return told.isEmpty() ? "-" : told;
    }
}
