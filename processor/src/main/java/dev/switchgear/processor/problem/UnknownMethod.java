package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A row names a method that the spec does not have.
 *
 * @param name the name
 * @param role what the method would be
 * @param row the first row that names it
 * @param more how many others do
 * @param known the names of methods that could be meant
 */
public record UnknownMethod(String name, Role role, Row row, int more, List<String> known) implements Problem {

    public UnknownMethod {
        known = List.copyOf(known);
    }

    @Override
    public Code code() {
        return Code.SG123;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " names " + role.title() + " that does not exist: " + shown();
    }

    @Override
    public String found() {
        return row.asWritten() + (more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows");
    }

    @Override
    public String expected() {
        return "the name of a " + role.result() + " method that the spec declares or inherits";
    }

    @Override
    public String fix() {
        Optional<String> meant = Suggestion.of(name, known);
        return meant.map(suggestion -> "did you mean " + suggestion + "?")
                .orElse(name.isBlank() ? "take it away" : "declare " + role.result() + " " + name + "() in the spec");
    }

    private String shown() {
        return name.isBlank() ? "its name is empty" : name;
    }
}
