package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import java.util.List;
import java.util.Optional;

/**
 * Where the code of rows stands: what is in scope there, and what is wanted of it.
 *
 * @param parameters the parameters of the method around it, of which guards and effects are given as many as they take
 * @param event the event, as an expression
 * @param from the source state, as an expression
 * @param answers whether what that body returns is wanted, and not whether the event was accepted
 * @param occurrence the event with what it takes, as an expression: one that makes it, or where nothing of that is in scope the
 *     parameter that holds it
 */
record Scene(
        List<Parameter> parameters, CodeBlock event, CodeBlock from, boolean answers, Optional<CodeBlock> occurrence) {

    /** One where nobody takes the occurrence. */
    Scene(List<Parameter> parameters, CodeBlock event, CodeBlock from, boolean answers) {
        this(parameters, event, from, answers, Optional.empty());
    }

    /** The same where somebody may. */
    Scene with(CodeBlock occurrence) {
        return new Scene(parameters, event, from, answers, Optional.of(occurrence));
    }

    /** An event that is held as data, as a parameter. */
    static Parameter held(Machine machine) {
        return new Parameter("event", machine.eventType());
    }
}
