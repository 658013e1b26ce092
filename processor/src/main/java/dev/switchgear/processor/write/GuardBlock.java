package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.resolve.Choice;
import dev.switchgear.processor.resolve.Choice.Ask;
import dev.switchgear.processor.resolve.Choice.Take;
import dev.switchgear.processor.resolve.Reaction;
import java.util.List;
import java.util.function.Function;

/** Writes guards: as the branches between rows, and as the answer to whether one of them can be taken. */
final class GuardBlock {

    /** How tightly an expression holds together. */
    private enum Binding {
        CHOICE,
        OR,
        AND,
        ATOM
    }

    private record Expression(CodeBlock code, Binding binding) {

        /** The expression as part of one that binds so tightly. */
        CodeBlock in(Binding other) {
            return binding.compareTo(other) < 0 ? CodeBlock.of("($L)", code) : code;
        }
    }

    private final Function<Reference, CodeBlock> calls;

    /** Guards that are called so. */
    GuardBlock(Function<Reference, CodeBlock> calls) {
        this.calls = calls;
    }

    /**
     * <pre>
     * if (covers(amount) &amp;&amp; !isBlocked()) {
     *   ...
     * }
     * ...
     * </pre>
     *
     * Every branch leaves the block: those that take a transition, and those that refuse.
     */
    CodeBlock branches(Choice choice, Function<Reaction, CodeBlock> taking, CodeBlock refusal) {
        CodeBlock.Builder branches = CodeBlock.builder();
        Choice rest = choice;
        while (rest instanceof Ask ask) {
            branches.beginControlFlow("if ($L)", condition(ask.guards()).code())
                    .add(branches(ask.then(), taking, refusal))
                    .endControlFlow();
            rest = ask.otherwise();
        }
        return branches.add(rest instanceof Take take ? taking.apply(take.reaction()) : refusal)
                .build();
    }

    /** {@code covers(amount) || isVip()}: whether a row can be taken; {@code true} or {@code false} where guards do not matter. */
    CodeBlock canBeTaken(Choice choice) {
        return answer(choice).code();
    }

    private Expression answer(Choice choice) {
        if (choice.isAlways(true) || choice.isAlways(false)) {
            return new Expression(CodeBlock.of("$L", choice.isAlways(true)), Binding.ATOM);
        }
        Ask ask = (Ask) choice; // The others have one answer.
        Expression condition = condition(ask.guards());
        if (ask.then().isAlways(true)) {
            return ask.otherwise().isAlways(false) ? condition : or(condition, answer(ask.otherwise()));
        }
        if (ask.otherwise().isAlways(false)) {
            return and(condition, answer(ask.then()));
        }
        if (ask.otherwise().isAlways(true) && ask.guards().size() == 1) {
            return or(atom(ask.guards().get(0).negated()), answer(ask.then()));
        }
        return new Expression(
                CodeBlock.of(
                        "$L ?$W$L :$W$L",
                        condition.in(Binding.OR),
                        answer(ask.then()).in(Binding.OR),
                        answer(ask.otherwise()).in(Binding.CHOICE)),
                Binding.CHOICE);
    }

    private static Expression or(Expression one, Expression other) {
        boolean isMixed = one.binding() == Binding.AND || other.binding() == Binding.AND;
        Binding inside = isMixed ? Binding.ATOM : Binding.OR;
        return new Expression(CodeBlock.of("$L$W|| $L", one.in(inside), other.in(inside)), Binding.OR);
    }

    private static Expression and(Expression one, Expression other) {
        return new Expression(CodeBlock.of("$L$W&& $L", one.in(Binding.AND), other.in(Binding.AND)), Binding.AND);
    }

    private Expression condition(List<Guard> guards) {
        return guards.stream().map(this::atom).reduce(GuardBlock::and).orElseThrow();
    }

    private Expression atom(Guard guard) {
        CodeBlock call = calls.apply(guard.reference());
        return new Expression(CodeBlock.of("$L$L", guard.isNegated() ? "!" : "", call), Binding.ATOM);
    }
}
