package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Parameter;
import java.util.List;

/**
 * Where the code of rows stands: what is in scope there, and what is wanted of it.
 *
 * @param parameters the parameters of the method around it
 * @param payload what guards and effects are given, as far as they ask for it
 * @param event the event, as an expression
 * @param from the source state, as an expression
 * @param answers whether what that body returns is wanted, and not whether the event was accepted
 */
record Scene(List<Parameter> parameters, List<CodeBlock> payload, CodeBlock event, CodeBlock from, boolean answers) {

    /** The first so many of what guards and effects are given, as the arguments of a call. */
    CodeBlock first(int count) {
        return payload.stream().limit(count).collect(CodeBlock.joining(", "));
    }
}
