package org.vestnik.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vestnik.error.UserException;

/**
 * The network, run by ONNX Runtime on the caller's thread; several threads may call at once. The scores of a sentence depend on nothing
 * but the sentence: scales are fixed, and its padding is a matter of its own length.
 */
final class OnnxNetwork implements AutoCloseable {

    /** The most pieces that a sentence may have, the marks of its beginning and end included. */
    static final int MOST_PIECES = 512;

    private static final long NO_WORD = -1;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int padding;

    /** @param padding the number of the piece that fills a row */
    OnnxNetwork(ByteBuffer model, int padding) {
        this.padding = padding;
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Batches differ in shape: a plan of memory for each shape would only pile up.
            options.setMemoryPatternOptimization(false);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            // Processors without VNNI would let sums of 8-bit products overflow, and read worse than others.
            options.addConfigEntry("session.x64quantprecision", "1");
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw UserException.failure("the network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The scores of sentences that are padded to one length, of at most {@link #MOST_PIECES} pieces each. */
    List<Scores> score(List<WordPieces.Encoded> sentences) {
        int length = sentences.stream().mapToInt(sentence -> LengthBatches.padded(sentence.ids().length)).max().orElseThrow();
        if (length > MOST_PIECES) {
            throw new IllegalArgumentException("a sentence has at most " + MOST_PIECES + " pieces, not " + length);
        }
        if (sentences.stream().anyMatch(sentence -> LengthBatches.padded(sentence.ids().length) != length)) {
            throw new IllegalArgumentException("sentences of one batch are padded to one length");
        }
        List<long[]> pieces = sentences.stream().map(WordPieces.Encoded::ids).toList();
        List<long[]> words = sentences.stream().map(WordPieces.Encoded::first).toList();
        try (OnnxTensor ids = tensor(pieces, length, padding); OnnxTensor first = tensor(words, length, NO_WORD);
                OrtSession.Result result = session.run(Map.of("ids", ids, "first", first))) {
            return scores(new Output(result), words.stream().map(places -> places.length).toList(), length);
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on " + sentences.size() + " sentences of " + length + " pieces", e);
        }
    }

    private OnnxTensor tensor(List<long[]> rows, int length, long filling) throws OrtException {
        long[] values = new long[rows.size() * length];
        Arrays.fill(values, filling);
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, values, row * length, rows.get(row).length);
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {rows.size(), length});
    }

    private static List<Scores> scores(Output output, List<Integer> words, int length) throws OrtException {
        Rows upos = output.rows("upos");
        Rows feats = output.rows("feats");
        Rows names = output.rows("ner");
        Rows otherNames = output.rows("ner2");
        Rows dependents = output.rows("rel_word");
        Rows heads = output.rows("rel_head");
        Rows arcs = output.rows("arc");
        List<Scores> scores = new ArrayList<>();
        for (int n : words) {
            scores.add(new Scores(upos.next(n), feats.next(n), names.next(n), otherNames.next(n), arcs.next(n, n + 1),
                    new RelationScores(dependents.values(), dependents.values().position(), dependents.width() / (heads.width() + 1), heads.next(n))));
            arcs.skip(length - n);
            dependents.skip(n);
        }
        return scores;
    }

    private record Output(OrtSession.Result result) {

        Rows rows(String name) throws OrtException {
            OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
            long[] shape = ((TensorInfo) tensor.getInfo()).getShape();
            return new Rows(tensor.getFloatBuffer(), (int) shape[shape.length - 1]);
        }
    }

    /** The rows of an output, sentence by sentence. */
    private record Rows(FloatBuffer values, int width) {

        float[][] next(int count) {
            return next(count, width);
        }

        /** The beginnings of the next rows. */
        float[][] next(int count, int kept) {
            float[][] rows = new float[count][kept];
            for (float[] row : rows) {
                values.get(row).position(values.position() + width - kept);
            }
            return rows;
        }

        void skip(int count) {
            values.position(values.position() + count * width);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed", e);
        }
    }
}
