package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.Timers;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what makes a machine of an object that carries its state. */
final class FactoryType {

    private final Chart chart;
    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Binding binding;
    private final Constructor constructor;
    private final boolean isRunnable;

    private FactoryType(Chart chart, MachineScope scope, Signatures signatures, Binding binding, boolean isRunnable) {
        this.chart = chart;
        this.machine = chart.machine();
        this.scope = scope;
        this.signatures = signatures;
        this.binding = binding;
        this.constructor = binding.constructor().orElseThrow();
        this.isRunnable = isRunnable;
    }

    /**
     * <pre>
     * public static final class Factory {
     *   private final Payments payments;
     *
     *   public Factory(Payments payments) {
     *     this.payments = payments;
     *   }
     *
     *   public OrderMachine on(Order order) {
     *     return new OrderMachine(order, payments, order.getStatus());
     *   }
     *
     *   public OrderMachine start(Order order) {
     *     return new OrderMachine(order, payments);
     *   }
     * }
     * </pre>
     *
     * Of a spec that binds nothing, nothing.
     */
    static Stream<TypeSpec> of(Chart chart, MachineScope scope, Signatures signatures) {
        return chart.machine().binding().stream()
                .map(binding -> new FactoryType(chart, scope, signatures, binding, true).type());
    }

    /** The same of a machine that only stands in for another, and does nothing. */
    static Stream<TypeSpec> ofSkeleton(Chart chart, MachineScope scope, Signatures signatures) {
        return chart.machine().binding().stream()
                .filter(binding ->
                        binding.constructor().orElseThrow().typeVariables().isEmpty())
                .map(binding -> new FactoryType(chart, scope, signatures, binding, false).type());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(machine.names().factory().simpleName())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(GeneratedMarks.ours())
                .addJavadoc(
                        "Makes the machine of any $L, which carries its state.\nWhat else it takes is given once.\n",
                        carrier())
                .addTypeVariables(scope.types().declaredInBody(machine.spec().typeVariables()));
        machine.spec()
                .typeVariables()
                .forEach(variable -> type.addJavadoc(
                        "\n@param <$L> as in {@link $T}",
                        scope.types().declaredInBody(List.of(variable)).get(0).name(),
                        scope.spec()));
        if (machine.spec().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (isRunnable) {
            fields().forEach(type::addField);
        }
        return type.addMethod(construction())
                .addMethod(making("on", List.of())
                        .addJavadoc(
                                "{@return the machine of $L, resumed in the state that it carries}\nNo transition is taken.\n",
                                carrier())
                        .addJavadoc(documented())
                        .addCode(body(true))
                        .build())
                .addMethod(making("start", ConstructorWriter.thrownBeside(constructor, chart.start()))
                        .addJavadoc(
                                "{@return the machine of $L, started$L}\nIts state is written to it.\n",
                                carrier(),
                                machine.initial()
                                        .map(initial -> CodeBlock.of(
                                                " in {@link $T#$N}",
                                                scope.state(),
                                                initial.state().name()))
                                        .orElse(CodeBlock.of("")))
                        .addJavadoc(documented())
                        .addCode(body(false))
                        .build())
                .build();
    }

    private CodeBlock carrier() {
        return CodeBlock.of("{@code $L}", carrierName());
    }

    private CodeBlock documented() {
        DocumentationBlock doc = DocumentationBlock.mirroring(constructor, scope);
        return CodeBlock.builder()
                .add(doc.parameters(List.of(), List.of(binding.parameter())))
                .add(doc.thrown(constructor.thrown()))
                .build();
    }

    private Stream<FieldSpec> fields() {
        Stream<FieldSpec> given = others().stream()
                .map(parameter -> FieldSpec.builder(
                                scope.printed(parameter.annotatedType()), Signatures.name(parameter))
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build());
        return isTimed()
                ? Stream.concat(
                        given,
                        Stream.of(FieldSpec.builder(scope.printedClass(Timers.class), timers())
                                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                                .build()))
                : given;
    }

    private MethodSpec construction() {
        boolean isVarargs = constructor.varargs() && !isTimed() && !isLast();
        MethodSpec.Builder head = signatures
                .constructing(others(), isVarargs)
                .addJavadoc(
                        "Makes a factory of machines that share what they take beside $L.\n$L",
                        carrier(),
                        DocumentationBlock.mirroring(constructor, scope).parameters(List.of(), others()));
        if (constructor.isPublic()) {
            head.addModifiers(Modifier.PUBLIC);
        }
        if (isTimed()) {
            head.addParameter(ParameterSpec.builder(scope.printedClass(Timers.class), timers())
                            .build())
                    .addJavadoc("\n@param $N what raises the timeouts", timers());
        }
        if (isRunnable) {
            fields().forEach(field -> head.addStatement("this.$N = $N", field.name(), field.name()));
        }
        return head.build();
    }

    private MethodSpec.Builder making(String name, List<TypeName> thrown) {
        List<TypeVariableName> variables =
                scope.types().declaredInBody(machine.spec().typeVariables());
        ClassName type = ClassName.get("", machine.names().machine().simpleName());
        MethodSpec.Builder making = signatures
                .making(name, binding.parameter(), constructor)
                .returns(
                        variables.isEmpty()
                                ? type
                                : ParameterizedTypeName.get(
                                        type,
                                        variables.stream()
                                                .map(variable -> TypeVariableName.get(variable.name()))
                                                .toArray(TypeName[]::new)))
                .addExceptions(scope.printed(thrown));
        return constructor.isPublic() ? making.addModifiers(Modifier.PUBLIC) : making;
    }

    private CodeBlock body(boolean isResumed) {
        if (!isRunnable) {
            return SkeletonWriter.refusal(machine.spec());
        }
        Stream<CodeBlock> stored = isResumed ? Stream.of(new BindingWriter(machine, scope).stored()) : Stream.empty();
        Stream<CodeBlock> timers = isTimed() ? Stream.of(CodeBlock.of("$N", timers())) : Stream.empty();
        CodeBlock arguments = Stream.of(
                        constructor.parameters().stream()
                                .map(parameter -> CodeBlock.of("$N", Signatures.name(parameter))),
                        stored,
                        timers)
                .flatMap(several -> several)
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("$T.requireNonNull($N, $S)", Objects.class, carrierName(), carrierName())
                .addStatement(
                        "return new $T$L($L)",
                        ClassName.get("", machine.names().machine().simpleName()),
                        machine.spec().typeVariables().isEmpty() ? "" : "<>",
                        arguments)
                .build();
    }

    private String carrierName() {
        return Signatures.name(binding.parameter());
    }

    /** What is given to a machine beside what carries its state. */
    private List<Parameter> others() {
        List<Parameter> others = new ArrayList<>(constructor.parameters());
        others.remove(binding.parameter());
        return others;
    }

    private boolean isLast() {
        List<Parameter> parameters = constructor.parameters();
        return parameters.get(parameters.size() - 1).equals(binding.parameter());
    }

    private boolean isTimed() {
        return !machine.timeouts().isEmpty();
    }

    private String timers() {
        return Signatures.nameOfTimers(constructor);
    }
}
