package dev.switchgear.examples.benchmarks.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A property of a value type or a bean.
 *
 * @param type what it is, in Java
 * @param name its name
 */
record Property(String type, String name) {

    private static final List<Property> ALL = List.of(
            new Property("String", "customer"),
            new Property("String", "street"),
            new Property("int", "count"),
            new Property("long", "number"),
            new Property("boolean", "open"),
            new Property("java.time.Instant", "created"),
            new Property("java.util.List<String>", "notes"),
            new Property("java.math.BigDecimal", "price"));

    /** So many different ones. */
    static List<Property> some(int count, Random random) {
        List<Property> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    boolean isPrimitive() {
        return Character.isLowerCase(type.charAt(0)) && type.indexOf('.') < 0;
    }

    /** Its name at the end of another one. */
    String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** As a parameter. */
    String declared() {
        return type + " " + name;
    }
}
