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
 * for each word and head [n, n + 1] as short. The speed goes to standard error.
 */
public final class Outputs {
  private Outputs() {}

  public static void main(String[] args) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(Integer.parseInt(args[1]));
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
    float[] rel = floats(found, "rel");
    int relations = rel.length / (n * (n + 1));
    for (int word = 0; word < n; word++) {
      for (int head = 0; head <= n; head++) {
        out.writeShort(best(rel, word * relations * (n + 1) + head, relations, n + 1));
      }
    }
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
