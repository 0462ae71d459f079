package org.vestnik.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entity among those whom it deals with most, as points of a drawing. */
record StarGraph(String name, String kind, int width, int height, int x, int y, List<Ray> rays) {

    private static final int MOST = 12;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    /** @param ties what is done, one way and the other */
    record Ray(String name, String kind, String href, String ties, long claims, int x, int y, int thickness) {
    }

    /** @param neighbours rows of the template {@code neighbours}, the first of which are drawn */
    static StarGraph of(String name, String kind, List<Map<String, Object>> neighbours) {
        int count = Math.min(MOST, neighbours.size());
        List<Ray> rays = IntStream.range(0, count).mapToObj(i -> ray(neighbours.get(i), 2 * Math.PI * i / count)).toList();
        return new StarGraph(name, kind, WIDTH, HEIGHT, WIDTH / 2, HEIGHT / 2, rays);
    }

    private static Ray ray(Map<String, Object> row, double angle) {
        long claims = (Long) row.get("claims");
        String ties = Stream.concat(((List<?>) row.get("does")).stream().map(tie -> tie + " →"),
                ((List<?>) row.get("receives")).stream().map(tie -> "← " + tie)).reduce((one, other) -> one + ", " + other).orElse("");
        return new Ray((String) row.get("neighbour"), (String) row.get("kind"), Href.entity((String) row.get("id")) + "/view", ties, claims,
                (int) Math.round(WIDTH / 2.0 + Math.sin(angle) * WIDTH * 0.36), (int) Math.round(HEIGHT / 2.0 - Math.cos(angle) * HEIGHT * 0.4),
                1 + (int) Math.round(Math.log(claims)));
    }
}
