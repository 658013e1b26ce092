package dev.switchgear.processor.problem;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A guard or an action may throw a checked exception that the caller of the event is not told of.
 *
 * @param method the guard or action
 * @param role which of them it is
 * @param exception the exception
 * @param callers the methods that do not declare it, as {@code pay}; none where an automatic row calls it, which no method is to blame for
 * @param canBeDeclared whether they are methods that the user has declared, and may declare exceptions
 * @param site the rule
 */
public record UndeclaredException(
        Method method, Role role, TypeName exception, List<String> callers, boolean canBeDeclared, Site site)
        implements Problem {

    public UndeclaredException {
        callers = List.copyOf(callers);
    }

    @Override
    public Code code() {
        return Code.SG127;
    }

    @Override
    public String headline() {
        if (callers.isEmpty()) {
            return method.name() + " may throw " + exceptionName() + " in an automatic row";
        }
        return method.name() + " may throw " + exceptionName() + ", which " + Words.listed(callers)
                + (callers.size() == 1 ? " does" : " do") + " not declare";
    }

    @Override
    public String found() {
        return method.asDeclared() + " throws " + exceptionName() + ", as " + role.title();
    }

    @Override
    public String expected() {
        if (callers.isEmpty()) {
            return "no checked exception: an automatic row follows whatever event comes before it";
        }
        if (canBeDeclared) {
            return "throws " + exceptionName() + " on every event that calls it";
        }
        return callers.equals(List.of("fire"))
                ? "no checked exception: fire, which raises the events of a table, declares none"
                : "no checked exception: a void event of a queued machine declares none";
    }

    @Override
    public String fix() {
        return (canBeDeclared && !callers.isEmpty()
                        ? "declare it on " + Words.listed(callers) + ", or handle"
                        : "handle")
                + " it in " + method.name();
    }

    private String exceptionName() {
        return TypeText.shown(exception);
    }
}
