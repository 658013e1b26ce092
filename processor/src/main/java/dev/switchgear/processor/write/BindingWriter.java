package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.internal.Due;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Accessor;
import dev.switchgear.processor.model.Accessor.Form;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a machine keeps the object that carries its state, and writes its state to it. Where none does, nothing. */
final class BindingWriter {

    /** What else a machine may call its fields. */
    private static final Set<String> FIELDS =
            Set.of("running", "asking", "current", "raised", "deferred", "started", "lock", "alarm");

    private final Machine machine;
    private final MachineScope scope;
    private final List<Component> components;

    BindingWriter(Machine machine, MachineScope scope) {
        this.machine = machine;
        this.scope = scope;
        this.components = Component.of(machine);
    }

    /** {@code private final Order order;}, unless the spec itself does all the writing. */
    Stream<FieldSpec> fields() {
        return machine.binding().filter(this::isKept).stream()
                .map(binding -> FieldSpec.builder(
                                scope.printed(binding.parameter().annotatedType()), name(binding), Modifier.PRIVATE)
                        .addModifiers(binding.isReplaced(machine) ? new Modifier[0] : new Modifier[] {Modifier.FINAL})
                        .addJavadoc("What the state is written to when an event is over.")
                        .build());
    }

    /** {@code this.order = order;}: the first thing that a constructor does, where these parameters are in scope. */
    CodeBlock keep(List<Parameter> parameters) {
        return machine.binding()
                .filter(this::isKept)
                .map(binding -> CodeBlock.builder()
                        .addStatement(
                                "$L = $N",
                                MachineScope.field(name(binding), parameters),
                                Signatures.name(binding.parameter()))
                        .build())
                .orElse(CodeBlock.of(""));
    }

    private boolean isKept(Binding binding) {
        return components.stream()
                .anyMatch(component -> writing(binding, component).form() != Form.METHOD_OF_SPEC);
    }

    private static Accessor writing(Binding binding, Component component) {
        return binding.of(component).orElseThrow().writing().meant(component).orElseThrow();
    }

    /** {@code store();}: what ends an event, or a start. */
    CodeBlock store() {
        return machine.binding().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("$N()", scope.methods().store())
                        .build();
    }

    /** {@code return order;}. */
    CodeBlock carrier() {
        return CodeBlock.builder()
                .addStatement("return $N", name(machine.binding().orElseThrow()))
                .build();
    }

    /**
     * <pre>
     * private void store() {
     *   order.setStatus(state);
     *   order.setPaymentDue(Due.instant(lapseDue).orElse(null));
     * }
     * </pre>
     *
     * A copy takes the place of what it was made of:
     *
     * <pre>
     * order = order.withStatus(state);
     * </pre>
     */
    Stream<MethodSpec> helpers() {
        return machine.binding().stream().map(binding -> {
            MethodSpec.Builder store = MethodSpec.methodBuilder(scope.methods().store())
                    .addJavadoc("Writes the state to what carries it.")
                    .addModifiers(Modifier.PRIVATE);
            for (Component component : components) {
                Accessor accessor = writing(binding, component);
                store.addStatement(written(binding, accessor, value(component, accessor)));
            }
            return store.build();
        });
    }

    private CodeBlock written(Binding binding, Accessor accessor, CodeBlock value) {
        String carrier = name(binding);
        return switch (accessor.form()) {
            case METHOD ->
                accessor.returnsCarrier()
                        ? CodeBlock.of("$N = $N.$N($L)", carrier, carrier, accessor.name(), value)
                        : CodeBlock.of("$N.$N($L)", carrier, accessor.name(), value);
            case FIELD -> CodeBlock.of("$N.$N = $L", carrier, accessor.name(), value);
            case METHOD_OF_SPEC -> CodeBlock.of("$N($L)", accessor.name(), value);
        };
    }

    private CodeBlock value(Component component, Accessor accessor) {
        return switch (component.kind()) {
            case STATE, LAST -> CodeBlock.of("$N", component.name());
            case DUE ->
                CodeBlock.of(
                        "$T.instant($N)$L",
                        scope.printedClass(Due.class),
                        component.name(),
                        component.isOptional(accessor) ? "" : ".orElse(null)");
        };
    }

    /**
     * What a machine is resumed with, read from the parameter: {@code order.getStatus()}, or
     * {@code new Snapshot(order.getStatus(), order.getPaymentDue())}.
     */
    CodeBlock stored() {
        Binding binding = machine.binding().orElseThrow();
        CodeBlock read =
                components.stream().map(component -> read(binding, component)).collect(CodeBlock.joining(",$W"));
        return machine.isKept() ? CodeBlock.of("new $T($L)", scope.snapshot(), read) : read;
    }

    private static CodeBlock read(Binding binding, Component component) {
        Accessor accessor =
                binding.of(component).orElseThrow().reading().meant(component).orElseThrow();
        return CodeBlock.of(
                "$N.$N$L$L",
                Signatures.name(binding.parameter()),
                accessor.name(),
                accessor.form() == Form.FIELD ? "" : "()",
                component.isOptional(accessor) ? ".orElse(null)" : "");
    }

    private String name(Binding binding) {
        Set<String> taken = new HashSet<>(machine.spec().takenNames());
        taken.addAll(FIELDS);
        components.forEach(component -> taken.add(component.name()));
        String name = Signatures.name(binding.parameter());
        return Optional.of(name)
                .filter(free -> !taken.contains(free))
                .orElseGet(() -> MachineScope.free("bound" + EventMethod.capitalized(name), taken));
    }
}
