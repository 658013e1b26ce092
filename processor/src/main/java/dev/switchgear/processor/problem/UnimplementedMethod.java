package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Api;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.ObjectMethod;
import dev.switchgear.processor.model.Omission;
import dev.switchgear.processor.model.Omission.EventsWithPayload;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * An abstract method of the spec is neither an event nor something that every machine has.
 *
 * @param method the method
 * @param machine what was read
 * @param api the methods that the machine is given
 * @param similar the generated method of the same name and parameters, whose result or kind differs
 * @param omission why the machine lacks a method of that name and these parameters, which others have
 */
public record UnimplementedMethod(
        Method method, Machine machine, Api api, Optional<Signature> similar, Optional<Omission> omission)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG110;
    }

    @Override
    public Site site() {
        return method.site();
    }

    @Override
    public String headline() {
        return machine.names().machine().simpleName() + " would not implement " + method.name();
    }

    @Override
    public String found() {
        return method.asDeclared() + ", abstract" + (machine.isTable() ? "" : " and without a row");
    }

    @Override
    public String expected() {
        if (omission.isPresent()) {
            return reason(omission.get()) + ", for the machine to have " + omitted(omission.get());
        }
        return similar.map(signature -> signature.operation().isStatic()
                        ? "no instance method of that signature: the machine has a static one"
                        : signature.asDeclared() + ", as the machine has it")
                .orElse(
                        isOfObject()
                                ? "a body, or no declaration: it is a method of java.lang.Object"
                                : machine.isTable()
                                        ? "a body, for the events are those of "
                                                + machine.eventEnum()
                                                        .orElseThrow()
                                                        .shortName()
                                        : "a row that makes it an event, or a body");
    }

    @Override
    public String fix() {
        if (omission.isPresent()) {
            return advice(omission.get());
        }
        if (similar.isPresent()) {
            return "declare it as the machine has it, or give it another name";
        }
        if (isOfObject()) {
            return (machine.spec().isInterface() ? "" : "give it a body, or ") + "take it away";
        }
        String fix = machine.isTable()
                ? "give it a body, or take it away"
                : "write @Transition on " + method.name() + ", or give it a body";
        return suggestion()
                .map(meant -> "did you mean " + meant + "? or else " + fix)
                .orElse(fix);
    }

    private boolean isOfObject() {
        return ObjectMethod.of(method).isPresent();
    }

    /** The method that the machine would have. */
    private String omitted(Omission omission) {
        return omission.signatures().stream()
                .filter(signature -> signature.isSameAs(method))
                .findFirst()
                .orElseThrow()
                .asDeclared();
    }

    private String reason(Omission omission) {
        if (omission instanceof EventsWithPayload payload) {
            List<String> names =
                    payload.events().stream().map(EventMethod::name).toList();
            return "no event that takes parameters, as " + Words.listed(names) + (names.size() == 1 ? " does" : " do");
        }
        return "@Final on " + machine.spec().simpleName();
    }

    private String advice(Omission omission) {
        if (omission instanceof EventsWithPayload) {
            return "take " + method.name() + " away, and raise each event by its own method";
        }
        return "import " + machine.names().rules().canonicalName()
                + ".Final and write @Final with the final states, or take " + method.name() + " away";
    }

    private Optional<String> suggestion() {
        List<Signature> signatures = api.signatures();
        return Suggestion.of(
                        method.name(), signatures.stream().map(Signature::name).toList())
                .flatMap(name -> signatures.stream()
                        .filter(signature -> signature.name().equals(name))
                        .findFirst())
                .map(Signature::asDeclared);
    }
}
