package org.vestnik.export;

import tools.jackson.databind.json.JsonMapper;

/** One value as one line of JSON; text stays as it is, without escapes for letters of other scripts, and days are written as such. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
