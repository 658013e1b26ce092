package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Definition;
import dev.switchgear.processor.resolve.Chart;
import javax.lang.model.element.Modifier;

/** Writes the machine as data. */
final class DefinitionBlock {

    private static final String FIELD = "DEFINITION";

    private DefinitionBlock() {}

    /** {@code return DEFINITION.get();}. */
    static CodeBlock body() {
        return CodeBlock.builder().addStatement("return $N.get()", FIELD).build();
    }

    /**
     * <pre>
     * private static final Definition&lt;State, Event&gt; DEFINITION = new Definition&lt;&gt;(
     *     1, "Turnstile", State.values(), Event.values(), """
     *     LOCKED initial
     *     LOCKED COIN to UNLOCKED
     *     UNLOCKED PUSH to LOCKED
     *     """);
     * </pre>
     *
     * As code the rows would take most of the time in which javac compiles a machine: each would be a generic call.
     */
    static FieldSpec field(Chart chart, MachineScope scope) {
        TypeName raw = scope.printed(ClassName.get(Definition.class));
        TypeName type =
                scope.printed(ParameterizedTypeName.get(ClassName.get(Definition.class), scope.state(), scope.event()));
        return FieldSpec.builder(type, FIELD, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<>(\n$>$>$L,$W$S,$W$T.values(),$W$T.values(), $L$<$<)",
                        raw,
                        DefinitionText.format(chart.machine()),
                        chart.machine().names().title(),
                        scope.state(),
                        scope.event(),
                        TextBlock.of(DefinitionText.of(chart)))
                .build();
    }
}
