package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To the last bit, the network says the same of a sentence in any company")
class OnnxNetworkTests {

    private static final List<String> WORDS = List.of("Министърът", "каза", ",", "че", "ракетите", "не", "стигат", "до", "Київ", "уряд", "заявив",
            "поставки", "оружия", "2024", "г.", "„", "НАТО", "“", "Президент", "и");

    private static OnnxNetwork network;
    private static List<WordPieces.Encoded> sentences;

    @BeforeAll
    static void load() {
        ModelFiles files = ModelFiles.configured();
        assumeTrue(files.arePresent(), "no network in this build: name one with -Dvestnik.model=FOLDER");
        WordPieces pieces = new WordPieces(files.lines("vocab.txt"));
        network = new OnnxNetwork(files.network(), pieces.padding());
        Random random = new Random(3);
        sentences = IntStream.range(0, 36).mapToObj(i -> pieces.encode(IntStream.range(0, 1 + random.nextInt(i < 30 ? 12 : 60))
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size()))).toList())).toList();
    }

    @AfterAll
    static void close() {
        if (network != null) {
            network.close();
        }
    }

    @Test
    @DisplayName("alone or in batches, in whatever order")
    void company() {
        List<String> alone = sentences.stream().map(sentence -> bits(network.score(List.of(sentence)).get(0))).toList();
        assertThat(alone).doesNotHaveDuplicates();
        List<Integer> order = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(order, new Random(seed));
            assertThat(batched(order)).isEqualTo(alone);
        }
    }

    @Test
    @DisplayName("on one thread or on several at once")
    void threads() {
        List<Integer> order = IntStream.range(0, sentences.size()).boxed().toList();
        List<String> once = batched(order);
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> batched(order)).toList()).containsOnly(once);
    }

    @Test
    @DisplayName("Sentences that are not padded to one length are no batch")
    void unlike() {
        WordPieces.Encoded small = new WordPieces.Encoded(new long[10], new long[] {1});
        WordPieces.Encoded large = new WordPieces.Encoded(new long[20], new long[] {1});
        assertThatThrownBy(() -> network.score(List.of(small, large))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one length");
    }

    /** What the network says of each sentence, in the sentences' own order, when they are read in another. */
    private static List<String> batched(List<Integer> order) {
        String[] found = new String[order.size()];
        for (List<Integer> batch : LengthBatches.of(order.stream().map(i -> sentences.get(i).ids().length).toList())) {
            List<Integer> members = batch.stream().map(order::get).toList();
            List<Scores> scores = network.score(members.stream().map(sentences::get).toList());
            for (int i = 0; i < members.size(); i++) {
                found[members.get(i)] = bits(scores.get(i));
            }
        }
        return List.of(found);
    }

    private static String bits(Scores scores) {
        List<float[]> rows = new ArrayList<>();
        for (float[][] output : List.of(scores.upos(), scores.feats(), scores.names(), scores.otherNames(), scores.arcs(), scores.relations().heads())) {
            rows.addAll(List.of(output));
        }
        float[] relations = new float[scores.words() * scores.words()];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = scores.relations().score(i / scores.words(), i % scores.relations().relations(), i % scores.words() + 1);
        }
        rows.add(relations);
        return String.join(" ", rows.stream().map(row -> Integer.toHexString(Arrays.hashCode(row))).toList());
    }
}
