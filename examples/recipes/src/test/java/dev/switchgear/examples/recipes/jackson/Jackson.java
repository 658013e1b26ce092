package dev.switchgear.examples.recipes.jackson;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Both versions, as what the tests need of a mapper. */
enum Jackson {
    TWO {
        private final JsonMapper mapper = Jackson2.mapper();

        @Override
        String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    },
    THREE {
        private final tools.jackson.databind.json.JsonMapper mapper = Jackson3.mapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value) throws Exception;

    abstract <T> T read(String json, Class<T> type) throws Exception;
}
