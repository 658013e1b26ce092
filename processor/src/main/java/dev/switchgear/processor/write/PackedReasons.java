package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.switchgear.Reason;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;

/** Writes how a packed machine tells why it refuses an event. */
final class PackedReasons {

    private PackedReasons() {}

    /**
     * Why an event is refused: of one that guards may permit there is a number, and of those that rows reject a table.
     *
     * <pre>
     * if (cell(state.ordinal() + 1, event) != 0) {
     *   return Reason.GUARDED;
     * }
     * return REJECTED[(state.ordinal() + 1) * 26 + event.ordinal()] == 0 ? Reason.NOT_PERMITTED : Reason.REJECTED;
     * </pre>
     */
    static CodeBlock reason(Chart chart, MachineScope scope, CodeBlock cell) {
        Machine machine = chart.machine();
        TypeName reason = scope.printedClass(Reason.class);
        CodeBlock.Builder code = CodeBlock.builder();
        if (machine.isGuarded()) {
            code.beginControlFlow("if ($L != 0)", cell)
                    .addStatement("return $T.GUARDED", reason)
                    .endControlFlow();
        }
        return PackedConstants.hasRejected(chart)
                ? code.addStatement(
                                "return $N[(state.ordinal() + 1) * $L + event.ordinal()] == 0$W? $T.NOT_PERMITTED$W: $T.REJECTED",
                                PackedConstants.REJECTED,
                                machine.events().size(),
                                reason,
                                reason)
                        .build()
                : code.addStatement("return $T.NOT_PERMITTED", reason).build();
    }
}
