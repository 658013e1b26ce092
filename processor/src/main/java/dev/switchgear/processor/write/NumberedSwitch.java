package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A switch over the numbers of reactions. Of more than a few arms it is made of methods that have a few each, and of one that
 * leads to them:
 *
 * <pre>
 * switch ((cell - 61) / 8) {
 *   case 0 -&gt; raise0(event, cell);
 *   case 1 -&gt; raise1(event, cell);
 *   default -&gt; throw new AssertionError(cell);
 * }
 * </pre>
 */
final class NumberedSwitch {

    /**
     * How many arms a method has: from ten labels on C2 makes a table of jumps, which is mispredicted where events come in no
     * order. At 7 states and 6 events with actions 8.9 ns a transition in one switch, 2.2 in several.
     */
    private static final int FEW = 8;

    /** How many methods a switch may lead to before they get more arms instead. */
    private static final int MOST_PARTS = 400;

    /** What is left for the rest of a method. */
    private static final int MOST_BYTES = Layout.MOST_COMPILED_BYTES - 500;

    /**
     * An arm.
     *
     * @param number the number it is for
     * @param code its value; or its statements, which yield one
     * @param isBlock whether it is made of statements
     * @param bytes how many bytes of bytecode it may become
     */
    record Arm(int number, CodeBlock code, boolean isBlock, int bytes) {}

    private final String cell;
    private final List<Arm> arms;
    private final CodeBlock otherwise;
    private final int size;

    /**
     * A switch.
     *
     * @param cell the variable that holds the number
     * @param arms its arms, in the order of their numbers
     * @param otherwise the value for any other number, or what throws
     */
    NumberedSwitch(String cell, List<Arm> arms, CodeBlock otherwise) {
        this.cell = cell;
        this.arms = arms;
        this.otherwise = otherwise;
        int longest = arms.stream().mapToInt(Arm::bytes).max().orElse(1);
        int even = Math.max(FEW, (arms.size() + MOST_PARTS - 1) / MOST_PARTS);
        this.size = Math.max(1, Math.min(even, MOST_BYTES / longest));
    }

    /** Whether it is made of several methods. */
    boolean isSplit() {
        return arms.size() > size;
    }

    /**
     * The switch, or what leads to its parts.
     *
     * @param call the call of a part
     */
    CodeBlock code(IntFunction<CodeBlock> call) {
        if (!isSplit()) {
            return over(arms);
        }
        CodeBlock part = CodeBlock.of("($N - $L) / $L", cell, arms.get(0).number(), size);
        Arms parts = new Arms();
        for (int i = 0; i < parts(); i++) {
            parts.add(String.valueOf(i), part(i).isEmpty() ? otherwise : call.apply(i));
        }
        return parts.otherwise(otherwise).over(part);
    }

    /** The methods that it is made of, if it is split; each is given its head, to which the variable is added, and its beginning. */
    Stream<MethodSpec> methods(IntFunction<MethodSpec.Builder> head, CodeBlock beginning) {
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; isSplit() && i < parts(); i++) {
            if (!part(i).isEmpty()) {
                methods.add(head.apply(i)
                        .addParameter(TypeName.INT, cell)
                        .addCode(beginning)
                        .addCode("return $L;\n", over(part(i)))
                        .build());
            }
        }
        return methods.stream();
    }

    private int parts() {
        int span = arms.get(arms.size() - 1).number() - arms.get(0).number();
        return span / size + 1;
    }

    private List<Arm> part(int index) {
        int first = arms.get(0).number() + index * size;
        return arms.stream()
                .filter(arm -> arm.number() >= first && arm.number() < first + size)
                .toList();
    }

    private CodeBlock over(List<Arm> some) {
        Arms table = new Arms();
        for (Arm arm : some) {
            if (arm.isBlock()) {
                table.addBlock(String.valueOf(arm.number()), arm.code());
            } else {
                table.add(String.valueOf(arm.number()), arm.code());
            }
        }
        return table.otherwise(otherwise).over(CodeBlock.of("$N", cell));
    }

    /** What is thrown at a number that is none of its own. */
    static CodeBlock noSuchCell(String cell) {
        return CodeBlock.of("throw new $T($N)", AssertionError.class, cell);
    }
}
