package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Language;

class RelaysTests {

    private static final Relays RELAYS = new Relays();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "BG | Това съобщи Ройтерс, като се позова на свой източник. | Reuters",
        "BG | Според вестник „Гардиън“ преговорите са спрели. | The Guardian",
        "BG | Корабът е потънал, каза капитанът./БГНЕС | BGNES",
        "BG | Мостът е затворен. (с информация от АП и АФП) | AP, AFP",
        "BG | Според електронното издание „Морски фар“ мостът е затворен. | Морски фар",
        "UK | Про це повідомляє Укрінформ із посиланням на Kyodo. | Ukrinform, Kyodo",
        "UK | За даними агентства «Інтерфакс-Україна», міст закрито. | Interfax-Ukraine",
        "UK | Про це пише «Європейська правда». | European Pravda",
        "RU | Об этом сообщает ТАСС со ссылкой на полицию. | TASS",
        "RU | Как пишет The Wall Street Journal, мост закрыт. | The Wall Street Journal",
        "RU | Об этом заявил источник «Интерфакса» в правительстве. | Interfax",
        "EN | The bridge is closed, according to the Kyodo news agency. | Kyodo",
        "EN | “It is closed,” the mayor told Reuters and the BBC. | Reuters, BBC",
        "EN | The bridge was closed. (AP, AFP) | AP, AFP"})
    void aSourceThatTheTextSaysItRelaysIsNamedInEnglish(Language language, String text, String sources) {
        assertThat(RELAYS.find(language, List.of(text), List.of(), "")).isEqualTo(Arrays.asList(sources.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BG | Журналист на Ройтерс беше ранен при стрелбата в четвъртък.",
        "UK | Офіс ТАСС у місті закрили, а його працівників вислали.",
        "RU | В среду РБК отметило двадцатилетие на концерте в парке.",
        "EN | AP and Reuters have offices in the building that was hit."})
    void anAgencyThatTheTextMerelySpeaksOfIsNoSource(Language language, String text) {
        assertThat(RELAYS.find(language, List.of(text), List.of(), "")).isEmpty();
    }

    @Test
    void anOutletDoesNotRelayItself() {
        assertThat(RELAYS.find(Language.UK, List.of("Про це повідомляє Укрінформ із посиланням на Kyodo."), List.of(), "Укрінформ"))
                .containsExactly("Kyodo");
    }

    @Test
    void aLineThatNamesTheSourceCountsWhoeverThatIs() {
        assertThat(RELAYS.find(Language.BG, List.of("Мостът е затворен."), List.of("Източник: „Морски фар“", "Източници: БТА, Reuters"), ""))
                .containsExactly("Морски фар", "BTA", "Reuters");
    }
}
