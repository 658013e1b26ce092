package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.write.Layout.Packed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table as it is executed: by switches, or packed. Each method but the last two writes the body of one of the machine's. */
sealed interface Dispatch permits SwitchDispatch, PackedDispatch {

    /** That of a machine. */
    static Dispatch of(Draft draft) {
        return draft.layout() instanceof Packed packed
                ? new PackedDispatch(draft, packed.numbers())
                : new SwitchDispatch(draft);
    }

    /** Whether a machine's state is a final one. */
    CodeBlock isFinal();

    /** Whether a state permits an event. */
    CodeBlock permits();

    /** Whether a state ignores an event where no transition is taken, or defers it. */
    Answer spares();

    /** The guards of each transition that a state has for an event, where they may refuse it. */
    Answer guards();

    /** Why an event is refused in a state, where it is. */
    Answer reason();

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
    CodeBlock fire(CodeBlock event);

    /** The same, unless it is refused. */
    CodeBlock tryFire(CodeBlock event);

    /** An event that is a method, in a machine that runs nothing; what it returns is not part of it. */
    CodeBlock change(EventMethod event, List<Parameter> parameters);

    /** The same where the method tells whether the event was accepted. */
    CodeBlock tryChange(EventMethod event, List<Parameter> parameters);

    /**
     * Whether an event would take a transition now, as far as guards are asked.
     *
     * @param scene where it is written
     * @param event the event, if it is a method
     * @param head the head of a private method that gives a part of the answer
     */
    Answer can(Scene scene, Optional<EventMethod> event, Function<String, MethodSpec.Builder> head);

    /** What it needs once for all machines. */
    Stream<FieldSpec> constants();

    /** The private methods that it needs. */
    Stream<MethodSpec> helpers();
}
