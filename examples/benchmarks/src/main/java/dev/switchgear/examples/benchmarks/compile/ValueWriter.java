package dev.switchgear.examples.benchmarks.compile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes value types of four to six properties, a third of them with a builder: for AutoValue, and by hand. */
final class ValueWriter {

    private final String name;
    private final List<Property> properties;
    private final boolean hasBuilder;

    private ValueWriter(int number, Random random) {
        this.name = "Value" + number;
        this.properties = Property.some(4 + random.nextInt(3), random);
        this.hasBuilder = number % 3 == 2;
    }

    private static List<ValueWriter> some(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> new ValueWriter(number, random))
                .toList();
    }

    /** So many types for AutoValue. */
    static List<SourceFile> forAutoValue(int count, long seed) {
        return some(count, seed).stream()
                .map(value -> new SourceFile("modules.values." + value.name, value.forAutoValue()))
                .toList();
    }

    /** The same types by hand. */
    static List<SourceFile> byHand(int count, long seed) {
        return some(count, seed).stream()
                .map(value -> new SourceFile("modules.values." + value.name, value.byHand()))
                .toList();
    }

    private String each(String separator, Function<Property, String> text) {
        return properties.stream().map(text).collect(joining(separator));
    }

    private String forAutoValue() {
        String type = """
                package modules.values;

                import com.google.auto.value.AutoValue;

                @AutoValue
                public abstract class %s {

                %s
                """.formatted(
                name,
                each("\n", property -> "    public abstract %s %s();\n".formatted(property.type(), property.name())));
        String factory = """
                    public static %1$s of(%2$s) {
                        return new AutoValue_%1$s(%3$s);
                    }
                }
                """.formatted(name, each(", ", Property::declared), each(", ", Property::name));
        String builder = """
                    public static Builder builder() {
                        return new AutoValue_%1$s.Builder();
                    }

                    @AutoValue.Builder
                    public abstract static class Builder {

                %2$s
                        public abstract %1$s build();
                    }
                }
                """.formatted(
                        name,
                        each(
                                "\n",
                                property -> "        public abstract Builder %s(%s);\n"
                                        .formatted(property.name(), property.declared())));
        return type + (hasBuilder ? builder : factory);
    }

    private String byHand() {
        return """
                package modules.values;

                import java.util.Objects;

                public final class %1$s {

                %2$s

                    %3$s %1$s(%4$s) {
                %5$s
                    }

                %6$s
                    @Override
                    public boolean equals(Object other) {
                        return other instanceof %1$s that
                                && %7$s;
                    }

                    @Override
                    public int hashCode() {
                        return Objects.hash(%8$s);
                    }

                    @Override
                    public String toString() {
                        return "%1$s{%9$s + "}";
                    }
                %10$s}
                """.formatted(
                        name,
                        each("\n", property -> "    private final %s;".formatted(property.declared())),
                        hasBuilder ? "private" : "public",
                        each(", ", Property::declared),
                        each("\n", ValueWriter::assignment),
                        each("\n", ValueWriter::accessor),
                        each("\n                && ", ValueWriter::isSame),
                        each(", ", Property::name),
                        each(" + \", ", property -> property.name() + "=\" + " + property.name()),
                        hasBuilder ? builder() : "");
    }

    private static String assignment(Property property) {
        return (property.isPrimitive()
                        ? "        this.%1$s = %1$s;"
                        : "        this.%1$s = Objects.requireNonNull(%1$s);")
                .formatted(property.name());
    }

    private static String accessor(Property property) {
        return "    public %1$s %2$s() {\n        return %2$s;\n    }\n".formatted(property.type(), property.name());
    }

    private static String isSame(Property property) {
        return (property.isPrimitive() ? "%1$s == that.%1$s" : "%1$s.equals(that.%1$s)").formatted(property.name());
    }

    private String builder() {
        return """

                    public static Builder builder() {
                        return new Builder();
                    }

                    public static final class Builder {

                %2$s

                        private Builder() {}

                %3$s
                        public %1$s build() {
                            return new %1$s(%4$s);
                        }
                    }
                """.formatted(
                        name,
                        each("\n", property -> "        private %s;".formatted(property.declared())),
                        each("\n", property -> """
                                                public Builder %1$s(%2$s) {
                                                    this.%1$s = %1$s;
                                                    return this;
                                                }
                                        """.formatted(property.name(), property.declared())),
                        each(", ", Property::name));
    }
}
