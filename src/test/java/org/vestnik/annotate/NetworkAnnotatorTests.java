package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.error.UserException;
import org.vestnik.text.Block;
import org.vestnik.text.Document;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;

@DisplayName("Bulgarian, Ukrainian and Russian are read by one network")
class NetworkAnnotatorTests {

    private static final String BG = "Министърът на отбраната Иван Петров се срещна в София с делегация на НАТО. „Ще доставим ракети“, каза той.";
    private static final String UK = "Президент України подякував Польщі за зброю. Посол Петренко заявив, що переговори тривають.";
    private static final String RU = "Министр обороны Иван Петров обвинил НАТО в поставках оружия Украине. США отвергли это.";

    private static NetworkAnnotator annotator;

    @BeforeAll
    static void load() {
        assumeTrue(ModelFiles.configured().arePresent(), "no network in this build: name one with -Dvestnik.model=FOLDER");
        annotator = new NetworkAnnotator(ModelFiles.configured());
    }

    @AfterAll
    static void close() {
        if (annotator != null) {
            annotator.close();
        }
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Русия доставя ракети.                | доставя    | nsubj | Русия
            BG | Русия доставя ракети.                | доставя    | obj   | ракети
            BG | Германия изпрати танкове на Украйна. | изпрати    | nsubj | Германия
            UK | Польща передала Україні літаки.      | передала   | nsubj | Польща
            UK | Польща передала Україні літаки.      | передала   | obj   | літаки
            RU | Китай осудил санкции.                | осудил     | obj   | санкции
            RU | Китай осудил санкции.                | осудил     | nsubj | Китай
            """)
    void relations(Language language, String text, String head, String relation, String child) {
        Sentence sentence = read(language, text).sentences().get(0);
        Token governor = sentence.tokens().stream().filter(token -> token.form().equals(head)).findFirst().orElseThrow();
        assertThat(sentence.children(governor.index())).filteredOn(token -> token.deprel().is(relation)).extracting(Token::form)
                .containsExactly(child);
    }

    @ParameterizedTest(name = "[{index}] {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BG | Столтенберг пристигна в София.           | PER Столтенберг; LOC София
            BG | НАТО и Джо Байдън осъдиха удара.         | ORG НАТО; PER Джо Байдън
            UK | Володимир Зеленський прибув до Варшави.  | PER Володимир Зеленський; LOC Варшави
            RU | Лидер КНДР Ким Чен Ын посетил Россию.    | LOC КНДР; PER Ким Чен Ын; LOC Россию
            """)
    void names(Language language, String text, String expected) {
        Document document = read(language, text);
        assertThat(document.names()).filteredOn(name -> List.of("PER", "LOC", "ORG").contains(name.type().name()))
                .extracting(name -> name.type() + " " + surface(document, name)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "[{index}] {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UK | Переговори з Україною відбулися.    | переговори з Україна відбутися .
            UK | США передали літаки.                | США передати літак .
            RU | Стороны встретились в Москве.       | сторона встретиться в Москва .
            RU | США отвергли обвинения.             | США отвергнуть обвинение .
            """)
    void lemmas(Language language, String text, String expected) {
        assertThat(read(language, text).sentences().get(0).tokens()).extracting(Token::lemma).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"BG", "UK", "RU"})
    @DisplayName("Every tree has one root, every word leads to it, and every span leads back to the text")
    void wellFormed(Language language) {
        String text = BG + " " + UK + " " + RU + " 😀 , ; « ….";
        Document document = read(language, text);
        for (Sentence sentence : document.sentences()) {
            assertThat(ArborescenceTests.isTree(sentence.tokens().stream().mapToInt(Token::head).toArray())).isTrue();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.form());
                assertThat(token.deprel().name().equals("root")).isEqualTo(token.head() == 0);
                assertThat(token.lemma()).isNotEmpty();
            }
        }
        for (int i = 1; i < document.names().size(); i++) {
            NameSpan before = document.names().get(i - 1);
            NameSpan name = document.names().get(i);
            assertThat(before.sentence() < name.sentence() || before.last() < name.first()).isTrue();
        }
    }

    @Test
    @DisplayName("Sentences know their block and never cross it")
    void blocks() {
        String text = "Нови преговори\nСтраните се срещат утре. Няма договор.";
        List<Block> blocks = List.of(new Block(Block.Kind.TITLE, new Span(0, 14)), new Block(Block.Kind.PARAGRAPH,
                new Span(15, Blocks.span(text).end())));
        Document document = annotator.annotate(Language.BG, text, blocks);
        assertThat(document.sentences()).extracting(Sentence::block).containsExactly(0, 1, 1);
        assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(document.blocks()).isEqualTo(blocks);
    }

    @Test
    @DisplayName("What is read before, beside or by other threads changes nothing")
    void independence() throws Exception {
        Document alone = read(Language.BG, BG);
        Document amongOthers = read(Language.BG, UK + " " + BG);
        int from = amongOthers.sentences().size() - alone.sentences().size();
        for (int i = 0; i < alone.sentences().size(); i++) {
            assertThat(amongOthers.sentences().get(from + i).tokens()).usingRecursiveComparison().ignoringFields("span")
                    .isEqualTo(alone.sentences().get(i).tokens());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Document>> documents = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                documents.add(threads.submit(() -> read(Language.BG, BG)));
            }
            for (Future<Document> document : documents) {
                assertThat(document.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("A sentence too long for the network is read in parts")
    void longSentence() {
        String text = "Русия, Украйна, България и Германия ".repeat(200);
        Document document = read(Language.BG, text);
        assertThat(document.sentences()).hasSizeGreaterThan(1);
        assertThat(document.sentences().stream().mapToInt(Sentence::size).sum()).isEqualTo(1200 + 200);
    }

    @Test
    @DisplayName("A folder without a network is named in the error")
    void missingModel() {
        String before = System.getProperty(ModelFiles.FOLDER_PROPERTY);
        System.setProperty(ModelFiles.FOLDER_PROPERTY, "no/such/folder");
        try {
            assertThatThrownBy(() -> new NetworkAnnotator(ModelFiles.configured())).isInstanceOf(UserException.class)
                    .hasMessageContaining("folder").hasMessageContaining("vocab.txt");
        } finally {
            if (before == null) {
                System.clearProperty(ModelFiles.FOLDER_PROPERTY);
            } else {
                System.setProperty(ModelFiles.FOLDER_PROPERTY, before);
            }
        }
    }

    private static String surface(Document document, NameSpan name) {
        Sentence sentence = document.sentences().get(name.sentence());
        return sentence.token(name.first()).span().cover(sentence.token(name.last()).span()).of(document.text());
    }

    private static Document read(Language language, String text) {
        return annotator.annotate(language, text, Blocks.whole(text));
    }
}
