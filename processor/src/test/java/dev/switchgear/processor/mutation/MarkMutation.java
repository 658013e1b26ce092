package dev.switchgear.processor.mutation;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.mutation.Outline.Written;
import dev.switchgear.processor.mutation.Source.Range;
import java.util.List;
import java.util.Optional;

/** Spoils what makes a type a spec: {@code @StateMachine}. */
enum MarkMutation implements Mutation {
    DROP((mark, outline, dice) -> outline.source().without(mark.range())),
    DUPLICATE((mark, outline, dice) ->
            outline.source().before(mark.range().first(), outline.source().of(mark.range()))),
    COPY_ELSEWHERE(
            (mark, outline, dice) -> outline.source().before(place(outline, dice), "@dev.switchgear.StateMachine")),
    MOVE((mark, outline, dice) -> outline.source()
            .swapping(mark.range(), dice.of(outline.annotations()).range())),
    NAME_ENUM((mark, outline, dice) -> outline.source()
            .replacing(
                    new Range(mark.name() + 1, mark.range().last()),
                    "(" + dice.of(List.of("states", "events")) + " = "
                            + dice.of(List.of(
                                    "Missing",
                                    outline.specName(),
                                    "State",
                                    "Event",
                                    "#",
                                    "Enum",
                                    "int",
                                    "dev.switchgear.StateMachine.NestedState",
                                    "dev.switchgear.StateMachine.NestedEvent",
                                    "Thread.State",
                                    "java.util.concurrent.TimeUnit",
                                    "State[]",
                                    outline.specName() + ".State",
                                    outline.title() + "Machine.Event",
                                    "Missing.State",
                                    outline.title() + "Rules.Missing",
                                    "List<State>",
                                    "T",
                                    "java.lang.annotation.ElementType",
                                    outline.title() + "Machine",
                                    "javax.swing.GroupLayout.Alignment",
                                    "void",
                                    "Override"))
                            + ".class)")),
    CHANGE_TOTAL((mark, outline, dice) -> outline.source()
            .replacing(
                    new Range(mark.name() + 1, mark.range().last()),
                    mark.arguments().stream()
                            .filter(value -> !value.member().equals("total"))
                            .map(value -> outline.source().of(value.all()))
                            .collect(joining(", ", "(total = " + isNotTotal(mark, outline) + ", ", ")"))
                            .replace(", )", ")"))),
    NAME_NONSENSE((mark, outline, dice) -> outline.source()
            .replacing(
                    new Range(mark.name() + 1, mark.range().last()),
                    "("
                            + dice.of(List.of(
                                    "states = ",
                                    "events = ",
                                    "",
                                    "value = ",
                                    "states = State.class, events = ",
                                    "threadSafe = true, states = ",
                                    "threadSafe = ",
                                    "total = true, states = ",
                                    "total = "))
                            + Nonsense.value(outline, dice) + ")"));

    private final Spoiler<Written> spoiler;

    MarkMutation(Spoiler<Written> spoiler) {
        this.spoiler = spoiler;
    }

    @Override
    public Optional<String> apply(Outline outline, Dice dice) {
        return dice.pick(outline.marks()).map(mark -> spoiler.spoil(mark, outline, dice));
    }

    private static boolean isNotTotal(Written mark, Outline outline) {
        return mark.arguments().stream()
                .noneMatch(value -> outline.source().of(value.all()).equals("total = true"));
    }

    /** Before a declaration of any kind. */
    static int place(Outline outline, Dice dice) {
        return switch (dice.below(3)) {
            case 0 ->
                dice.pick(outline.methods())
                        .map(method -> method.range().first())
                        .orElse(0);
            case 1 -> dice.pick(outline.types()).map(Outline.Type::first).orElse(0);
            default -> dice.pick(outline.constants()).map(Range::first).orElse(0);
        };
    }
}
