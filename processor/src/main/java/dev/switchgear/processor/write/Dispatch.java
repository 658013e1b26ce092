package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The table as it is executed: by switches, or packed. Each method but the last two writes the body of one of the machine's. */
sealed interface Dispatch permits SwitchDispatch, PackedDispatch {

    /** Whether a machine's state is a final one. */
    CodeBlock isFinal();

    /** Whether a state permits an event. */
    CodeBlock permits();

    /** Whether a state ignores an event where no transition is taken. */
    Answer ignores();

    /** The guards of each transition that a state has for an event, where they may refuse it. */
    Answer guards();

    /** Where an event leads from a state; only where no guards decide. */
    CodeBlock next();

    /** Where an event may lead from a state. */
    CodeBlock targets();

    /** Where an event may lead if no guards decide: at most to one state. */
    static CodeBlock onlyTarget() {
        return CodeBlock.of("permits(state, event) ? $T.of(next(state, event)) : $T.of()", Set.class, Set.class);
    }

    /** A parameter that a caller must not leave out. */
    static CodeBlock required(String parameter) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter);
    }

    /** An event that is held as data, in a machine that runs nothing. */
    CodeBlock fire();

    /** The same, unless it is refused. */
    CodeBlock tryFire();

    /** An event that is a method, in a machine that runs nothing; what it returns is not part of it. */
    CodeBlock change(EventMethod event, List<Parameter> parameters);

    /** The same where the method tells whether the event was accepted. */
    CodeBlock tryChange(EventMethod event, List<Parameter> parameters);

    /** What it needs once for all machines. */
    Stream<FieldSpec> constants();

    /** The private methods that it needs. */
    Stream<MethodSpec> helpers();
}
