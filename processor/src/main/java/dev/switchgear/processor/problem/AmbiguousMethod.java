package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Transition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row names several methods at once: overloads that all accept as many of the event's parameters, and none of which
 * takes exactly those.
 *
 * @param methods the overloads
 * @param role what the method would be
 * @param row the row
 * @param exact how the one that is meant would be declared
 */
public record AmbiguousMethod(List<Method> methods, Role role, Transition row, String exact) implements Problem {

    public AmbiguousMethod {
        methods = List.copyOf(methods);
    }

    @Override
    public Code code() {
        return Code.SG126;
    }

    @Override
    public Site site() {
        return row.site();
    }

    @Override
    public String headline() {
        return row.title() + " names " + role.title() + " that is ambiguous: "
                + methods.get(0).name();
    }

    @Override
    public String found() {
        return methods.stream().map(Method::asDeclared).collect(Collectors.joining("\n"));
    }

    @Override
    public String expected() {
        return exact;
    }

    @Override
    public String fix() {
        return "declare that overload, or give the others different names";
    }
}
