package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.switchgear.internal.TableText;
import dev.switchgear.processor.resolve.Chart;

/** Writes the machine as data. */
final class DefinitionBlock {

    private DefinitionBlock() {}

    /**
     * <pre>
     * return TableText.definition(1, "Turnstile", State.values(), Event.values(), """
     *     LOCKED initial
     *     LOCKED COIN to UNLOCKED
     *     UNLOCKED PUSH to LOCKED
     *     """);
     * </pre>
     *
     * As code the rows would take most of the time in which javac compiles a machine: each would be a generic call.
     */
    static CodeBlock of(Chart chart, MachineScope scope) {
        return CodeBlock.builder()
                .addStatement(
                        "return $T.definition($L,$W$S,$W$T.values(),$W$T.values(),$W$L)",
                        scope.printed(ClassName.get(TableText.class)),
                        TableText.FORMAT,
                        chart.machine().names().title(),
                        scope.state(),
                        scope.event(),
                        TextBlock.of(DefinitionText.of(chart)))
                .build();
    }
}
