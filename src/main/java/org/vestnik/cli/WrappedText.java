package org.vestnik.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken at its spaces. */
final class WrappedText {

    private static final int LEAST = 20;

    private WrappedText() {
    }

    /** Lines of the width at most, where the words allow it. */
    static List<String> lines(String text, int width) {
        int room = Math.max(LEAST, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
