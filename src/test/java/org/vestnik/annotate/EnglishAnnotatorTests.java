package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.text.Document;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

@DisplayName("English is told in the terms of Universal Dependencies")
class EnglishAnnotatorTests {

    private static EnglishAnnotator annotator;

    @BeforeAll
    static void load() {
        annotator = new EnglishAnnotator();
    }

    @ParameterizedTest(name = "[{index}] {1} {2} in: {0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Germany has supplied tanks to Ukraine.   ; has      ; AUX   ; Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            Germany has supplied tanks to Ukraine.   ; supplied ; VERB  ; Tense=Past|VerbForm=Part
            Germany has supplied tanks to Ukraine.   ; tanks    ; NOUN  ; Number=Plur
            Germany has supplied tanks to Ukraine.   ; to       ; ADP   ; _
            Tanks were not supplied.                 ; supplied ; VERB  ; Tense=Past|VerbForm=Part|Voice=Pass
            Tanks were not supplied.                 ; not      ; PART  ; Polarity=Neg
            He promised to help them.                ; to       ; PART  ; _
            He promised to help them.                ; them     ; PRON  ; Case=Acc|Number=Plur|Person=3|PronType=Prs
            She said that Berlin would wait.         ; that     ; SCONJ ; _
            She said that Berlin would wait.         ; would    ; AUX   ; VerbForm=Fin
            This is a threat.                        ; This     ; PRON  ; Number=Sing|PronType=Dem
            This is a threat.                        ; is       ; AUX   ; Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
            This threat grows.                       ; This     ; DET   ; Number=Sing|PronType=Dem
            Poland's president resigned.             ; 's       ; PART  ; _
            """)
    void wordsOf(String text, String form, String upos, String features) {
        Token token = token(read(text).sentences().get(0), form);
        assertThat(token.upos().name()).isEqualTo(upos);
        assertThat(token.feats()).hasToString(features);
    }

    @ParameterizedTest(name = "[{index}] {2}({1}, {3})")
    @CsvSource(delimiter = '|', textBlock = """
            Germany supplied tanks to Ukraine.         | supplied | nsubj      | Germany
            Germany supplied tanks to Ukraine.         | supplied | obj        | tanks
            Germany supplied tanks to Ukraine.         | supplied | obl        | Ukraine
            Tanks were supplied by Germany.            | supplied | nsubj:pass | Tanks
            Tanks were supplied by Germany.            | supplied | aux:pass   | were
            Poland's president resigned.               | president | nmod:poss | Poland
            The minister said that talks had failed.   | said     | ccomp      | failed
            Berlin accused Minsk of selling tanks to Baku. | selling | obj     | tanks
            Berlin accused Minsk of selling tanks to Baku. | selling | obl     | Baku
            Berlin sent tanks to Kyiv, the minister said.  | said    | nsubj   | minister
            Togo condemned what it called a strike by Ghana. | condemned | obj  | strike
            Togo voiced support for what Ghana described as peace. | support | nmod | peace
            The war was triggered by Togo's Oct. 7, 2023, attack on southern Benin. | attack | nmod:poss | Togo
            “Baku is left alone,” Berlin said, pledging to wait. | said  | advcl | pledging
            Berlin stated its case, warning of a war.      | stated   | advcl     | warning
            Iran will launch a satellite in March, the head of its space agency, Ann Lee, said.     | head     | appos     | Ann
            The king of Jordan will travel to Oslo next week and is to be received at the castle on 11 May, an aide said. | travel | parataxis | said
            Backed by Russia, the rebels attacked Mali on Monday.                                    | attacked | advcl     | Backed
            Norway spoke ahead of a meeting with Sweden.                                             | spoke    | obl       | meeting
            Sudan called the charges "a cynical attempt to distract".                                | called   | xcomp     | attempt
            Berlin sent tanks to Kyiv, the minister said.  | sent    | parataxis | said
            Talks failed days before Chile attacked Peru.  | attacked | nsubj    | Chile
            After talks in Geneva, Russia and Ukraine agreed to swap prisoners. | agreed | nsubj | Russia
            Mali criticised the exercises being conducted by Chad. | criticised | obj | exercises
            China condemned the sale, vowing to protect itself and urging Japan to halt it. | vowing | conj | urging
            Diplomats said Hungary was unlikely to agree.  | unlikely | nsubj  | Hungary
            The tanks delivered by Berlin were lost.       | tanks   | acl     | delivered
            The missiles fired by Berlin hit a port in Poland. | hit | nsubj   | missiles
            China sold Ghana MiG-35 fighter jets.          | sold    | iobj    | Ghana
            Kyiv appealed to NATO to strengthen its force. | appealed | xcomp  | strengthen
            Kyiv said that 300 Belarusian troops were killed and pressed allies to help. | said | conj | pressed
            Kyiv said that 300 Belarusian troops were killed and pressed allies to help. | pressed | obj | allies
            The Democratic Republic of Congo accused neighbouring Rwanda on Sunday of sending troops. | accused | obj | Rwanda
            Kyiv said Thursday that Iran has shipped drones to Russia, accusing Tehran of complicity. | said | advcl | accusing
            Berlin called on Belgrade to normalise relations with Kosovo. | normalise | obj | relations
            Kyiv accused Minsk of theft, a charge that the regime has brushed aside. | charge | acl:relcl | brushed
            Berlin added it believes Minsk has sent an unknown number of rockets, shells, and more to Baku. | believes | ccomp | sent
            Oslo accused Minsk of sending soldiers to Baku to assist rebels.          | sending  | advcl     | assist
            Oslo accused both Minsk and Baku, which border eastern Georgia, of arming the rebels. | accused | xcomp | arming
            Latvia barred a Russian delegation this week from entering the port.      | barred   | xcomp     | entering
            Berlin lifted limits on Ukraine using missiles.                           | Ukraine  | acl       | using
            The minister announced plans to visit Riga.                               | plans    | acl       | visit
            Oslo summons Pakistani envoy to protest attack                            | summons  | obj       | envoy
            Russia, China Hold Joint Naval Drills                                     | Russia   | conj      | China
            EU Imposes New Sanctions on Belarus                                       | Imposes  | obj       | Sanctions
            They sent leaflets criticising leader Kim Jong Un.                        | criticising | obj    | Kim
            Riga adopted a sanctions package against Belarus.                         | adopted  | obj       | sanctions
            Minsk is opposed to the proposed US arms sales to Latvia worth US$95 million (S$129 million), urging Riga to withdraw. | sales | nmod | Latvia
            """)
    void relations(String text, String head, String relation, String child) {
        Sentence sentence = read(text).sentences().get(0);
        assertThat(sentence.children(token(sentence, head).index())).filteredOn(token -> token.deprel().name().equals(relation))
                .extracting(Token::form).containsExactly(child);
    }

    @Test
    @DisplayName("A person's name hangs flat on its first word, and hyphenated words are whole")
    void flatNames() {
        Sentence sentence = read("Kim Jong-un met Joe Biden.").sentences().get(0);
        assertThat(sentence.tokens()).extracting(Token::form).containsExactly("Kim", "Jong-un", "met", "Joe", "Biden", ".");
        assertThat(sentence.tokens()).extracting(Token::head).containsExactly(3, 1, 0, 3, 4, 3);
        assertThat(sentence.tokens()).extracting(token -> token.deprel().name()).containsExactly("nsubj", "flat", "root", "obj", "flat",
                "punct");
    }

    @Test
    @DisplayName("Names are persons, places and organisations")
    void names() {
        Document document = read("Jens Stoltenberg of NATO spoke in London.");
        assertThat(document.names()).extracting(name -> name.type() + " " + name.first() + "-" + name.last())
                .containsExactly("PER 1-2", "ORG 4-4", "LOC 7-7");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            OSLO, March 15 (Agency) - Berlin sent tanks. | OSLO , March 15 ( Agency ) -
            OSLO – Berlin sent tanks.                    | OSLO –
            GENEVA ― Berlin sent tanks.                  | GENEVA ―
            GENEVA: Berlin sent tanks.                   | GENEVA :
            NATO: Berlin sent tanks.                     | NATO : Berlin sent tanks .
            """)
    @DisplayName("A dateline is a sentence of its own; the letters of a body and a colon say who speaks")
    void datelines(String text, String first) {
        assertThat(read(text).sentences().get(0).tokens()).extracting(Token::form).containsExactly(first.split(" "));
    }

    @Test
    @DisplayName("Lemmas keep a name's capitals and acronyms whole")
    void lemmas() {
        assertThat(read("US officials warned Russians.").sentences().get(0).tokens()).extracting(Token::lemma)
                .containsExactly("US", "official", "warn", "Russian", ".");
        assertThat(read("Oslo Condemns Missile Launches by Iran").sentences().get(0).tokens()).extracting(Token::lemma)
                .containsExactly("Oslo", "condemn", "missile", "launch", "by", "Iran");
    }

    @Test
    @DisplayName("Spans lead back to the text past soft hyphens, curly apostrophes and characters of two units")
    void offsets() {
        String text = "😀 The min\u00ADister didn’t go.\n\nTalks failed";
        Document document = read(text);
        assertThat(document.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(token -> token.span().of(text)))
                .containsExactly("😀", "The", "min\u00ADister", "did", "n’t", "go", ".", "Talks", "failed");
        assertThat(document.sentences()).hasSize(2).allMatch(sentence -> ArborescenceTests
                .isTree(sentence.tokens().stream().mapToInt(Token::head).toArray()));
    }

    private static Token token(Sentence sentence, String form) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream().filter(token -> token.form().equals(form)).findFirst().orElseThrow();
    }

    private static Document read(String text) {
        return annotator.annotate(Language.EN, text, Blocks.whole(text));
    }
}
