package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The types that are written for a spec.
 *
 * @param spec the spec
 * @param isTable whether the spec is a table; if not, an event enum comes with the machine
 * @param records what the records of its occurrences may be called; there are not more of them
 */
public record Written(ClassName spec, boolean isTable, List<String> records) {

    /** Copies the list. */
    public Written {
        records = List.copyOf(records);
    }

    /** Those for a spec of which no more is known yet. */
    public Written(ClassName spec, boolean isTable) {
        this(spec, isTable, List.of());
    }

    /** Their names. */
    public Names names() {
        return Names.of(spec);
    }

    /** Those of them that a spec may name in its signatures. */
    public List<ClassName> types() {
        Names names = names();
        Stream<ClassName> ofMethods = isTable
                ? Stream.of()
                : Stream.concat(
                        Stream.of(names.event(), names.occurrence()),
                        records.stream().map(names.machine()::nestedClass));
        return Stream.concat(Stream.of(names.machine(), names.snapshot()), ofMethods)
                .distinct()
                .toList();
    }
}
