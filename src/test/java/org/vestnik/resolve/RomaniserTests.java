package org.vestnik.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

class RomaniserTests {

    private final Romaniser romaniser = new Romaniser();

    @ParameterizedTest
    @CsvSource({
            "BG, Румен Радев, Rumen Radev", "BG, Бойко Борисов, Boyko Borisov", "BG, Йордан Цонев, Yordan Tsonev",
            "BG, Мария Габриел, Maria Gabriel", "BG, Щерьо Първанов, Shteryo Parvanov", "BG, Хаджиев, Hadzhiev",
            "UK, Володимир Зеленський, Volodymyr Zelensky", "UK, Юлія Свириденко, Yulia Svyrydenko", "UK, Єгор Згурський, Yehor Zghursky",
            "UK, Сергій Їжакевич, Serhiy Yizhakevych", "UK, Андрій Подоляк, Andriy Podolyak", "UK, В'ячеслав, Vyacheslav",
            "RU, Сергей Шойгу, Sergei Shoigu", "RU, Мария Захарова, Maria Zakharova", "RU, Дмитрий Медведев, Dmitry Medvedev",
            "RU, Борис Ельцин, Boris Yeltsin", "RU, Евгений Примаков, Yevgeny Primakov", "RU, Федор Достоевский, Fedor Dostoyevsky",
            "RU, Михаил Горбачёв, Mikhail Gorbachev", "RU, Пётр Щукин, Pyotr Shchukin", "EN, Antony Blinken, Antony Blinken"})
    void nativeNamesGoLetterByLetter(Language language, String name, String latin) {
        assertThat(romaniser.romanise(language, name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
            "RU, Джеймс Майкл Картер, James Michael Carter", "BG, Стивън Джонсън, Stephen Johnson", "UK, Майкл Браун, Michael Brown",
            "BG, Майкъл Клинтън, Michael Clinton", "RU, Жан-Клод Дюпон, Jean-Claude Dupont", "UK, Мохамед Салех, Mohamed Salekh",
            "BG, Джак Уотсън, Jack Watson", "RU, Джон Уолш, John Walsh", "UK, Майкл О'Лірі, Michael O'Liri", "RU, Олаф Штольц, Olaf Shtolz", "UK, Реджеп Демірель, Recep Demirel"})
    void givenNamesThatCameFromElsewhereAreReadBack(Language language, String name, String latin) {
        assertThat(similarity(romaniser.romanise(language, name), latin)).as(romaniser.romanise(language, name)).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @CsvSource({
            "RU, Ким Чен Ын, Kim Jong-un", "UK, Кім Чен Ин, Kim Jong-un", "BG, Ким Чен-ун, Kim Jong-un",
            "RU, Чо Тхэ Ёль, Cho Tae-yeol", "RU, Юн Сок Ёль, Yoon Suk-yeol", "UK, Юн Сок Йоль, Yoon Suk-yeol",
            "BG, Юн Сук-йол, Yoon Suk-yul", "RU, Пак Чжин, Park Jin", "BG, Пак Джин, Park Jin", "UK, Пак Джін, Park Jin",
            "RU, Чхве Сон Хи, Choi Seon-hee", "UK, Чой Сон Хуей, Choi Son-hui", "BG, Канг Сун Нам, Kang Sun-nam",
            "BG, Ю Санг-бум, Yoo Sang-beom", "BG, Ким Кьоу-Хюн, Kim Kyou-hyun", "UK, Мун Чже Ін, Moon Jae-in"})
    void koreanNamesGoBySyllables(Language language, String name, String latin) {
        assertThat(similarity(romaniser.romanise(language, name), latin)).as(romaniser.romanise(language, name)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({
            "RU, Си Цзиньпин, Xi Jinping", "UK, Сі Цзіньпін, Xi Jinping", "BG, Си Дзинпин, Xi Jinping", "RU, Ван И, Wang Yi",
            "UK, Ван Ї, Wang Yi", "UK, Ван І, Wang Yi", "BG, Ван И, Wang Yi", "RU, Ли Шанфу, Li Shangfu", "RU, Дун Цзюнь, Dong Jun",
            "UK, Лі Цян, Li Qiang", "BG, Ли Цян, Li Qiang", "RU, Дэн Сяопин, Deng Xiaoping", "RU, Чжан Юся, Zhang Youxia",
            "RU, Ху Цзиньтао, Hu Jintao", "BG, Ли Къцян, Li Keqiang"})
    void chineseNamesGoBackToPinyin(Language language, String name, String latin) {
        assertThat(romaniser.romanise(language, name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
            "RU, Фумио Кисида, Fumio Kishida", "UK, Фуміо Кісіда, Fumio Kishida", "BG, Фумио Кишида, Fumio Kishida", "RU, Кисида, Kishida",
            "RU, Ёсимаса Хаяси, Yoshimasa Hayashi", "RU, Синдзо Абэ, Shinzo Abe", "BG, Шиндзо Абе, Shinzo Abe",
            "RU, Ёко Камикава, Yoko Kamikawa", "RU, Такэо Хаяси, Takeo Hayashi"})
    void japaneseNamesGoBackToHepburn(Language language, String name, String latin) {
        assertThat(romaniser.romanise(language, name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
            "RU, Ли Харви Освальд, Li Kharvi Osvald", "RU, Ян Гусев, Yan Gusev", "UK, Кім Філбі, Kim Filbi", "RU, Хан Соловьев, Khan Solovyev",
            "RU, Тито Мартини, Tito Martini", "BG, Сон Петров, Son Petrov"})
    void namesThatOnlyOpenLikeOneOfTheseDoNot(Language language, String name, String latin) {
        assertThat(romaniser.romanise(language, name)).isEqualTo(latin);
    }

    @Test
    void acronymsStayCapitals() {
        assertThat(romaniser.romanise(Language.RU, "ЩХЮ")).isEqualTo("SHCHKHYU");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableSpellsEachPatternOnce(Language language) {
        for (String file : List.of("romanisation", "syllables-ko", "syllables-zh", "syllables-ja")) {
            List<List<String>> rows = Tsv.rows("lang/" + language.code() + "/" + file + ".tsv", 3);
            assertThat(rows).as(file).extracting(row -> row.get(0) + " " + row.get(2)).doesNotHaveDuplicates();
        }
        assertThat(Tsv.rows("lang/" + language.code() + "/given-names.tsv", 2)).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    /** One less the edit distance over the longer length. */
    private static double similarity(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i
                        : Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
            }
        }
        return 1 - (double) cost[a.length()][b.length()] / Math.max(a.length(), b.length());
    }
}
