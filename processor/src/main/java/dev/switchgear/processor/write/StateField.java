package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.write.Layout.Packed;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The field that holds the state: as the enum's constant or, in a packed machine that runs nothing on an event, as its number,
 * which is its ordinal and one, so that 0 is the state of a machine that has none yet. The number takes some 2 ns less a
 * transition, for the next cell of the table is then found without the constant. A machine that can be serialized holds the
 * constant in any form: it is stored by its name, and stays what it is when the enum is reordered.
 */
final class StateField {

    private final MachineScope scope;
    private final boolean isNumber;
    private final boolean isVolatile;
    private final boolean isAlwaysSet;

    StateField(Machine machine, Layout layout, MachineScope scope) {
        this.scope = scope;
        this.isNumber = layout instanceof Packed
                && !machine.reacts()
                && machine.spec().serialForm().isEmpty();
        this.isVolatile = machine.isThreadSafe();
        this.isAlwaysSet = machine.spec().isInterface();
    }

    /** Whether it holds a number. */
    boolean isNumber() {
        return isNumber;
    }

    /** Its declaration. */
    FieldSpec declaration() {
        FieldSpec.Builder field = FieldSpec.builder(isNumber ? TypeName.INT : scope.state(), "state", Modifier.PRIVATE);
        if (isNumber) {
            field.addJavadoc("The number of the state: its ordinal and one, or 0 before there is one.");
        }
        return isVolatile ? field.addModifiers(Modifier.VOLATILE).build() : field.build();
    }

    /** The number of the state that it holds. */
    CodeBlock number(List<Parameter> parameters) {
        CodeBlock state = MachineScope.field(parameters);
        return isNumber ? state : valueOf(state, true);
    }

    /** What it holds for the state of a number. */
    CodeBlock valueOfNumber(CodeBlock number) {
        return isNumber ? number : CodeBlock.of("$L[$L - 1]", PackedConstants.STATES, number);
    }

    /** The state that it holds, as the enum's constant. */
    CodeBlock constant(List<Parameter> parameters) {
        return isNumber ? CodeBlock.of("state()") : MachineScope.field(parameters);
    }

    /** The body of the method that tells the state. */
    CodeBlock body() {
        String state = PackedConstants.STATES + "[state - 1]";
        return CodeBlock.builder()
                .addStatement("return $L", isNumber ? (isAlwaysSet ? state : "state == 0 ? null : " + state) : "state")
                .build();
    }

    /** What it holds for a state. */
    CodeBlock valueOf(State state) {
        return valueOf(scope.constant(state));
    }

    /** What it holds for the state that an expression tells. */
    CodeBlock valueOf(CodeBlock state) {
        return valueOf(state, isNumber);
    }

    private static CodeBlock valueOf(CodeBlock state, boolean asNumber) {
        return asNumber ? CodeBlock.of("$L.ordinal() + 1", state) : state;
    }

    /** Whether it holds none yet. */
    String isUnset() {
        return isNumber ? "state == 0" : "state == null";
    }
}
