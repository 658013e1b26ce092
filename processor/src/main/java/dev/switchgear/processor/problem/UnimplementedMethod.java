package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Words;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Omission;
import dev.switchgear.processor.surface.Omission.EventsWithPayload;
import dev.switchgear.processor.surface.Signature;
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
    public List<Consequence> consequences() {
        // It may be an event whose rows are forgotten.
        return List.of(new Consequence.MayLeadAnywhere(machine.states()));
    }

    @Override
    public String headline() {
        return machine.names().machine().simpleName() + " does not implement " + method.name();
    }

    @Override
    public String found() {
        return method.asDeclared() + ", abstract" + (machine.isTable() ? "" : " and without a row");
    }

    @Override
    public String expected() {
        if (omission.isPresent()) {
            return omitted(omission.get()) + ", which is generated only " + reason(omission.get());
        }
        return similar.map(signature -> signature.operation().isStatic()
                        ? "no instance method of that signature: the machine has a static one"
                        : signature.asDeclared() + ", as it is generated")
                .orElse(
                        isOfObject()
                                ? "a body, or no declaration: it is a method of java.lang.Object"
                                : machine.isTable()
                                        ? "a body, because the events are those of "
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
        String way = similar.map(this::wayTo).orElseGet(this::way);
        return suggestion()
                .filter(meant -> similar.isEmpty())
                .map(meant -> "did you mean " + meant + "? Otherwise " + way)
                .orElse(way);
    }

    /** What to do about a method that has a name and parameters of the machine's own. */
    private String wayTo(Signature taken) {
        if (isInherited()) {
            return "rename it where it is declared, and implement it in " + spec();
        }
        return (taken.operation().isStatic() ? "" : "change its declaration accordingly, or ") + "remove it";
    }

    private String way() {
        boolean isInInterface = machine.spec().isInterface();
        if (isOfObject() && isInInterface) {
            return "remove it" + (isInherited() ? " where it is declared" : "");
        }
        if (isInherited()) {
            return "declare " + method.name() + " in " + spec() + ", with "
                    + (canBeEvent() ? "@Transition or with " : "")
                    + (isInInterface ? "a default body" : "a body");
        }
        return (canBeEvent() ? "write @Transition on " + method.name() + ", or " : "")
                + (isInInterface ? "make it default, with a body" : "replace abstract by a body")
                + (canBeEvent() ? "" : ", or remove it");
    }

    private boolean canBeEvent() {
        return !machine.isTable() && !isOfObject();
    }

    private boolean isInherited() {
        return method.site().equals(machine.spec().site());
    }

    private String spec() {
        return machine.spec().simpleName();
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
            return "if no event takes parameters; " + Words.listed(names) + (names.size() == 1 ? " does" : " do");
        }
        return "if " + spec() + " has @Final";
    }

    private String advice(Omission omission) {
        if (omission instanceof EventsWithPayload) {
            return "remove " + method.name() + ", and raise each event by its own method";
        }
        return new Pasteable(machine).write(Word.FINAL, "@Final with the final states, or remove " + method.name());
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
