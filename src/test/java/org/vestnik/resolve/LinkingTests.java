package org.vestnik.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.claim.Reading;
import org.vestnik.claim.SentenceReader;
import org.vestnik.text.Language;

/** Which mention names whom: one thing for all languages and spellings. */
class LinkingTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            BG, Ким Чен Ун пристигна в Москва., person-kim-jong-un
            BG, Ким Чен-ун пристигна в Москва., person-kim-jong-un
            UK, Кім Чен Ин прибув до Москви., person-kim-jong-un
            RU, Ким Чен Ын прибыл в Москву., person-kim-jong-un
            EN, Kim Jong Un arrived in Moscow., person-kim-jong-un
            EN, Kim Jong-un arrived in Moscow., person-kim-jong-un
            BG, Президентът Зеленски пристигна в Прага., person-volodymyr-zelensky
            UK, Президент Зеленський прибув до Праги., person-volodymyr-zelensky
            RU, Президент Зеленский прибыл в Прагу., person-volodymyr-zelensky
            BG, Това каза фон дер Лайен., person-ursula-von-der-leyen
            UK, Фон дер Ляєн прибула до Праги., person-ursula-von-der-leyen
            RU, Об этом сказала фон дер Ляйен., person-ursula-von-der-leyen
            EN, Von der Leyen arrived in Prague., person-ursula-von-der-leyen
            """)
    void one_person_has_one_id_whatever_the_language_and_the_spelling(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BG, Външният министър Пак Джин разговаря с журналисти., person-park-jin
            UK, Міністр закордонних справ Пак Джін зустрівся з послом., person-park-jin
            RU, Посол встретился с Пак Чжином в Токио., person-park-jin
            EN, Foreign Minister Park Jin met reporters., person-park-jin
            BG, Министърът на отбраната Канг Сун Нам пристигна вчера., person-kang-sun-nam
            UK, Делегацію очолив Кан Сун Нам., person-kang-sun-nam
            RU, Делегацию возглавил Кан Сун Нам., person-kang-sun-nam
            EN, Kang Sun Nam headed the delegation., person-kang-sun-nam
            UK, Про це домовилися з Володимиром Зеленським., person-volodymyr-zelensky
            RU, Об этом договорились с Владимиром Зеленским., person-volodymyr-zelensky
            UK, Переговори з Сергієм Шойгу тривали годину., person-sergei-shoigu
            RU, Переговоры с Сергеем Лавровым длились час., person-sergey-lavrov
            """)
    void names_follow_neither_letter_rules_nor_the_nominative(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BG | За учението съобщи руското военно министерство.                  | organisation-ministry-of-defence-of-russia
            BG | Това призна арменското министерство на отбраната.                | organisation-ministry-of-defence-of-armenia
            UK | Про навчання повідомило українське Міноборони.                  | organisation-ministry-of-defence-of-ukraine
            RU | По данным болгарского Минобороны, учения начались.              | organisation-ministry-of-defence-of-bulgaria
            RU | Об этом сообщили в азербайджанском МИДе.                         | organisation-ministry-of-foreign-affairs-of-azerbaijan
            UK | Головне управління розвідки Міноборони України мовчить.        | organisation-main-directorate-of-intelligence-of-ukraine
            """)
    void a_ministry_is_named_by_the_adjective_of_its_state_with_a_small_letter(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the calibre of a shell is no missile | BG | Доставени са снаряди калибър 122 мм.   | weapon-shell
            a missile of that name is one        | BG | Изстреляни са два „Калибъра“.          | weapon-kalibr
            nobody is named by a small letter    | RU | Иран осудил незаконный шаг европейцев. | organisation-european-union state-ir
            a post is no family name             | UK | Генсек попередив про наслідки.         | ''
            """)
    void what_only_looks_like_a_name_names_nothing(String phenomenon, Language language, String text, String ids) {
        assertThat(String.join(" ", entities(SentenceReader.read(language, text)))).as(phenomenon).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BG, Севернокорейски кораб влезе в пристанището., state-kp
            BG, Севернокорейска делегация пристигна., state-kp
            BG, Севернокорейско оръжие беше открито., state-kp
            UK, Північнокорейський корабель зайшов у порт., state-kp
            UK, Про північнокорейську зброю говорили довго., state-kp
            RU, О северокорейском оружии говорили долго., state-kp
            RU, Северокорейская делегация прибыла в порт., state-kp
            BG, Севернокорейците отказаха да отговорят., state-kp
            UK, Косовський уряд відмовився., state-xk
            RU, Тайваньские власти отказались., state-tw
            BG, Палестинските власти отказаха., state-ps
            """)
    void an_adjective_or_a_people_names_its_state_in_any_gender_number_and_case(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BG, Севернокорейските ракети паднаха в морето., state-kp
            UK, Північнокорейські ракети впали в море., state-kp
            RU, Северокорейские ракеты упали в море., state-kp
            EN, North Korean missiles fell into the sea., state-kp
            BG, КНДР изстреля ракета., state-kp
            UK, У Південній Кореї почалися навчання., state-kr
            RU, Учения прошли в Южной Корее., state-kr
            BG, Американо-китайските преговори продължават., state-cn
            BG, Американо-китайските преговори продължават., state-us
            """)
    void a_state_is_known_by_name_acronym_and_adjective_in_any_case(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @Test
    void north_and_south_korea_are_two() {
        assertThat(entities(SentenceReader.read(Language.RU, "Северная Корея предупредила Южную Корею.")))
                .contains("state-kp", "state-kr");
    }

    @Test
    void a_family_name_alone_is_the_person_the_article_names_in_full() {
        Reading reading = SentenceReader.read(Language.BG,
                "Министър Ким Йонг Хьон заговори пръв.\nПо-късно Ким благодари на домакините в Сеул.");

        assertThat(reading.mentions()).filteredOn(mention -> mention.mention().text().equals("Ким"))
                .extracting(mention -> mention.link().getClass().getSimpleName()).containsOnly("Linked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | "Переговоры начались", - сказал М.Рютте.                | person-mark-rutte
            UK | В. Зеленський прибув до Варшави.                        | person-volodymyr-zelensky
            BG | Й. Столтенберг предупреди Русия.                        | person-jens-stoltenberg
            EN | J. Stoltenberg warned Russia.                           | person-jens-stoltenberg
            RU | Андрей Сибига прибыл в Киев. А.Сибига попросил помощи.  | person-andrii-sybiha
            """)
    void initials_stand_for_a_given_name(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id).noneMatch(entity -> entity.startsWith("nil-"));
    }

    @Test
    void initials_of_another_name_are_another_person() {
        assertThat(entities(SentenceReader.read(Language.RU, "Об этом сообщил К.Рютте."))).doesNotContain("person-mark-rutte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BG | Тръмп заплаши Иран със санкции.     | person-donald-trump
            UK | Байден відвідав Київ.               | person-joe-biden
            EN | Orban met Putin in Moscow.          | person-viktor-orban
            """)
    void of_several_with_one_family_name_the_one_who_led_a_state_is_meant(Language language, String text, String id) {
        assertThat(entities(SentenceReader.read(language, text))).contains(id);
    }

    @Test
    void a_family_name_alone_that_nobody_lists_tells_nobody_apart_beyond_its_article() {
        assertThat(nobodies(SentenceReader.read(Language.UK, "Тарнавець попередив журналістів."))).hasSize(1).allMatch(LoneName::is);
        assertThat(nobodies(SentenceReader.read(Language.UK, "Прийшов Богдан Тарнавець. Тарнавець мовчав."))).hasSize(1).noneMatch(LoneName::is);
        assertThat(LoneName.in("one", "nil-person-tarnavets")).isNotEqualTo(LoneName.in("two", "nil-person-tarnavets"));
    }

    private static List<String> nobodies(Reading reading) {
        return entities(reading).stream().filter(id -> id.startsWith("nil-person")).toList();
    }

    @Test
    void a_person_whom_nobody_lists_becomes_an_entity_of_his_own_under_his_usual_english_name() {
        Reading reading = SentenceReader.read(Language.UK, "Речник Богдан Шевчук-Тарновський зустрівся з журналістами у Києві.");

        List<Entity> people = reading.mentions().stream().filter(mention -> mention.link() instanceof Link.Nil)
                .flatMap(mention -> mention.entity().stream()).toList();
        assertThat(people).extracting(Entity::name).anyMatch(name -> name.startsWith("Bohdan Shevchuk"));
        assertThat(people).allMatch(entity -> !entity.known());
    }

    private static TreeSet<String> entities(Reading reading) {
        return reading.mentions().stream().flatMap(mention -> mention.entity().stream()).map(Entity::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
