import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs the exported network in ONNX Runtime for evaluate.py, a sentence at a time.
 *
 * <p>Usage: java -cp onnxruntime.jar Outputs.java NETWORK THREADS. Standard input: two lines a sentence, the piece ids and
 * the index of each word's first piece. Standard output, big-endian, for each sentence of n words: n as int; the best
 * index of upos, feats, ner, ner2 for each word as short; the arc scores [n, n + 1] as float; the best relation
 * for each word and head [n, n + 1] as short, 0 for the root as head. The speed goes to standard error.
 */
public final class Outputs {
  private Outputs() {}

  public static void main(String[] args) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(Integer.parseInt(args[1]));
    options.addConfigEntry("session.x64quantprecision", "1");
    long words = 0;
    long nanos = 0;
    try (OrtSession session = environment.createSession(args[0], options);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        long[][] ids = {numbers(line)};
        long[][] first = {numbers(in.readLine())};
        long began = System.nanoTime();
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, ids);
            OnnxTensor starts = OnnxTensor.createTensor(environment, first);
            OrtSession.Result found = session.run(Map.of("ids", pieces, "first", starts))) {
          nanos += System.nanoTime() - began;
          words += first[0].length;
          write(found, first[0].length, out);
        }
      }
    }
    System.err.printf("%d words, %.0f words a second%n", words, words * 1e9 / nanos);
  }

  private static long[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private static void write(OrtSession.Result found, int n, DataOutputStream out) throws IOException {
    out.writeInt(n);
    for (String name : new String[] {"upos", "feats", "ner", "ner2"}) {
      float[] scores = floats(found, name);
      int labels = scores.length / n;
      for (int word = 0; word < n; word++) {
        out.writeShort(best(scores, word * labels, labels, 1));
      }
    }
    for (float score : floats(found, "arc")) {
      out.writeFloat(score);
    }
    float[] dependents = floats(found, "rel_word");
    float[] sides = floats(found, "rel_head");
    for (int word = 0; word < n; word++) {
      out.writeShort(0);
      for (int head = 0; head < n; head++) {
        float[] scores = relations(dependents, sides, n, word, head);
        out.writeShort(best(scores, 0, scores.length, 1));
      }
    }
  }

  /** The score of each relation of a word to a head, both counted from 0. */
  private static float[] relations(float[] dependents, float[] sides, int n, int word, int head) {
    int size = sides.length / n;
    float[] scores = new float[dependents.length / n / (size + 1)];
    for (int relation = 0; relation < scores.length; relation++) {
      int weights = (word * scores.length + relation) * (size + 1);
      scores[relation] = dependents[weights + size];
      for (int i = 0; i < size; i++) {
        scores[relation] += dependents[weights + i] * sides[head * size + i];
      }
    }
    return scores;
  }

  private static int best(float[] scores, int from, int count, int step) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (scores[from + i * step] > scores[from + best * step]) {
        best = i;
      }
    }
    return best;
  }

  private static float[] floats(OrtSession.Result found, String name) {
    FloatBuffer buffer = ((OnnxTensor) found.get(name).orElseThrow()).getFloatBuffer();
    float[] scores = new float[buffer.remaining()];
    buffer.get(scores);
    return scores;
  }
}
