package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arms of a switch, those with the same result as one: in the order in which each first came. */
final class Arms {

    /**
     * What constants lead to. Code is equal where its text is, of which JavaPoet forgets what follows the last place for a line break,
     * and which it works out anew whenever it is asked.
     */
    private record Result(CodeBlock code, String text, boolean isBlock, String comment) {

        Result(CodeBlock code, boolean isBlock, String comment) {
            this(code, CodeBlock.of("$L\n", code).toString(), isBlock, comment);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Result result
                    && text.equals(result.text)
                    && isBlock == result.isBlock
                    && comment.equals(result.comment);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private final Map<Result, List<String>> labels = new LinkedHashMap<>();
    private Optional<CodeBlock> other = Optional.empty();

    /** Adds a constant with its value, and a word of comment if there is one. */
    void add(String constant, CodeBlock value, String comment) {
        add(constant, new Result(value, false, comment));
    }

    /** Adds a constant with its value. */
    void add(String constant, CodeBlock value) {
        add(constant, value, "");
    }

    /** Adds a constant with statements that yield a value or throw. */
    void addBlock(String constant, CodeBlock statements) {
        add(constant, new Result(statements, true, ""));
    }

    private void add(String constant, Result result) {
        labels.computeIfAbsent(result, any -> new ArrayList<>()).add(constant);
    }

    /** Adds what is done with any other value, where the values are numbers. */
    Arms otherwise(CodeBlock value) {
        other = Optional.of(value);
        return this;
    }

    /** The switch over a value. */
    CodeBlock over(CodeBlock selector) {
        SwitchBlock block = SwitchBlock.over(selector);
        labels.forEach((result, constants) -> {
            if (result.isBlock()) {
                block.block(constants, result.code());
            } else {
                block.arm(constants, result.code(), result.comment());
            }
        });
        other.ifPresent(block::otherwise);
        return block.build();
    }
}
