package org.vestnik.graph;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A short sketch of a set of shingles: two sets share as large a part of their sketches as of themselves, more or less (Broder,
 * On the resemblance and containment of documents, 1997).
 */
final class MinHash {

    private static final int SIZE = 64;
    private static final int BAND_ROWS = 4;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final int[] minima;

    private MinHash(int[] minima) {
        this.minima = minima;
    }

    static MinHash of(Shingles shingles) {
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles.hashes()) {
            for (int i = 0; i < SIZE; i++) {
                minima[i] = Math.min(minima[i], (int) mix(shingle + (i + 1) * GOLDEN));
            }
        }
        return new MinHash(minima);
    }

    static MinHash decode(String encoded) {
        int[] minima = new int[SIZE];
        ByteBuffer.wrap(Base64.getDecoder().decode(encoded)).asIntBuffer().get(minima);
        return new MinHash(minima);
    }

    String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
        IntBuffer numbers = bytes.asIntBuffer();
        numbers.put(minima);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    double resemblance(MinHash other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            if (minima[i] == other.minima[i]) {
                equal++;
            }
        }
        return (double) equal / SIZE;
    }

    /** One key a band; sets that resemble each other share at least one of them almost surely, others seldom. */
    long[] bands() {
        long[] bands = new long[SIZE / BAND_ROWS];
        for (int band = 0; band < bands.length; band++) {
            long key = band + 1L;
            for (int row = 0; row < BAND_ROWS; row++) {
                key = mix(key * GOLDEN + minima[band * BAND_ROWS + row]);
            }
            bands[band] = key;
        }
        return bands;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
