package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import dev.switchgear.processor.surface.Signature.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what hands the payload of an occurrence on: to the rows of its event, to the question about it, or to its method. */
final class OccurrenceWriter {

    /** The parameter that is the occurrence. */
    static final String OCCURRENCE = "occurrence";

    /** What is called with what an occurrence carries. */
    private record Callee(String name, List<Parameter> taken, List<Thrown> thrown, TypeName result) {}

    /** How occurrences are handed on: to what of each event, if to anything. */
    private record Relay(MethodNames.Relayed kind, Function<EventMethod, Optional<Callee>> callee) {}

    private final Machine machine;
    private final Api api;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Payloads payloads;
    private final Occurrences occurrences;
    private final Calls calls;

    OccurrenceWriter(Draft draft) {
        this.machine = draft.machine();
        this.api = draft.api();
        this.scope = draft.scope();
        this.signatures = draft.signatures();
        this.payloads = draft.payloads();
        this.occurrences = new Occurrences(machine, scope);
        this.calls = new Calls(machine.spec(), scope);
    }

    /** {@code Objects.requireNonNull(occurrence, "occurrence").event()}. */
    static CodeBlock event() {
        return CodeBlock.of("$L.event()", Dispatch.required(OCCURRENCE));
    }

    /**
     * Whether the event would take a transition now, where guards may decide.
     *
     * <pre>
     * return switch (Objects.requireNonNull(occurrence, "occurrence").event()) {
     *   case COIN -&gt; canCoin();
     *   case PAY -&gt; canPay(((Pay) occurrence).amount());
     * };
     * </pre>
     */
    CodeBlock can() {
        return relay(asking(), event());
    }

    /** The private methods: none, where nothing takes occurrences. */
    Stream<MethodSpec> helpers() {
        Optional<Signature> fire = only(Operation.FIRE_OCCURRENCE);
        if (fire.isEmpty()) {
            return Stream.empty();
        }
        Stream.Builder<MethodSpec> helpers = Stream.builder();
        if (machine.reacts()) {
            helpers.add(
                    head(scope.methods().raise(), "Raises an event with what it takes: whether a transition is taken.")
                            .addExceptions(scope.printed(Thrown.types(fire.get().thrown())))
                            .addCode(relay(raising(), CodeBlock.of("$N.event()", OCCURRENCE)))
                            .build());
            captures(raising()).forEach(helpers);
        }
        if (machine.isGuarded()) {
            captures(asking()).forEach(helpers);
        }
        if (machine.queues()) {
            helpers.add(head(scope.methods().enqueue(), "Has an event wait, if it is one that may.")
                    .addCode(relay(queueing(), CodeBlock.of("$N.event()", OCCURRENCE)))
                    .build());
            captures(queueing()).forEach(helpers);
        }
        return helpers.build();
    }

    private MethodSpec.Builder head(String name, String documentation) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", documentation)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(occurrences.type(), OCCURRENCE);
    }

    private Optional<Signature> only(Operation operation) {
        return api.signatures().stream()
                .filter(signature -> signature.operation() == operation)
                .findFirst();
    }

    /** To the rows. */
    private Relay raising() {
        return new Relay(
                MethodNames.Relayed.RAISED,
                event -> Optional.of(new Callee(
                        scope.methods().rowsOf(event),
                        payloads.of(event),
                        event.method().thrown(),
                        TypeName.BOOLEAN)));
    }

    /** To the question. */
    private Relay asking() {
        return new Relay(
                MethodNames.Relayed.ASKED,
                event -> api.signatures().stream()
                        .filter(signature ->
                                signature.event().filter(event::equals).isPresent())
                        .map(can -> new Callee(can.name(), can.parameters(), can.thrown(), TypeName.BOOLEAN))
                        .findFirst());
    }

    /** To the event methods themselves, of those that may wait. */
    private Relay queueing() {
        return new Relay(
                MethodNames.Relayed.QUEUED,
                event -> Optional.of(new Callee(event.name(), event.method().parameters(), List.of(), TypeName.VOID))
                        .filter(any -> machine.isQueued(event)));
    }

    private CodeBlock relay(Relay relay, CodeBlock event) {
        Arms arms = new Arms();
        for (EventMethod each : machine.eventMethods()) {
            Optional<Callee> callee = relay.callee().apply(each);
            if (callee.isEmpty()) {
                arms.add(each.constant(), CodeBlock.of("false"));
            } else {
                add(each, callee.get(), relay, arms);
            }
        }
        return CodeBlock.of("return $L;\n", arms.over(event));
    }

    private void add(EventMethod event, Callee callee, Relay relay, Arms arms) {
        boolean isNothing = callee.result().equals(TypeName.VOID);
        if (isCaptured(event, callee)) {
            CodeBlock call = CodeBlock.of("$N(($T) $N)", captureOf(event, relay), occurrences.cast(event), OCCURRENCE);
            arms.add(event.constant(), call);
        } else if (callee.taken().size() < 2 && !isNothing) {
            arms.add(
                    event.constant(),
                    call(event, callee, CodeBlock.of("(($T) $N)", occurrences.cast(event), OCCURRENCE)));
        } else {
            arms.addBlock(event.constant(), block(event, callee));
        }
    }

    /** {@code Pay pay = (Pay) occurrence;}, and what is done with it. */
    private CodeBlock block(EventMethod event, Callee callee) {
        CodeBlock.Builder block = CodeBlock.builder();
        CodeBlock cast = CodeBlock.of("($T) $N", occurrences.cast(event), OCCURRENCE);
        CodeBlock call;
        if (callee.taken().size() < 2) {
            call = call(event, callee, CodeBlock.of("($L)", cast));
        } else {
            block.addStatement("$T raised = $L", occurrences.cast(event), cast);
            call = call(event, callee, CodeBlock.of("raised"));
        }
        return block.add(done(callee, call)).build();
    }

    private static CodeBlock done(Callee callee, CodeBlock call) {
        return callee.result().equals(TypeName.VOID)
                ? CodeBlock.builder()
                        .addStatement(call)
                        .addStatement("yield true")
                        .build()
                : CodeBlock.builder().addStatement("yield $L", call).build();
    }

    private CodeBlock call(EventMethod event, Callee callee, CodeBlock occurrence) {
        List<Parameter> components = Occurrences.components(event);
        CodeBlock arguments = components.subList(0, callee.taken().size()).stream()
                .map(component -> CodeBlock.of("$L.$N()", occurrence, component.name()))
                .collect(CodeBlock.joining(",$W"));
        boolean isRestricted = callee.name().equals("yield"); // It would begin a statement (JLS 3.9).
        return callee.taken().isEmpty()
                ? CodeBlock.of("$L$N()", isRestricted ? "this." : "", callee.name())
                : CodeBlock.of(
                        "$L$L",
                        isRestricted && !isCaptured(event, callee) ? "this." : "",
                        calls.serving(event, callee.name(), callee.taken(), arguments));
    }

    /** Whether type parameters of the event method's own are to be captured by a method that has them. */
    private static boolean isCaptured(EventMethod event, Callee callee) {
        return !event.method().typeVariables().isEmpty() && !callee.taken().isEmpty();
    }

    private String captureOf(EventMethod event, Relay relay) {
        return scope.methods().relaying(event, relay.kind());
    }

    /**
     * <pre>
     * private &lt;E&gt; boolean raiseSend(Send&lt;T, E&gt; occurrence) {
     *   return trySend(occurrence.item());
     * }
     * </pre>
     */
    private Stream<MethodSpec> captures(Relay relay) {
        return machine.eventMethods().stream()
                .flatMap(event -> relay.callee().apply(event).stream()
                        .filter(callee -> isCaptured(event, callee))
                        .map(callee -> capture(event, callee, relay)));
    }

    private MethodSpec capture(EventMethod event, Callee callee, Relay relay) {
        Method method = event.method();
        CodeBlock call = call(event, callee, CodeBlock.of("$N", OCCURRENCE));
        MethodSpec.Builder capture = signatures
                .serving(method, List.of(), callee.thrown(), captureOf(event, relay), TypeName.BOOLEAN)
                .addParameter(occurrences.captured(event), OCCURRENCE);
        return callee.result().equals(TypeName.VOID)
                ? capture.addStatement(call).addStatement("return true").build()
                : capture.addStatement("return $L", call).build();
    }
}
