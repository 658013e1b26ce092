package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Renaming;

/**
 * Writes how a state is found by a name that is stored somewhere.
 *
 * @param machine the machine, some of whose states had other names
 * @param scope how it names types
 */
record StateNames(Machine machine, MachineScope scope) {

    /**
     * <pre>
     * return switch (Objects.requireNonNull(name, "name")) {
     *   case "PLACED" -> State.ORDERED;
     *   default -> State.valueOf(name);
     * };
     * </pre>
     */
    MethodSpec stateOf(MethodSpec.Builder method) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", Dispatch.required("name"));
        CodeBlock.Builder names = CodeBlock.builder();
        for (Renaming renaming : machine.renamings()) {
            body.addStatement(
                    "case $S -> $T.$N",
                    renaming.from(),
                    scope.state(),
                    renaming.to().name());
            names.add(
                    "<li>{@code $L} is {@link $T#$N}\n",
                    renaming.from(),
                    scope.state(),
                    renaming.to().name());
        }
        body.addStatement("default -> $T.valueOf(name)", scope.state()).add("$<};\n");
        return method.addJavadoc("""
                        {@return the state of a name, which may be one that it had before}

                        <ul>
                        $L</ul>

                        @param name the name
                        @throws java.lang.IllegalArgumentException if no state has or had it""", names.build()).addCode(body.build()).build();
    }
}
