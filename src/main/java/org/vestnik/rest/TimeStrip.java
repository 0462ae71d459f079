package org.vestnik.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many acts each month saw, as bars of a drawing. */
record TimeStrip(int width, int height, List<Bar> bars) {

    private static final Pattern MONTH = Pattern.compile("^(\\d{4})-(\\d{2})");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 80;
    private static final int WIDEST = 24;

    record Bar(String month, int acts, int x, int y, int width, int height) {
    }

    /** @param days as the template {@code timeline} writes them; of those that name but a year nothing is drawn */
    static TimeStrip of(List<String> days) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (String day : days) {
            Matcher month = MONTH.matcher(day == null ? "" : day);
            if (month.find()) {
                counts.merge(Integer.parseInt(month.group(1)) * 12 + Integer.parseInt(month.group(2)) - 1, 1, Integer::sum);
            }
        }
        List<Bar> bars = new ArrayList<>();
        if (!counts.isEmpty()) {
            int months = counts.lastKey() - counts.firstKey() + 1;
            int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
            int wide = Math.max(2, Math.min(WIDEST, WIDTH / months - 1));
            counts.forEach((month, acts) -> {
                int high = Math.max(3, HEIGHT * acts / most);
                int x = (int) ((long) (WIDTH - wide) * (month - counts.firstKey()) / Math.max(1, months - 1));
                bars.add(new Bar(month / 12 + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1), acts, x, HEIGHT - high, wide, high));
            });
        }
        return new TimeStrip(WIDTH, HEIGHT, bars);
    }
}
