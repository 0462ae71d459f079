package org.vestnik.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Block;
import org.vestnik.text.DepRel;
import org.vestnik.text.Document;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

@DisplayName("The list says what is meant, the network as what it is named")
class MentionFinderTests {

    private static final Map<String, EntityType> TYPES = Map.of("luch", EntityType.PLACE, "bg", EntityType.STATE,
            "union", EntityType.ORGANISATION, "rocket", EntityType.WEAPON, "paper", EntityType.ORGANISATION, "pipe", EntityType.PLACE,
            "nilov", EntityType.PERSON, "donov", EntityType.PERSON, "ran", EntityType.PERSON);
    private static final Map<String, String> KINDS = Map.of("paper", "media", "pipe", "pipeline");

    private static final MentionFinder FINDER = new MentionFinder(LanguagePack.all(), language -> List.of(
            new ListedName("luch", NameKind.NAME, "Лъч"), new ListedName("bg", NameKind.NAME, "България"),
            new ListedName("bg", NameKind.ADJECTIVE, "български"), new ListedName("bg", NameKind.DEMONYM, "българи"),
            new ListedName("union", NameKind.NAME, "Съюз на България"), new ListedName("rocket", NameKind.TERM, "ракета"),
            new ListedName("paper", NameKind.NAME, "Утро"), new ListedName("pipe", NameKind.NAME, "Бяла река 2"),
            new ListedName("nilov", NameKind.SURNAME, "Нилов"), new ListedName("donov", NameKind.SURNAME, "Донов"),
            new ListedName("ran", NameKind.SURNAME, "Ран"), new ListedName("donov", NameKind.NAME, "Ран Донов"),
            new ListedName("bg", NameKind.NAME, "вождовете България"), new ListedName("bg", NameKind.NAME, "българските власти"),
            new ListedName("union", NameKind.NAME, "български Съюз"), new ListedName("luch", NameKind.NAME, "нос Лъч")),
            id -> Optional.ofNullable(TYPES.get(id)), id -> KINDS.getOrDefault(id, ""));

    @ParameterizedTest(name = "[{index}] {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            what the network and the list both know              | Лъч/PROPN работи/VERB       | 1 1 PRO         | Лъч PLACE PRO
            what the network alone knows                         | Нил/PROPN тече/VERB         | 1 1 LOC         | Нил PLACE LOC
            what the list alone knows                            | вижда/VERB България/PROPN   |                 | България STATE LOC
            an adjective is no name                              | български/ADJ план/NOUN     |                 | български STATE -
            a people is named as people, if as anything          | тези/DET българи/NOUN       | 2 2 LOC         | българи STATE -
            the network may name a people so                     | тези/DET българи/NOUN       | 2 2 PER         | българи STATE PER
            a common noun is no name                             | нова/ADJ ракета/NOUN        |                 | ракета WEAPON -
            a listed name within a longer name is none of its own | Банка/PROPN България/PROPN | 1 2 ORG         | Банка България ORGANISATION ORG; България STATE -
            a listed name that joins two of the network's        | Съюз/PROPN на/ADP България/PROPN | 1 1 ORG, 3 3 LOC | Съюз на България ORGANISATION ORG
            a state is a place by name, whatever the network says | за/ADP България/PROPN      | 2 2 ORG         | България STATE LOC
            a newspaper is named as a product                    | Утро/PROPN пише/VERB        | 1 1 ORG         | Утро ORGANISATION PRO
            a dash may part a name from its number               | тече/VERB Бяла/ADJ река/NOUN –/PUNCT 2/NUM | 2 3 LOC | Бяла река – 2 PLACE PRO
            so may a quotation mark, and its partner belongs too | тече/VERB „/PUNCT Бяла/ADJ река/NOUN “/PUNCT 2/NUM | 3 4 LOC | „ Бяла река “ 2 PLACE PRO
            """)
    void mentionOf(String phenomenon, String words, String names, String expected) {
        assertThat(found(document(List.of(words), names == null ? "" : names))).as(phenomenon).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            who is in power is no part of a state's name         | Власти/NOUN България/PROPN  | 1 2 ORG         | България STATE LOC
            nor is "sides" a place                               | Иска/VERB Китайската/ADJ страна/NOUN | 2 3 LOC |
            a legal form belongs to the name, quoted or not      | Лъчмет/PROPN АД/PROPN расте/VERB | 1 1 ORG    | Лъчмет АД ORGANISATION ORG
            a legal form belongs to a quoted name                | „/PUNCT Лъчмет/PROPN “/PUNCT АД/PROPN | 2 2 PRO | „ Лъчмет “ АД ORGANISATION ORG
            a number belongs to the name that it hangs on        | Нил/PROPN 2/NUM тече/VERB   | 1 1 PRO         | Нил 2 ITEM PRO
            nor does what a legal form follows count anything    | Нил/PROPN 2/NUM АД/PROPN расте/VERB | 1 1 ORG  | Нил 2 АД ORGANISATION ORG
            a number that counts something else does not         | вижда/VERB Нил/PROPN 2/NUM  | 2 2 PRO         | Нил ITEM PRO
            two family names are two people                      | със/ADP Нилов/PROPN Донов/PROPN отиде/VERB | 2 3 PER | Нилов PERSON PER; Донов PERSON PER
            a given name may be a family name elsewhere          | вижда/VERB Ран/PROPN Нилов/PROPN | 2 3 PER   | Ран Нилов PERSON PER
            a surname belongs to its initial                     | К./PROPN Нилов/PROPN        | 1 1 PER         | К. Нилов PERSON PER
            the word that a name is built on tells its type      | Форум/PROPN Нил/PROPN       | 1 2 ORG         | Форум Нил EVENT EVT
            a word for places tells that a place follows         | живее/VERB в/ADP кантон/NOUN Нил/PROPN | 4 4 PER | Нил PLACE LOC
            an organisation has a capital letter                 | върховен/ADJ съд/NOUN       | 1 2 ORG         |
            so has whoever the list does not know                | тези/DET граждани/NOUN      | 2 2 PER         |
            a site is named by its address                       | пише/VERB utro.bg/X         |                 | utro.bg ITEM PRO
            """)
    @DisplayName("The words beside a name tell where it begins, where it ends and of what type it is")
    void context(String phenomenon, String words, String names, String expected) {
        assertThat(found(document(List.of(words), names == null ? "" : names))).as(phenomenon).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "[{index}] {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            who is in power is meant, the state is named    | говорят/VERB вождовете/NOUN България/PROPN | вождовете България | България
            also where that begins the sentence             | Вождовете/NOUN България/PROPN говорят/VERB | Вождовете България | България
            nobody is named without a capital letter        | говорят/VERB българските/ADJ власти/NOUN  | българските власти |
            whose a body is stands before its name          | работи/VERB български/ADJ Съюз/PROPN      | български Съюз    | Съюз
            what a place is belongs to its name             | вижда/VERB нос/NOUN Лъч/PROPN             | нос Лъч           | нос Лъч
            """)
    @DisplayName("A mention may be longer than the name in it")
    void nameWithin(String phenomenon, String words, String mentioned, String named) {
        EntityMention mention = FINDER.find(document(List.of(words), "")).get(0).mention();
        assertThat(mention.text()).as(phenomenon).isEqualTo(mentioned);
        assertThat(mention.name().map(ProperName::text)).as(phenomenon).isEqualTo(Optional.ofNullable(named));
    }

    @Test
    @DisplayName("What is a name in one sentence is a name in others, of the same type")
    void elsewhere() {
        assertThat(found(document(List.of("вижда/VERB Нил/PROPN", "Нил/PROPN тече/VERB"), "2 2 LOC"))).isEqualTo("Нил PLACE LOC; Нил PLACE LOC");
    }

    @Test
    @DisplayName("What is written small in one sentence is no name for opening another")
    void opening() {
        assertThat(found(document(List.of("Тръба/NOUN тече/VERB", "вижда/VERB тръба/NOUN"), "1 1 ORG"))).isEmpty();
        assertThat(found(document(List.of("Тръба/NOUN тече/VERB", "вижда/VERB река/NOUN"), "1 1 ORG"))).isEqualTo("Тръба ORGANISATION ORG");
    }

    @Test
    @DisplayName("A listed name that the network passes over is named as it is elsewhere in the article")
    void consistency() {
        Document document = document(List.of("Лъч/PROPN работи/VERB", "вижда/VERB Лъч/PROPN"), "1 1 PRO");
        assertThat(found(document)).isEqualTo("Лъч PLACE PRO; Лъч PLACE PRO");
    }

    /** @param names spans of the first sentence: first word, last word and type of each */
    private static Document document(List<String> sentences, String names) {
        List<Sentence> read = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String word : sentence.split(" ")) {
                String form = word.split("/")[0];
                UPos tag = UPos.valueOf(word.split("/")[1]);
                boolean root = tokens.isEmpty();
                tokens.add(new Token(tokens.size() + 1, new Span(text.length(), text.length() + form.length()), form,
                        tag == UPos.NOUN ? form.toLowerCase(Locale.ROOT) : form, tag, Feats.NONE, root ? 0 : 1, new DepRel(root ? "root" : "dep")));
                text.append(form).append(' ');
            }
            read.add(new Sentence(read.size(), 0, tokens));
        }
        List<NameSpan> spans = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(", ")) {
            String[] parts = name.split(" ");
            spans.add(new NameSpan(0, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), NameType.valueOf(parts[2])));
        }
        return new Document(Language.BG, text.toString(), List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))), read, spans);
    }

    private static String found(Document document) {
        return String.join("; ", FINDER.find(document).stream().map(FoundMention::mention)
                .map(mention -> mention.text() + " " + mention.type() + " " + mention.name().map(ProperName::type).map(Enum::name).orElse("-")).toList());
    }
}
