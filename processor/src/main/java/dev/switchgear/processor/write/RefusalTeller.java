package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.Reason;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Told;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how methods of the spec are told of refusals. Where none is, nothing. */
final class RefusalTeller {

    private final Machine machine;
    private final Chart chart;
    private final MachineScope scope;
    private final Occurrences occurrences;
    private final List<Observer> told;
    private final boolean raisesEvents;

    RefusalTeller(Draft draft) {
        this.machine = draft.machine();
        this.chart = draft.chart();
        this.scope = draft.scope();
        this.occurrences = new Occurrences(machine, scope);
        this.told = machine.behavior().refusals();
        this.raisesEvents =
                draft.api().signatures().stream().anyMatch(signature -> signature.operation() == Operation.FIRE);
    }

    /** Whether somebody is told. */
    boolean isNeeded() {
        return !told.isEmpty();
    }

    /** {@code refuse(new Pay(amount));}, where the parameters of the event method are in scope. */
    CodeBlock telling(EventMethod event) {
        return statement(scope.constant(event), occurrences.made(event));
    }

    /** {@code refuse(event);}: of an event that is held as data. */
    CodeBlock tellingEvent() {
        return statement(
                CodeBlock.of("event"), CodeBlock.of("$N(event)", scope.methods().occurrence()));
    }

    /** {@code refuse(occurrence);}: of one that is held with what it takes. */
    CodeBlock tellingOccurrence() {
        return statement(CodeBlock.of("event"), CodeBlock.of("$N", OccurrenceWriter.OCCURRENCE));
    }

    private CodeBlock statement(CodeBlock event, CodeBlock occurrence) {
        if (!isNeeded()) {
            return CodeBlock.of("");
        }
        CodeBlock argument = switch (machine.behavior().toldOfRefusals()) {
            case NOTHING -> CodeBlock.of("");
            case EVENT -> event;
            case OCCURRENCE -> occurrence;
        };
        return CodeBlock.builder()
                .addStatement("$N($L)", scope.methods().refuse(), argument)
                .build();
    }

    /** The private methods that it takes. */
    Stream<MethodSpec> methods(Dispatch dispatch) {
        if (!isNeeded() || !chart.canRefuse()) {
            return Stream.empty();
        }
        Stream.Builder<MethodSpec> methods = Stream.builder();
        methods.add(refuse());
        if (machine.behavior().toldOfRefusals() != Told.NOTHING) {
            Answer answer = dispatch.reason();
            methods.add(MethodSpec.methodBuilder(scope.methods().reason())
                    .addJavadoc("Why an event is refused in a state.")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(scope.printedClass(Reason.class))
                    .addParameter(scope.state(), "state")
                    .addParameter(scope.event(), "event")
                    .addCode(answer.code())
                    .build());
            answer.helpers().forEach(methods::add);
        }
        if (raisesEvents && machine.behavior().toldOfRefusals() == Told.OCCURRENCE) {
            methods.add(occurrence());
        }
        return methods.build();
    }

    /**
     * <pre>
     * private void refuse(Occurrence occurrence) {
     *   Reason reason = reason(state, occurrence.event());
     *   log(state, occurrence, reason);
     *   count();
     * }
     * </pre>
     */
    private MethodSpec refuse() {
        MethodSpec.Builder refuse = MethodSpec.methodBuilder(scope.methods().refuse())
                .addJavadoc("Tells of an event that is refused.")
                .addModifiers(Modifier.PRIVATE)
                .addExceptions(scope.printed(told.stream()
                        .flatMap(observer -> observer.method().checked().stream())
                        .map(Thrown::type)
                        .distinct()
                        .toList()));
        CodeBlock event = CodeBlock.of("event");
        switch (machine.behavior().toldOfRefusals()) {
            case NOTHING -> {}
            case EVENT -> refuse.addParameter(scope.event(), "event");
            case OCCURRENCE -> {
                refuse.addParameter(occurrences.type(), OccurrenceWriter.OCCURRENCE);
                event = CodeBlock.of("$N.event()", OccurrenceWriter.OCCURRENCE);
            }
        }
        CodeBlock reason = CodeBlock.of("$N(state, $L)", scope.methods().reason(), event);
        if (told.stream().filter(Observer::isTold).count() > 1) {
            refuse.addStatement("$T reason = $L", scope.printedClass(Reason.class), reason);
            reason = CodeBlock.of("reason");
        }
        for (Observer observer : told) {
            refuse.addStatement(call(observer, event, reason));
        }
        return refuse.build();
    }

    private CodeBlock call(Observer observer, CodeBlock event, CodeBlock reason) {
        CodeBlock arguments = switch (observer.told()) {
            case NOTHING -> CodeBlock.of("");
            case EVENT -> CodeBlock.of("state,$W$L,$W$L", event, reason);
            case OCCURRENCE -> CodeBlock.of("state,$W$N,$W$L", OccurrenceWriter.OCCURRENCE, reason);
        };
        return new Calls(machine.spec(), scope).of(observer.method(), arguments);
    }

    /**
     * <pre>
     * private Occurrence occurrence(Event event) {
     *   return switch (event) {
     *     case COIN -&gt; new Coin();
     *     case PUSH -&gt; new Push();
     *   };
     * }
     * </pre>
     */
    private MethodSpec occurrence() {
        SwitchBlock records = SwitchBlock.over("event");
        for (EventMethod event : machine.eventMethods()) {
            records.arm(event.constant(), occurrences.made(event));
        }
        return MethodSpec.methodBuilder(scope.methods().occurrence())
                .addJavadoc("An event as data, with what it takes: nothing.")
                .addModifiers(Modifier.PRIVATE)
                .returns(occurrences.type())
                .addParameter(scope.event(), "event")
                .addCode("return $L;\n", records.build())
                .build();
    }
}
