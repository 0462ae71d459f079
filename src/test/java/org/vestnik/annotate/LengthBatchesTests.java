package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sentences of like length are read together")
class LengthBatchesTests {

    @Test
    @DisplayName("Those that are padded to one length share a batch, the longest come first")
    void likeLengths() {
        assertThat(LengthBatches.of(List.of(5, 40, 16, 17, 33, 3))).containsExactly(List.of(1, 4), List.of(3), List.of(0, 2, 5));
    }

    @Test
    @DisplayName("A batch is no larger than the processor's caches like, a long sentence is alone")
    void sizes() {
        List<List<Integer>> batches = LengthBatches.of(IntStream.range(0, 40).map(i -> i == 7 ? 500 : 30).boxed().toList());
        assertThat(batches).first().isEqualTo(List.of(7));
        assertThat(batches.stream().skip(1)).extracting(List::size).containsExactly(8, 8, 8, 8, 7);
        assertThat(batches.stream().flatMap(List::stream).sorted()).containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    @DisplayName("The longest sentence that the network takes is not padded beyond it")
    void longest() {
        assertThat(LengthBatches.padded(OnnxNetwork.MOST_PIECES)).isEqualTo(OnnxNetwork.MOST_PIECES);
        assertThat(LengthBatches.padded(16)).isEqualTo(16);
        assertThat(LengthBatches.padded(17)).isEqualTo(32);
    }
}
