package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.text.Language;
import org.vestnik.text.Span;

@DisplayName("A text is cut into words, numbers and marks")
class TokenizerTests {

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Срещата е на 9.11.2023 г. в 10:30 ч.          | Срещата·е·на·9.11.2023·г.·в·10:30·ч.
            BG | над 11 000 контейнера, 2,5 млн. лв. и 12 %    | над·11 000·контейнера·,·2,5·млн.·лв.·и·12·%
            BG | т.нар. експерти, 12% отстъпка                 | т.нар.·експерти·,·12·%·отстъпка
            BG | министър-председателят по-рано                | министър-председателят·по-рано
            BG | С-300, Ту-160 и F-16                          | С-300·,·Ту-160·и·F-16
            BG | ген. Петров и Дж. Байдън                      | ген.·Петров·и·Дж.·Байдън
            BG | „Не“, каза той.                               | „·Не·“·,·каза·той·.
            BG | виж https://example.org/a?b=1.                | виж·https://example.org/a?b=1·.
            BG | г-н Ким Чен-ун и д-р Ли Чже-мен               | г-н·Ким·Чен-ун·и·д-р·Ли·Чже-мен
            BG | 20-те, 5-годишен, №7, -5°C, $3 млрд.          | 20-те·,·5-годишен·,·№·7·,·-·5·°·C·,·$·3·млрд.
            BG | ”Не”, “да”, „това е „Луч““                    | ”·Не·”·,·“·да·”·,·„·това·е·„·Луч·“·“
            UK | у 2014 р. понад 45-мільйонна країна           | у·2014·р.·понад·45-мільйонна·країна
            UK | прем’єр-міністр                               | прем'єр-міністр
            UK | Прем`єр і обʼєднання                          | Прем'єр·і·об'єднання
            UK | прийшов-таки, хтозна-хто, будь-який           | прийшов-таки·,·хтозна-хто·,·будь-який
            UK | О’Ніл, п'ять, "зв’язок"                       | О'Ніл·,·п'ять·,·"·зв'язок·"
            UK | «Це «Шахед»», “так”                           | «·Це·«·Шахед·»·»·,·“·так·”
            UK | м. Київ, вул. Садова, 5; див. с. 7            | м.·Київ·,·вул.·Садова·,·5·;·див.·с.·7
            UK | 3 тис. грн за 1 кг                            | 3·тис.·грн·за·1·кг
            UK | видання «Нова газета» — ні?!                  | видання·«·Нова·газета·»·—·ні·?!
            UK | глава мзс рф захарова про росіян             | глава·МЗС·РФ·Захарова·про·росіян
            RU | С. Лавров и А.С. Пушкин                       | С.·Лавров·и·А.·С.·Пушкин
            RU | С.-Петербург, 1990-х гг., 28-го               | С.-Петербург·,·1990-х·гг.·,·28-го
            RU | Ростов-на-Дону, кто-то, скажи-ка, по-моему    | Ростов-на-Дону·,·кто-то·,·скажи-ка·,·по-моему
            RU | 15 мая в г. Орле, 5 млрд куб. м, 1 200,5 т    | 15·мая·в·г.·Орле·,·5·млрд·куб.·м·,·1 200,5·т
            RU | — Да, — сказал он                             | —·Да·,·—·сказал·он
            RU | и т.д., и др.                                 | и·т.д.·,·и·др.
            RU | Ким Чен Ын (р. 1984)…                         | Ким·Чен·Ын·(·р.·1984·)·…
            RU | "Ту-22М3" и/или Бук-М1-2                      | "·Ту-22М3·"·и·/·или·Бук-М1-2
            RU | курс 2024/25, счёт 3:1, матч в 19.30          | курс·2024/25·,·счёт·3:1·,·матч·в·19.30
            """)
    void tokensOf(Language language, String text, String expected) {
        assertThat(forms(language, text)).containsExactly(expected.split("·"));
    }

    @Test
    @DisplayName("Soft hyphens, zero-width characters and stress marks are dropped from the form and kept in the span")
    void invisibleCharacters() {
        String text = "Мини\u00ADстър\u200B Бо\u0301рис\uFEFFов";
        List<RawToken> tokens = tokens(Language.BG, text);
        assertThat(tokens).extracting(RawToken::form).containsExactly("Министър", "Борисов");
        assertThat(tokens).extracting(token -> token.span().of(text)).containsExactly("Мини\u00ADстър", "Бо\u0301рис\uFEFFов");
    }

    @Test
    @DisplayName("A letter written as two characters is one, a stress mark is none")
    void decomposedLetters() {
        assertThat(forms(Language.UK, "и\u0306ого Украі\u0308на")).containsExactly("його", "Украіна".replace('і', 'ї'));
    }

    @Test
    @DisplayName("No-break spaces part words and hold numbers together")
    void noBreakSpaces() {
        assertThat(forms(Language.RU, "около\u00A011\u00A0000\u202Fруб.")).containsExactly("около", "11 000", "руб.");
    }

    @Test
    @DisplayName("Spans count code points, also after characters outside the Basic Multilingual Plane")
    void astralCharacters() {
        String text = "😀 НАТО 𝟓\u00A0\u200B\uD83C\uDDE7\uD83C\uDDEC Лъч";
        List<RawToken> tokens = tokens(Language.BG, text);
        assertThat(tokens).extracting(RawToken::span).startsWith(new Span(0, 1), new Span(2, 6), new Span(7, 8));
        assertThat(tokens.get(tokens.size() - 1).span()).isEqualTo(new Span(13, 16));
    }

    @Test
    @DisplayName("Only the block is read")
    void blocks() {
        String text = "Меню. Новина. Край.";
        assertThat(new Tokenizer(TokenRules.of(Language.BG)).tokenize(text, new Span(6, 13))).extracting(token -> token.span().of(text))
                .containsExactly("Новина", ".");
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Every visible character lies in exactly one token, and the form is what the span holds")
    void offsets(Language language) {
        String text = "\t„Ми\u00ADр“ — 5\u00A0000 г.\n\nС.\u200AЛавров: «Что?!..» 😀 об’єкт, Бо\u0301рис www.example.org, 3,5\u202F% А.\uFEFF";
        List<RawToken> tokens = tokens(language, text);
        int at = 0;
        for (RawToken token : tokens) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(dropped(new Span(at, token.span().start()).of(text))).isBlank();
            assertThat(dropped(token.span().of(text)).replace('’', '\'')).isEqualTo(token.form());
            at = token.span().end();
        }
        assertThat(dropped(new Span(at, Blocks.span(text).end()).of(text))).isBlank();
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Nothing that may stand in a file makes the tokeniser fail")
    void anything(Language language) {
        for (String text : List.of("", " ", "\u0301", "\uD83D", "a\u0000b", "....", "\"\"\"", "1.", "А.", "«»", "-", "1 000 000 000 000",
                "\uFEFF\u200B", "а".repeat(5000), "( ".repeat(500))) {
            List<RawToken> tokens = tokens(language, text);
            assertThat(tokens).allMatch(token -> !token.form().isEmpty() && token.span().length() > 0);
        }
    }

    @Test
    @DisplayName("Every language's abbreviations are in lower case, and no sentence opener is also an abbreviation")
    void data() {
        for (Language language : EnumSet.complementOf(EnumSet.of(Language.EN))) {
            TokenRules rules = TokenRules.of(language);
            assertThat(Stream.concat(rules.abbreviations().keySet().stream(), rules.openers().stream()))
                    .allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
            assertThat(rules.openers()).noneMatch(word -> word.endsWith("."));
        }
    }

    private static String dropped(String text) {
        return text.replaceAll("[\\p{Cf}\u0301]", "").replaceAll("\\h", " ");
    }

    private static List<String> forms(Language language, String text) {
        return tokens(language, text).stream().map(RawToken::form).toList();
    }

    private static List<RawToken> tokens(Language language, String text) {
        return new Tokenizer(TokenRules.of(language)).tokenize(text, Blocks.span(text));
    }
}
