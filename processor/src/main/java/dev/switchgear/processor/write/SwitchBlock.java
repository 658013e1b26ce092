package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A {@code switch} expression over an enum, without {@code default}: javac proves that no constant was forgotten, and
 * of statements it would not. One over numbers needs a {@code default}.
 *
 * <pre>
 * switch (state) {
 *   case LOCKED -&gt; State.UNLOCKED;
 *   case UNLOCKED -&gt; throw illegal(state, Event.COIN);
 * }
 * </pre>
 */
final class SwitchBlock {

    private final CodeBlock.Builder code;

    private SwitchBlock(CodeBlock.Builder code) {
        this.code = code;
    }

    /** A switch over a variable. */
    static SwitchBlock over(String selector) {
        return over(CodeBlock.of("$N", selector));
    }

    /** A switch over a value. */
    static SwitchBlock over(CodeBlock selector) {
        return new SwitchBlock(CodeBlock.builder().add("switch ($L) {\n$>", selector));
    }

    /** An arm for several constants; without any, none. */
    SwitchBlock arm(List<String> constants, CodeBlock result) {
        return arm(constants, result, "");
    }

    /** An arm with a word of comment, if there is one. */
    SwitchBlock arm(List<String> constants, CodeBlock result, String comment) {
        if (!constants.isEmpty()) {
            code.add("case $L ->$W$L;$L\n", labels(constants), result, comment.isEmpty() ? "" : " // " + comment);
        }
        return this;
    }

    /** An arm of several statements, which yields a value or throws. */
    SwitchBlock block(List<String> constants, CodeBlock statements) {
        code.add("case $L -> {\n$>$L$<}\n", labels(constants), statements);
        return this;
    }

    /** An arm for one constant. */
    SwitchBlock arm(String constant, CodeBlock result) {
        return arm(List.of(constant), result);
    }

    /** What is done with any other value: of a number only, of which javac proves nothing. */
    void otherwise(CodeBlock result) {
        code.add("default -> $L;\n", result);
    }

    /** The same, as several statements. */
    SwitchBlock otherwiseBlock(CodeBlock statements) {
        code.add("default -> {\n$>$L$<}\n", statements);
        return this;
    }

    /** The expression. */
    CodeBlock build() {
        return code.add("$<}").build();
    }

    private static CodeBlock labels(List<String> constants) {
        return constants.stream().map(constant -> CodeBlock.of("$N", constant)).collect(CodeBlock.joining(",$W"));
    }
}
