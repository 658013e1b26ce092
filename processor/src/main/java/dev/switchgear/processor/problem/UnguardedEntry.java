package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row leads to what the spec says is never reached but by rows with some guards, and has not all of them.
 *
 * @param property what it says
 * @param path a shortest path that ends with the row
 * @param row the row
 */
public record UnguardedEntry(Never property, Path path, Transition row) implements Refutation {

    @Override
    public Code code() {
        return Code.SG305;
    }

    @Override
    public String headline() {
        return row.title() + " leads to " + path.end() + " without " + Words.listed(property.lackedBy(row)) + scope();
    }

    @Override
    public String fix() {
        List<String> guards = Stream.concat(row.when().stream().map(Guard::asWritten), property.lackedBy(row).stream())
                .map(guard -> '"' + guard + '"')
                .toList();
        return "write when = " + Words.quoted(guards) + " in the row, or remove it";
    }
}
