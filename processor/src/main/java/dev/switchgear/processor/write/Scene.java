package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import java.util.List;

/**
 * Where the code of rows stands: what is in scope there, and what is wanted of it.
 *
 * @param parameters the parameters of the method around it, of which guards and effects are given as many as they take
 * @param event the event, as an expression
 * @param from the source state, as an expression
 * @param answers whether what that body returns is wanted, and not whether the event was accepted
 */
record Scene(List<Parameter> parameters, CodeBlock event, CodeBlock from, boolean answers) {

    /** An event that is held as data, as a parameter. */
    static Parameter held(Machine machine) {
        return new Parameter("event", machine.eventType());
    }
}
