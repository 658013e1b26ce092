package dev.switchgear.examples.benchmarks.compile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes mappers between beans of five or six properties, one of which is called otherwise: for MapStruct, and by hand. */
final class MapperWriter {

    private static final String PACKAGE = "modules.mappers";

    private final int number;
    private final List<Property> properties;

    private MapperWriter(int number, Random random) {
        this.number = number;
        this.properties = Property.some(5 + random.nextInt(2), random);
    }

    /** So many mappers for MapStruct, and their beans. */
    static List<SourceFile> forMapStruct(int count, long seed) {
        return some(count, seed, true);
    }

    /** The same beans, and mappers by hand. */
    static List<SourceFile> byHand(int count, long seed) {
        return some(count, seed, false);
    }

    private static List<SourceFile> some(int count, long seed, boolean isForMapStruct) {
        Random random = new Random(seed);
        List<SourceFile> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            MapperWriter writer = new MapperWriter(number, random);
            files.add(writer.bean("Source" + number, writer.properties));
            files.add(writer.bean("Target" + number, writer.targets()));
            files.add(new SourceFile(
                    PACKAGE + ".Mapper" + number, isForMapStruct ? writer.mapper() : writer.mapperByHand()));
        }
        return List.copyOf(files);
    }

    private Property first() {
        return properties.get(0);
    }

    private List<Property> targets() {
        List<Property> targets = new ArrayList<>(properties);
        targets.set(0, new Property(first().type(), first().name() + "Copy"));
        return targets;
    }

    private SourceFile bean(String name, List<Property> properties) {
        return new SourceFile(PACKAGE + "." + name, """
                package %s;

                public class %s {

                %s
                %s}
                """.formatted(
                        PACKAGE,
                        name,
                        properties.stream()
                                .map(property -> "    private %s;\n".formatted(property.declared()))
                                .collect(joining()),
                        properties.stream().map(MapperWriter::accessors).collect(joining("\n"))));
    }

    private static String accessors(Property property) {
        return """
                    public %1$s get%2$s() {
                        return %3$s;
                    }

                    public void set%2$s(%1$s %3$s) {
                        this.%3$s = %3$s;
                    }
                """.formatted(property.type(), property.capitalised(), property.name());
    }

    private String mapper() {
        return """
                package %1$s;

                import org.mapstruct.Mapper;
                import org.mapstruct.Mapping;

                @Mapper
                public interface Mapper%2$d {

                    @Mapping(source = "%3$s", target = "%3$sCopy")
                    Target%2$d map(Source%2$d source);
                }
                """.formatted(PACKAGE, number, first().name());
    }

    private String mapperByHand() {
        List<Property> targets = targets();
        StringBuilder sets = new StringBuilder();
        for (int i = 0; i < properties.size(); i++) {
            Property source = properties.get(i);
            String value = "source.get%s()".formatted(source.capitalised());
            boolean isList = source.type().startsWith("java.util.List");
            sets.append("        target.set%s(%s);\n"
                    .formatted(
                            targets.get(i).capitalised(),
                            isList ? "%1$s == null ? null : new java.util.ArrayList<>(%1$s)".formatted(value) : value));
        }
        return """
                package %1$s;

                public final class Mapper%2$d {

                    public Target%2$d map(Source%2$d source) {
                        if (source == null) {
                            return null;
                        }
                        Target%2$d target = new Target%2$d();
                %3$s        return target;
                    }
                }
                """.formatted(PACKAGE, number, sets);
    }
}
