package dev.switchgear.processor.problem;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;

/**
 * An abstract event method returns something that a machine could not know.
 *
 * @param event the event
 * @param machine what was read
 */
public record UnsupportedResult(EventMethod event, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG109;
    }

    @Override
    public Site site() {
        return event.method().site();
    }

    @Override
    public String headline() {
        return event.name() + " cannot return " + result();
    }

    @Override
    public String found() {
        return event.method().asDeclared();
    }

    @Override
    public String expected() {
        return "void, or " + machine.stateEnum().shortName() + " (the new state), or boolean (false when refused)";
    }

    @Override
    public String fix() {
        TypeName result = event.method().result();
        if (result.equals(ClassName.get(Boolean.class)) || result.equals(ClassName.get(Void.class))) {
            return "return " + result.unbox();
        }
        return "return void and query the machine afterwards, or "
                + (machine.spec().isInterface() ? "make it default, with a body" : "replace abstract by a body")
                + " that returns " + result();
    }

    private String result() {
        return TypeText.shown(event.method().result());
    }
}
