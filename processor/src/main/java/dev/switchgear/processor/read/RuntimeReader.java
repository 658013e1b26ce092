package dev.switchgear.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells whether the runtime that a spec is compiled with has what generated machines use. */
public final class RuntimeReader {

    /**
     * A method or a constructor of the runtime.
     *
     * @param type the full name of its type
     * @param name its name, for a constructor {@code <init>}
     * @param parameters how many parameters it has
     */
    public record Member(String type, String name, int parameters) {

        private boolean isIn(TypeElement found) {
            return found.getEnclosedElements().stream()
                    .filter(ExecutableElement.class::isInstance)
                    .map(ExecutableElement.class::cast)
                    .anyMatch(member -> member.getSimpleName().contentEquals(name)
                            && member.getParameters().size() == parameters);
        }

        private String shown() {
            String simpleName = type.substring(type.lastIndexOf('.') + 1);
            return name.equals("<init>")
                    ? "the constructor of " + simpleName + " with " + parameters + " parameters"
                    : simpleName + "." + name;
        }
    }

    private static final List<String> TYPES = List.of(
            "dev.switchgear.SwitchgearGenerated",
            "dev.switchgear.Reason",
            "dev.switchgear.StateMachineDefinition",
            "dev.switchgear.TransitionDefinition");

    private static final String ILLEGAL = "dev.switchgear.IllegalTransitionException";
    private static final String REENTRANT = "dev.switchgear.ReentrantEventException";
    private static final String ALARM = "dev.switchgear.internal.Alarm";
    private static final String DEFINITION = "dev.switchgear.internal.Definition";
    private static final String DEFERRED = "dev.switchgear.internal.DeferredEvents";
    private static final String DUE = "dev.switchgear.internal.Due";
    private static final String NUMBER = "dev.switchgear.internal.EventNumber";
    private static final String RAISED = "dev.switchgear.internal.RaisedEvents";
    private static final String STEPS = "dev.switchgear.internal.Steps";
    private static final String TEXT = "dev.switchgear.internal.TableText";

    /** What machines call, which a test compares with the class files of machines. */
    public static final List<Member> CALLED = List.of(
            new Member(ILLEGAL, "<init>", 4),
            new Member(ILLEGAL, "<init>", 5),
            new Member(REENTRANT, "beforeStart", 2),
            new Member(REENTRANT, "inside", 3),
            new Member(REENTRANT, "insideOrBeside", 3),
            new Member(ALARM, "close", 0),
            new Member(ALARM, "now", 0),
            new Member(ALARM, "of", 2),
            new Member(ALARM, "set", 1),
            new Member(ALARM, "silent", 2),
            new Member(ALARM, "start", 3),
            new Member(DEFINITION, "<init>", 5),
            new Member(DEFINITION, "get", 0),
            new Member(DUE, "after", 2),
            new Member(DUE, "after", 3),
            new Member(DUE, "at", 1),
            new Member(DUE, "instant", 1),
            new Member(DEFERRED, "<init>", 1),
            new Member(DEFERRED, "add", 3),
            new Member(DEFERRED, "events", 0),
            new Member(DEFERRED, "isTimed", 0),
            new Member(DEFERRED, "raiseTimed", 1),
            new Member(DEFERRED, "recall", 0),
            new Member(DEFERRED, "recallNext", 1),
            new Member(DEFERRED, "requireNone", 0),
            new Member(DEFERRED, "rest", 0),
            new Member(DEFERRED, "wake", 0),
            new Member(NUMBER, "event", 2),
            new Member(NUMBER, "of", 1),
            new Member(RAISED, "<init>", 1),
            new Member(RAISED, "add", 1),
            new Member(RAISED, "clear", 0),
            new Member(RAISED, "count", 1),
            new Member(RAISED, "isEmpty", 0),
            new Member(RAISED, "next", 0),
            new Member(RAISED, "raiseNext", 0),
            new Member(STEPS, "noted", 4),
            new Member(TEXT, "cells", 4),
            new Member(TEXT, "states", 2),
            new Member(TEXT, "targets", 3));

    private final Elements elements;

    RuntimeReader(Elements elements) {
        this.elements = elements;
    }

    /** The first thing that is not there; nothing if all is. */
    Optional<String> missing(TypeElement spec) {
        return Stream.concat(
                        TYPES.stream().filter(type -> find(spec, type).isEmpty()),
                        CALLED.stream().flatMap(member -> missing(spec, member)))
                .findFirst();
    }

    private Stream<String> missing(TypeElement spec, Member member) {
        return find(spec, member.type())
                .map(type -> member.isIn(type) ? Stream.<String>empty() : Stream.of(member.shown()))
                .orElse(Stream.of(member.type()));
    }

    private Optional<TypeElement> find(TypeElement spec, String type) {
        ModuleElement module = elements.getModuleOf(spec);
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type));
    }
}
