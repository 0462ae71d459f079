package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

@DisplayName("A block is cut into sentences")
class SentenceSplitterTests {

    @ParameterizedTest(name = "[{index}] {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            BG | a full stop before a capital             | Той дойде.·После си тръгна.
            BG | an ellipsis, question and exclamation    | Кой?·Той!·Да...·Вярно?!
            BG | a headline without a full stop           | Нови санкции срещу Беларус
            BG | a title before a name                    | Пристигна ген. Петров.·Посрещна го проф. Иванова.
            BG | initials                                 | Дж. Байдън видя С. Радев.
            BG | a year before a name                     | През 2022 г. Русия нападна.·Светът осъди това.
            BG | a year before a new sentence             | Това стана през 2022 г.·Според него е късно.
            BG | a number before a unit                   | Цената е 5 млн. лв. за година.
            BG | a quotation and who said it              | "Това трябва да спре", каза той.
            BG | low and high quotation marks             | „Това трябва да спре“, каза той.·„Да“, отвърна тя.
            BG | a question in a quotation                | "Кога?", попита той.·"Утре!" – каза тя.
            BG | a full stop inside the closing quotation | Той каза: "Ще дойда."·После замълча.
            BG | a quotation that opens a sentence        | Така е.·"Газпром" мълчи.
            BG | a full stop in round brackets            | Там (виж по-горе. Така е) няма нищо.
            BG | an item of a list                        | 1. Мир и сигурност.
            BG | a town                                   | Живее в гр. Русе.·Роден е в с. Баня.
            BG | an abbreviation of two with spaces       | Купи хляб, сол и т. н.·Той си тръгна.
            BG | direct speech with dashes                | – Кога тръгваш?·– Утре.
            BG | a full stop after typographic quotes     | Той каза: „Ще дойда“.·После замълча.
            UK | an abbreviation of two with spaces       | Привезли хліб і т. д.·Він пішов.
            UK | an address                               | Музей на вул. Садовій, 5 у м. Київ.
            UK | nested quotations                        | «Це «Луч»», — заявив О. Коваль.·«Так!» — додала Ю. М. Гнатюк.
            UK | a quotation of several sentences         | «Бачимо загрозу ….·Ми готові …», - сказав він.
            UK | a year                                   | У 2014 р. Росія напала.·Це було у 2014 р.·Після цього все змінилося.
            UK | direct speech with dashes                | — Так, — сказав він.·— Ні.
            UK | an apostrophe                            | Прем’єр-міністр приїхав.·Об'єднання не відбулося.
            UK | a number after a full stop               | Їх було троє.·15 осіб чекали.
            RU | initials of a surname                    | Это сказал А. В. Иванов.·Он не шутил.
            RU | abbreviations at the end                 | Купили хлеб и т.д.·Потом ушли.
            RU | an abbreviation in an address            | Дом на ул. Садовой.
            RU | three kinds of marks at once             | «Что?!»·— «Ничего».
            RU | a speech tag after an exclamation        | «Нет!» — ответил Иванов.
            RU | an era with spaces                       | Город основан в III в. до н. э.·Он цел.
            RU | an era before a name                     | В III в. до н. э. Рим воевал.
            RU | a question and a speech tag              | — Вы готовы? — спросил он.·— Да!
            RU | sums and measures                        | Доставлено 5 млрд куб. м газа на 3 млн руб. Иванову.
            RU | a headline without a full stop           | Лавров прибыл в Минск
            RU | a domain name                            | Об этом пишет Лента.ру.·Других данных нет.
            """)
    void sentencesOf(Language language, String phenomenon, String expected) {
        String text = expected.replace("·", " ");
        assertThat(sentences(language, text)).as(phenomenon).containsExactly(expected.split("·"));
    }

    @Test
    @DisplayName("An empty line ends a sentence, a line end does not")
    void lines() {
        assertThat(sentences(Language.RU, "Новые\nпереговоры\n\nСтороны\r\nвстретились")).containsExactly("Новые\nпереговоры",
                "Стороны\r\nвстретились");
    }

    private static List<String> sentences(Language language, String text) {
        TokenRules rules = TokenRules.of(language);
        return new SentenceSplitter(rules).split(new Tokenizer(rules).tokenize(text, Blocks.span(text))).stream()
                .map(tokens -> tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()).of(text)).toList();
    }
}
