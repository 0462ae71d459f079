package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

class StemmerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | Россия России Россию Россией
            RU | Корея Кореи Корее Корею Кореей
            RU | Северная Северной Северную
            RU | Путин Путина Путину Путиным Путине
            RU | Зеленский Зеленского Зеленскому Зеленским Зеленском
            RU | Захарова Захаровой Захарову
            RU | Сергей Сергея Сергею Сергеем Сергее
            RU | Дмитрий Дмитрия Дмитрию Дмитрием
            RU | Максим Максима Максиму Максимом
            RU | Китай Китая Китаю Китаем Китае
            RU | Вьетнам Вьетнама Вьетнаму Вьетнамом Вьетнаме
            RU | Газпром Газпрома Газпрому Газпромом Газпроме
            RU | Александр Александра Александру Александром Александре
            RU | Вооруженный Вооруженного Вооруженные Вооруженных Вооруженными
            RU | Кремль Кремля Кремлю Кремлем Кремле
            RU | Египет Египта Египту Египтом Египте
            RU | Штаты Штатов Штатам Штатами Штатах
            RU | Соединенные Соединенных Соединенным Соединенными
            RU | украинец украинца украинцу украинцем украинцы
            RU | китаец китайца китайцы
            RU | российский российского российскому российским российском российская российской российскую российские российских российскими
            RU | ракета ракеты ракете ракету ракетой ракетам ракетами ракетах
            RU | оружие оружия оружию оружием
            RU | Турция Турции Турцию Турцией
            UK | Росія Росії Росію Росією
            UK | Північна Північної Північній Північну Північною
            UK | Корея Кореї Корею Кореєю
            UK | Україна України Україні Україну Україною
            UK | українська українською українських української українській український українського українському українським
            UK | Зеленський Зеленського Зеленському Зеленським
            UK | Путін Путіна Путіну Путінові Путіним
            UK | Порошенко Порошенка Порошенку Порошенком
            UK | Олександр Олександра Олександром
            UK | Андрій Андрія Андрію Андрієві Андрієм
            UK | Максим Максима Максимом
            UK | Китай Китаю Китаєм Китаї
            UK | Київ Києва Києву Києвом Києві
            UK | Харків Харкова Харкову Харковом Харкові
            UK | Львів Львова Львову Львовом Львові
            UK | Тернопіль Тернополя Тернополем Тернополі
            UK | Америка Америки Америці Америку Америкою
            UK | Штати Штатів Штатам Штатами Штатах
            UK | Польща Польщі Польщу Польщею
            UK | снаряд снаряда снаряди снарядів снарядами
            UK | санкція санкції санкцій санкцією санкціям санкціями санкціях
            UK | кореєць корейця корейці корейцем
            BG | северокорейски северокорейския северокорейският северокорейска северокорейската северокорейско северокорейското северокорейските
            BG | ядрен ядреният ядрена ядрената ядрени ядрените
            BG | балистичен балистичният балистична балистичната балистични балистичните
            BG | ракета ракетата ракети ракетите
            BG | снаряд снарядът снаряда снаряди снарядите
            BG | танк танкът танка танкове танковете
            BG | боеприпас боеприпаси боеприпасите
            BG | министър министърът министъра министри министрите
            BG | оръжие оръжието оръжия оръжията
            BG | държава държавата държави държавите
            BG | украинец украинецът украинеца украинци украинците
            BG | област областта области областите
            BG | армия армията армии армиите
            BG | музей музеят музея музеи музеите
            EN | missile missiles missile's missiles'
            EN | Korea Korea's
            EN | Ukrainian Ukrainians Ukrainian's
            EN | Hamas Hamas's Hamas'
            EN | Pakistani Pakistanis
            """)
    void formsOfOneWordShareAStem(Language language, String forms) {
        Stemmer stemmer = Stemmer.of(language);
        assertThat(folded(forms)).extracting(stemmer::stem).as(forms).containsOnly(stemmer.stem(folded(forms).get(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | Иран Ирак Чили Чад Чехия Мали малый
            RU | Корея кореец Корец корень
            RU | Дания дан данные
            RU | Индия индеец Индонезия
            RU | Сербия серб сербский
            RU | Австрия Австралия
            RU | Сергей Серго
            UK | Іран Ірак Чилі Чад Малі малий
            UK | Данія дані
            UK | Словаччина Словенія
            UK | Україна українець український
            UK | Кіровоград Кірово
            BG | Сърбия сърбин сръбски
            BG | Малта Мали Молдова
            BG | Иран Ирак Ирландия
            BG | Попов Попова
            BG | Дания дан
            BG | Австрия Австралия
            EN | Iran Iraq Ireland
            EN | William Williams
            EN | Laos Lao
            EN | Niger Nigeria
            """)
    void differentNamesDoNot(Language language, String names) {
        Stemmer stemmer = Stemmer.of(language);
        assertThat(folded(names)).extracting(stemmer::stem).as(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"RU, сша", "UK, сша", "RU, оон", "BG, сащ", "EN, nato", "RU, ким"})
    void shortWordsStayWhole(Language language, String word) {
        assertThat(Stemmer.of(language).stem(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"BG", "UK", "RU", "EN"})
    void noEndingIsHiddenByAShorterOneBeforeIt(Language language) {
        List<String> endings = Tsv.lines("lang/" + language.code() + "/endings.txt").stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.replaceAll(">.*", "").replace("|", "")).toList();
        for (int i = 0; i < endings.size(); i++) {
            String ending = endings.get(i);
            assertThat(endings.subList(0, i)).as(ending).noneMatch(ending::endsWith);
        }
    }

    private static List<String> folded(String words) {
        return Stream.of(words.split(" ")).map(Folding::fold).toList();
    }
}
