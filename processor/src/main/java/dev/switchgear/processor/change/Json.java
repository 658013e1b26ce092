package dev.switchgear.processor.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of JSON (RFC 8259), and where its text begins. */
sealed interface Json {

    /** Where it begins, counted in characters of the whole text. */
    int position();

    /** What messages call it. */
    String title();

    /**
     * An object.
     *
     * @param members its members, in their order
     */
    record Members(Map<String, Json> members, int position) implements Json {

        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String title() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     */
    record Elements(List<Json> elements, int position) implements Json {

        public Elements {
            elements = List.copyOf(new ArrayList<>(elements));
        }

        @Override
        public String title() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param value what it says, without escapes
     */
    record Text(String value, int position) implements Json {

        @Override
        public String title() {
            return "\"" + value + "\"";
        }
    }

    /**
     * A number, {@code true}, {@code false} or {@code null}.
     *
     * @param text as it is written
     */
    record Plain(String text, int position) implements Json {

        @Override
        public String title() {
            return text;
        }
    }
}
