package org.vestnik.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.vestnik.error.UserException;

/**
 * The network, run by ONNX Runtime. One sentence makes one run, on the caller's thread: so scores depend on nothing but the
 * sentence (quantisation takes its range from the whole batch), and several threads may call at once.
 */
final class OnnxNetwork implements AutoCloseable {

    /** The most pieces that a sentence may have, the marks of its beginning and end included. */
    static final int MOST_PIECES = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    OnnxNetwork(ByteBuffer model, WordPieces pieces) {
        this.pieces = pieces;
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Sentences differ in length: a plan of memory for each length would only pile up.
            options.setMemoryPatternOptimization(false);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw UserException.failure("the network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The scores of a sentence of at most {@link #MOST_PIECES} pieces. */
    Scores score(List<String> words) {
        WordPieces.Encoded encoded = pieces.encode(words);
        int length = encoded.ids().length;
        if (length > MOST_PIECES) {
            throw new IllegalArgumentException("a sentence has at most " + MOST_PIECES + " pieces, not " + length);
        }
        try (OnnxTensor ids = tensor(encoded.ids()); OnnxTensor first = tensor(encoded.first());
                OrtSession.Result result = session.run(Map.of("ids", ids, "first", first))) {
            int n = words.size();
            return new Scores(rows(result, "upos", n), rows(result, "feats", n), rows(result, "ner", n),
                    rows(result, "ner2", n), rows(result, "arc", n), values(result, "rel"));
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on a sentence of " + words.size() + " words", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[][] rows(OrtSession.Result result, String output, int words) throws OrtException {
        OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
        int labels = (int) ((TensorInfo) tensor.getInfo()).getShape()[2];
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[][] rows = new float[words][labels];
        for (float[] row : rows) {
            buffer.get(row);
        }
        return rows;
    }

    private static float[] values(OrtSession.Result result, String output) {
        FloatBuffer buffer = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
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
