package org.vestnik.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTests {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "bg | Министърът на отбраната заяви, че държавата няма да изпраща войници в чужбина, докато парламентът не реши друго.",
        "uk | Міністр оборони заявив, що держава не надсилатиме військових за кордон, доки парламент не вирішить інакше.",
        "ru | Министр обороны заявил, что страна не станет отправлять солдат за границу, пока парламент не решит иначе.",
        "en | The defence minister said that the country would not send soldiers abroad until parliament decided otherwise."})
    void theFourLanguagesAreToldFromASentence(String code, String text) {
        assertThat(new LanguageDetector().detect(text)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Macedonian | Министерот за одбрана изјави дека државата нема да испраќа војници во странство, сè додека собранието не одлучи поинаку. Опозицијата го прифати тоа.",
        "Serbian | Министар одбране изјавио је да држава неће слати војнике у иностранство, све док скупштина не одлучи другачије. Опозиција је то прихватила.",
        "Belarusian | Міністр абароны заявіў, што краіна не будзе пасылаць жаўнераў за мяжу, пакуль парламент не вырашыць інакш. Апазіцыя з гэтым пагадзілася.",
        "Polish | Minister obrony powiedział, że kraj nie będzie wysyłał żołnierzy za granicę, dopóki parlament nie zdecyduje inaczej. Opozycja się z tym zgodziła.",
        "German | Der Verteidigungsminister sagte, das Land werde keine Soldaten ins Ausland schicken, solange das Parlament nicht anders entscheidet. Die Opposition stimmte zu.",
        "French | Le ministre de la défense a déclaré que le pays n'enverrait pas de soldats à l'étranger tant que le parlement n'en déciderait pas autrement. L'opposition est d'accord.",
        "Romanian | Ministrul apărării a declarat că țara nu va trimite soldați în străinătate până când parlamentul nu va hotărî altfel. Opoziția a fost de acord cu această decizie.",
        "Turkish | Savunma bakanı, meclis aksine karar vermedikçe ülkenin yurt dışına asker göndermeyeceğini söyledi. Muhalefet bu kararı olumlu karşıladı ve destek verdi.",
        "Greek | Ο υπουργός άμυνας δήλωσε ότι η χώρα δεν θα στείλει στρατιώτες στο εξωτερικό μέχρι να αποφασίσει διαφορετικά η βουλή. Η αντιπολίτευση συμφώνησε.",
        "Japanese | 防衛大臣は、国会が別の決定をするまで兵士を海外に派遣しないと述べた。野党もこの決定に同意した。さらに首相は近く隣国を訪問する予定だと語り、記者団の質問に答えた。"})
    void anyOtherLanguageIsTurnedAwayByItsName(String name, String text) {
        assertThat(Inputs.reason(Inputs.write(folder, "a.txt", text)))
                .isEqualTo("is in " + name + "; Bulgarian, Ukrainian, Russian, English are read.");
    }

    @Test
    void namesAndQuotesInAnotherLanguageDoNotChangeTheLanguageOfAnArticle() {
        String text = "Как пишет The Wall Street Journal, «Укроборонпром» і «Нафтогаз» підписали угоду, а компания Rolls-Royce Deutschland выиграла "
                + "тендер в Болгарии. Об этом заявил министр экономики, который на следующей неделе посетит Лондон вместе с послом.";
        assertThat(new LanguageDetector().detect(text)).contains("ru");
    }

    @Test
    void lettersThatSpellNoLanguageAreNone() {
        assertThat(Inputs.reason(Inputs.write(folder, "a.txt", "Grmbl xrptk wzzq bnghy plokm ijnuh bygvt fcrdx eszwa qazxs wedcv frtgb nhyuj mkilo. Qwrt zxcv.")))
                .isEqualTo("is in no language that is known here; Bulgarian, Ukrainian, Russian, English are read.");
    }
}
