package org.vestnik.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

/** Who does an act and to whom, where a sentence leaves it to the one before, to a pronoun, to an adjective or to both sides. */
class ActsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | САЩ обвиниха Иран, че доставя ракети. Техеран отхвърли обвиненията.
            ru | США обвинили Иран в поставках ракет. Тегеран отверг обвинения.
            uk | США звинуватили Іран у постачанні ракет. Тегеран відкинув звинувачення.
            en | The United States accused Iran of supplying missiles. Tehran rejected the allegations.
            """)
    void a_denial_answers_the_one_whose_charge_was_told_last(String language, String text) {
        assertThat(told(language, text)).contains("DENIES asserted state-ir > state-us");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | САЩ обвиниха Русия, че доставя ракети. Техеран отхвърли обвиненията.
            ru | США обвинили Россию в поставках ракет. Тегеран отверг обвинения.
            en | The United States accused Russia of supplying missiles. Tehran rejected the allegations.
            """)
    void a_charge_against_another_is_not_answered(String language, String text) {
        assertThat(told(language, text)).contains("DENIES asserted state-ir > -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Иран и Израел взаимно се обвиниха в обстрел.
            ru | Иран и Израиль обвинили друг друга в обстрелах.
            uk | Іран та Ізраїль звинуватили одне одного в обстрілах.
            en | Iran and Israel accused each other of lying.
            """)
    void each_other_goes_both_ways(String language, String text) {
        assertThat(told(language, text)).contains("ACCUSES asserted state-ir > state-il", "ACCUSES asserted state-il > state-ir");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Турция осъди Гърция. Президентът на Турция Реджеп Тайип Ердоган осъди Гърция заради ученията.
            ru | Турция осудила Грецию. Президент Турции Реджеп Тайип Эрдоган осудил Грецию за учения.
            uk | Туреччина засудила Грецію. Президент Туреччини Реджеп Таїп Ердоган засудив Грецію за навчання.
            en | Turkey condemned Greece. Turkish President Recep Tayyip Erdogan condemned Greece over the drills.
            """)
    void what_a_headline_tells_of_a_state_and_the_text_of_its_president_is_one_claim(String language, String text) {
        assertThat(told(language, text)).containsExactly("CONDEMNS asserted person-recep-tayyip-erdogan > state-gr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Реджеп Тайип Эрдоган осудил Грецию. Хакан Фидан осудил Грецию.
            en | Recep Tayyip Erdogan condemned Greece. Hakan Fidan condemned Greece.
            """)
    void two_who_speak_for_one_state_make_a_claim_each(String language, String text) {
        assertThat(told(language, text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Полша и Естония обещаха да предадат на Киев танкове.
            ru | Польша и Эстония обещали передать Киеву танки.
            uk | Польща та Естонія пообіцяли передати Києву танки.
            en | Poland and Estonia pledged on Monday to deliver tanks to Ukraine.
            """)
    void several_who_promise_goods_promise_them_to_the_receiver_and_not_to_each_other(String language, String text) {
        assertThat(told(language, text)).containsExactlyInAnyOrder("AGREES asserted state-pl > state-ua", "AGREES asserted state-ee > state-ua",
                "SUPPLIES planned state-pl > state-ua with weapon-tank", "SUPPLIES planned state-ee > state-ua with weapon-tank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Ракеты, которые Тегеран передал Москве, уже испытаны.
            uk | Ракети, які Тегеран передав Москві, вже випробувано.
            en | The missiles that Iran gave Russia have been tested.
            """)
    void a_relative_pronoun_takes_up_goods(String language, String text) {
        assertThat(told(language, text)).contains("SUPPLIES asserted state-ir > state-ru with weapon-missile");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Унгария продаде на Сърбия 20 танка. Хърватия осъди това решение.
            ru | Венгрия продала Сербии 20 танков. Хорватия осудила это решение.
            uk | Угорщина продала Сербії 20 танків. Хорватія засудила це рішення.
            en | Hungary has sold Serbia 20 tanks. Croatia condemned the deal.
            """)
    void who_is_condemned_for_a_deed_did_what_was_told_last(String language, String text) {
        assertThat(told(language, text)).contains("CONDEMNS asserted state-hr > state-hu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Canadian and Dutch warplanes bombed radar sites across Yemen before dawn. | ATTACKS asserted state-ca > state-ye
            en | Canadian and Dutch warplanes bombed radar sites across Yemen before dawn. | ATTACKS asserted state-nl > state-ye
            ru | Китайские катера обстреляли филиппинское судно. | ATTACKS asserted state-cn > state-ph
            en | Rifles and helmets from Turkey have been delivered to two Libyan ports. | SUPPLIES asserted state-tr > state-ly with weapon-helmet+weapon-rifle
            en | Iran has not received the tanks it has long sought from Moscow. | SUPPLIES negated state-ru > state-ir with weapon-tank
            en | Ukraine asked for tanks, and Poland sent them to Kyiv. | SUPPLIES asserted state-pl > state-ua with weapon-tank
            """)
    void weapons_act_for_their_state_and_goods_come_from_theirs(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya received tanks from Egypt in May. | 0
            May received tanks from Egypt.          | 0
            Theresa May received guests from Egypt. | 1
            """)
    void a_month_is_nobody(String text, int people) {
        assertThat(SentenceReader.read(Language.EN, text).mentions())
                .filteredOn(mention -> mention.entity().filter(entity -> entity.id().equals("person-theresa-may")).isPresent()).hasSize(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Генералният секретар на НАТО Марк Рюте прикани страните от НАТО към по-големи разходи. | organisation-nato
            uk | Глава дипломатії ЄС Кая Каллас закликала країни ЄС не поступатися. | organisation-european-union
            ru | Глава дипломатии ЕС Кая Каллас призвала страны ЕС помочь Киеву. | organisation-european-union
            en | Mark Rutte called on NATO members to keep their word. | organisation-nato
            """)
    void who_speaks_for_an_organisation_urges_its_members(String language, String text, String whom) {
        assertThat(told(language, text)).anyMatch(claim -> claim.startsWith("URGES asserted person-") && claim.endsWith("> " + whom));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Володимир Зеленський закликав Україну до єдності.
            ru | Эммануэль Макрон призвал Францию к единству.
            en | Emmanuel Macron urged France to stand united.
            """)
    void what_a_president_asks_of_his_state_is_no_affair_between_two(String language, String text) {
        assertThat(told(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Мали обвини Украйна в подкрепа за бунтовниците.            | state-ml
            bg | Пратеникът Робърт Мали обвини Украйна в подкрепа за Иран. | person-robert-malley
            """)
    void a_state_is_not_its_namesake(String language, String text, String who) {
        assertThat(told(language, text)).anyMatch(claim -> claim.startsWith("ACCUSES asserted " + who));
    }

    private static List<String> told(String language, String text) {
        Language of = Arrays.stream(Language.values()).filter(known -> known.code().equals(language)).findFirst().orElseThrow();
        return SentenceReader.read(of, text).claims().stream().map(Telling::of).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | У четвер США, Японія та Канада розпочнуть маневри. | COOPERATES planned state-ca+state-jp+state-us > -
            ru | В четверг США поставили в Катар ракеты. | SUPPLIES asserted state-us > state-qa with weapon-missile
            uk | Сеул: Північна Корея передала Росії снаряди | SUPPLIES asserted state-kp > state-ru with weapon-shell by state-kr
            uk | Якби Мадрид погодився постачати Києву снаряди, опозиція обурилася б. | SUPPLIES planned state-es > state-ua with weapon-shell
            """)
    void who_the_tree_hangs_on_the_words_before_acts_or_receives(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Індія запустила балістичну ракету. Пакистан засудив цей пуск. | CONDEMNS asserted state-pk > state-in
            uk | Марк Рютте, який у середу зустрівся з Александром Стуббом, пообіцяв підтримку Україні. | MEETS asserted person-alexander-stubb+person-mark-rutte > -
            uk | Марк Рютте, який у середу зустрівся з Александром Стуббом, пообіцяв підтримку Україні. | AGREES asserted person-mark-rutte > state-ua
            uk | Міністри закордонних справ країн G7 закликали Грузію зупинитися. | URGES asserted organisation-g7 > state-ge
            """)
    void an_act_is_taken_up_by_its_noun_and_told_beside_a_promise(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Движение хуситов сообщило, что нанесло удары по судам Панамы. | ATTACKS asserted organisation-houthis > state-pa
            ru | Хуситы нанесли удар по турецкому судну Ada Star. | ATTACKS asserted organisation-houthis > state-tr
            ru | Египет осудил обстрелы жителей и портов Судана со стороны Эфиопии. | CONDEMNS asserted state-eg > state-et
            ru | «Хотим поблагодарить Бразилию за помощь», — сказал Никол Пашинян. | SUPPORTS asserted state-br > state-am
            ru | Катар готовит пакет антиизраильских санкций. | SANCTIONS planned state-qa > state-il
            bg | Катар готви пакет антиизраелски санкции. | SANCTIONS planned state-qa > state-il
            uk | Катар готує пакет антиізраїльських санкцій. | SANCTIONS planned state-qa > state-il
            ru | Чили поставит Эквадору радары общей стоимостью 30 млн долларов. | SUPPLIES planned state-cl > state-ec with weapon-radar
            """)
    void parties_are_found_behind_conjunctions_counts_and_long_objects(String language, String text, String claim) {
        assertThat(told(language, text)).anyMatch(told -> told.equals(claim) || told.startsWith(claim + " by "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Египет и Судан осудили поставку Ираном дронов Эритрее для войны против Эфиопии. | ATTACKS
            ru | Брюссель пообещал, что новые пошлины накажут Сербию. | AGREES
            uk | Брюссель пообіцяв, що нові мита покарають Сербію. | AGREES
            en | Cyprus asked Greece to speed up the delivery of radars to Moldova. | SEEKS
            ru | Италия будет помогать Мальте защищать свою территорию. | SUPPORTS planned state-mt
            ru | Премьер попросил их не спорить с миротворцами НАТО. | SEEKS
            """)
    void who_is_named_nearby_is_no_party(String language, String text, String claim) {
        assertThat(told(language, text)).noneMatch(told -> told.startsWith(claim));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Ереван и Тбилиси обвинили Анкару и Баку в провокациях. | ACCUSES asserted state-ge > state-az+state-tr
            ru | Ереван и Тбилиси обвинили Анкару, и Москва осудила Баку. | ACCUSES asserted state-am > state-tr
            ru | INTERFAX.RU - Власти Турции призвали Сирию прекратить обстрелы. | URGES asserted state-tr > state-sy
            ru | Реджеп Тайип Эрдоган пригласил Эммануэля Макрона посетить Анкару. | VISITS requested person-emmanuel-macron > state-tr
            ru | Лидер КНДР Ким Чен Ын осудил Японию. | CONDEMNS asserted person-kim-jong-un > state-jp
            ru | Глава иранского внешнеполитического ведомства прибыл в Рим. | VISITS asserted person-hossein-amir-abdollahian > state-it
            """)
    void who_acts_stands_before_the_verb_or_is_its_invited_object(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Польша обвинила Белоруссию в провокациях, пригрозив ответными мерами. | THREATENS asserted state-pl > state-by
            uk | Польща звинуватила Білорусь у провокаціях, пригрозивши відповіддю. | THREATENS asserted state-pl > state-by
            en | Poland accused Belarus of provocations and warned of consequences. | WARNS asserted state-pl > state-by
            ru | Осудив действия Белоруссии, Польша предупредила о новых мерах. | WARNS asserted state-pl > state-by
            ru | Польша осудила действия Белоруссии и потребовала прекратить провокации. | URGES asserted state-pl > state-by
            """)
    void a_threat_beside_a_judgement_is_of_the_one_who_is_judged(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Польша осудила действия Белоруссии и призвала усилить санкции. | URGES asserted state-pl > state-by
            ru | Польша осудила действия Белоруссии, а Чехия предупредила о новых мерах. | WARNS
            ru | Каир возложил ответственность за нападение на Эфиопию. | ATTACKS
            ru | В Каире прошли переговоры, где Судану были предъявлены обвинения в передаче Эритреи дронов. | ACCUSES
            ru | Египет осудил предоставление Ираном ракет Судану для войны против Эфиопии. | ATTACKS
            """)
    void who_is_judged_for_something_else_is_no_party(String language, String text, String claim) {
        assertThat(told(language, text)).noneMatch(told -> told.startsWith(claim));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Реджеп Тайип Эрдоган пообещал на встрече с Эммануэлем Макроном снять санкции. | true
            ru | Реджеп Тайип Эрдоган пообещал провести встречу с Эммануэлем Макроном. | false
            """)
    void where_something_is_promised_is_told_beside_the_promise(String language, String text, boolean met) {
        assertThat(told(language, text).stream().anyMatch(told -> told.startsWith("MEETS asserted person-emmanuel-macron+person-recep-tayyip-erdogan > -"))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Йонас Гар Стере заявил, что Сербия готова воевать. Виктор Орбан назвал эти слова опасными. | CONDEMNS asserted person-viktor-orban > person-jonas-gahr-store
            uk | Йонас Гар Стере заявив, що Сербія готова воювати. Віктор Орбан назвав ці слова небезпечними. | CONDEMNS asserted person-viktor-orban > person-jonas-gahr-store
            ru | Хакан Фидан прокомментировал слова Йонаса Гар Стере о Сербии. Такие рассуждения Фидан назвал опасными. | CONDEMNS asserted person-hakan-fidan > person-jonas-gahr-store
            """)
    void a_statement_taken_up_is_of_whoever_made_it(String language, String text, String claim) {
        assertThat(told(language, text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | США обвинили Иран в поставках ракет. Тегеран отверг обвинения США. В среду Иран вновь отверг обвинения.
            uk | США звинуватили Іран у постачанні ракет. Тегеран відкинув звинувачення США. У середу Іран знову відкинув звинувачення.
            """)
    void what_is_told_with_its_recipient_is_not_told_without(String language, String text) {
        assertThat(told(language, text)).contains("DENIES asserted state-ir > state-us").doesNotContain("DENIES asserted state-ir > -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Вашингтон, заявил Джон Кирби, передаст Израилю снаряды.
            ru | Соединенные Штаты, отметил Джон Кирби, передадут Израилю снаряды.
            ru | США, добавил Джон Кирби, передадут Израилю снаряды.
            """)
    void a_saying_in_commas_parts_no_subject_from_its_verb(String language, String text) {
        assertThat(told(language, text)).contains("SUPPLIES planned state-us > state-il with weapon-shell by person-john-kirby");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bg | Властите на Гърция и България обвиниха Сърбия в лъжа.
            ru | Власти Греции и Болгарии обвинили Сербию во лжи.
            """)
    void governments_of_several_states_are_all_of_them(String language, String text) {
        assertThat(told(language, text)).containsExactlyInAnyOrder("ACCUSES asserted state-gr > state-rs", "ACCUSES asserted state-bg > state-rs");
    }
}
