package dev.switchgear.processor.resolve;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Options;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Row.Kind;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.Spelling;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.resolve.Action.Become;
import dev.switchgear.processor.resolve.Action.Body;
import dev.switchgear.processor.resolve.Action.Effect;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Action.Exit;
import dev.switchgear.processor.resolve.Action.Notify;
import dev.switchgear.processor.resolve.Action.StartTimer;
import dev.switchgear.processor.resolve.Action.StopTimer;
import dev.switchgear.processor.testing.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rows mean: which of them count in a cell, and what happens in which order. */
final class ChartTest {

    private static final State OPEN = new State("OPEN");
    private static final State SHUT = new State("SHUT");
    private static final Site NOWHERE = Site.nowhere();

    private final Event close = EventMethod.of(method("close", Method.Form.ABSTRACT), EventMethod.Reply.NOTHING);
    private final Event slam = EventMethod.of(method("slam", Method.Form.CONCRETE), EventMethod.Reply.NOTHING);
    private final List<Row> rows = new ArrayList<>();
    private final List<Timeout> timeouts = new ArrayList<>();
    private Behavior behavior = new Behavior(
            List.of(
                    action(StateAction.Kind.ENTRY, "enterShut", SHUT),
                    action(StateAction.Kind.EXIT, "leaveOpen", OPEN),
                    action(StateAction.Kind.EXIT, "leaveAny", OPEN, SHUT),
                    action(StateAction.Kind.ENTRY, "enterOpen", OPEN)),
            List.of(new Observer(method("told", Method.Form.CONCRETE), NOWHERE)));

    private static Method method(String name, Method.Form form) {
        return new Method(
                name,
                Visibility.PUBLIC,
                form,
                List.of(),
                List.of(),
                false,
                TypeName.VOID,
                List.of(),
                Lint.NONE,
                NOWHERE);
    }

    private static StateAction action(StateAction.Kind kind, String name, State... states) {
        return new StateAction(kind, List.of(states), List.of(), method(name, Method.Form.CONCRETE), NOWHERE);
    }

    private Row row(Kind kind, Event event, State from, List<State> to, List<String> when, String... then) {
        Row row = Rows.of(
                kind,
                new Sources.Named(List.of(from)),
                List.of(event),
                to,
                when.stream()
                        .map(written ->
                                new Guard(new Reference(Guard.name(written), List.of()), Guard.isNegated(written)))
                        .toList(),
                List.of(then).stream()
                        .map(name -> new Reference(name, List.of()))
                        .toList(),
                Site.numbered(rows.size()));
        rows.add(row);
        return row;
    }

    private Chart chart() {
        ClassName spec = ClassName.get("door", "Door");
        return Chart.of(new Machine(
                new Spec(
                        spec, false, true, true, List.of(), List.of(), List.of(), Set.of(), Set.of(), Lint.NONE,
                        List.of(), NOWHERE),
                new EnumType(
                        spec.nestedClass("State"),
                        true,
                        List.of("OPEN", "SHUT"),
                        List.of(NOWHERE, NOWHERE),
                        new Spelling("Door.State", "State", Set.of()),
                        false),
                Optional.empty(),
                Topology.flat(List.of(OPEN, SHUT)),
                Optional.of(new InitialState(OPEN, NOWHERE)),
                Optional.empty(),
                List.of(),
                List.of(close, slam),
                rows,
                timeouts,
                behavior,
                List.of(),
                Options.NONE));
    }

    private static String shown(List<? extends Action> actions) {
        return actions.stream().map(ChartTest::shown).collect(joining(" "));
    }

    private static String shown(Action action) {
        if (action instanceof Exit exit) {
            return "exit:" + exit.method().name();
        } else if (action instanceof Effect effect) {
            return "effect:" + effect.effect().name();
        } else if (action instanceof Body body) {
            return "body:" + body.event().name();
        } else if (action instanceof Become become) {
            return "become:" + become.state();
        } else if (action instanceof StartTimer started) {
            return "start:" + started.timeout().event().name();
        } else if (action instanceof StopTimer stopped) {
            return "stop:" + stopped.timeout().event().name();
        } else if (action instanceof Entry entry) {
            return "entry:" + entry.method().name();
        }
        return "notify:" + ((Notify) action).observer().method().name();
    }

    private String only(Event event, State from) {
        List<Reaction> reactions = chart().reactions(from, event);
        assertThat(reactions).hasSize(1);
        return shown(reactions.get(0).actions());
    }

    @Test
    void anExternalTransitionLeavesActsEntersAndTells() {
        row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of(), "push", "click");
        assertThat(only(close, OPEN))
                .isEqualTo("exit:leaveOpen exit:leaveAny effect:push effect:click become:SHUT entry:enterShut"
                        + " notify:told");
    }

    @Test
    void aTransitionToItselfLeavesAndEnters() {
        row(Kind.TRANSITION, close, SHUT, List.of(SHUT), List.of());
        assertThat(only(close, SHUT)).isEqualTo("exit:leaveAny become:SHUT entry:enterShut notify:told");
    }

    @Test
    void anInternalTransitionNeitherLeavesNorEnters() {
        row(Kind.TRANSITION, close, SHUT, List.of(), List.of(), "push");
        assertThat(only(close, SHUT)).isEqualTo("effect:push notify:told");
        assertThat(chart().reactions(SHUT, close).get(0).to()).isEqualTo(SHUT);
        assertThat(chart().reactions(SHUT, close).get(0).entered()).isEmpty();
    }

    @Test
    void theBodyOfAnEventIsItsEffect() {
        row(Kind.TRANSITION, slam, OPEN, List.of(SHUT), List.of());
        assertThat(only(slam, OPEN))
                .isEqualTo("exit:leaveOpen exit:leaveAny body:slam become:SHUT entry:enterShut notify:told");
    }

    @Test
    void nothingHappensWhereAnEventIsIgnored() {
        row(Kind.IGNORE, slam, OPEN, List.of(), List.of());
        assertThat(only(slam, OPEN)).isEmpty();
        assertThat(chart().permits(OPEN, slam)).isFalse();
        assertThat(chart().accepts(OPEN, slam)).isTrue();
    }

    @Test
    void nothingFollowsARowWithoutGuardsOrARejection() {
        Row guarded = row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of("isCalm"));
        Row always = row(Kind.TRANSITION, close, OPEN, List.of(OPEN), List.of());
        row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of("isLate"));
        row(Kind.REJECT, close, SHUT, List.of(), List.of());
        row(Kind.TRANSITION, close, SHUT, List.of(OPEN), List.of());
        assertThat(chart().reactions(OPEN, close).stream().map(Reaction::row))
                .containsExactly(guarded, always)
                .inOrder();
        assertThat(chart().reactions(SHUT, close)).isEmpty();
        assertThat(chart().refused(SHUT)).containsExactly(close, slam).inOrder();
    }

    @Test
    void whatGuardsLeaveNothingToIsNotTaken() {
        Row calm = row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of("isCalm"));
        Row wild = row(Kind.TRANSITION, close, OPEN, List.of(OPEN), List.of("!isCalm"));
        row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of("isLate"));
        assertThat(chart().taken(OPEN, close).stream().map(Reaction::row))
                .containsExactly(calm, wild)
                .inOrder();
        assertThat(chart().isConditional(OPEN, close)).isFalse();
        assertThat(chart().targets(OPEN, close)).containsExactly(OPEN, SHUT).inOrder();
    }

    @Test
    void whatIsCalledNothingIsSilent() {
        behavior = Behavior.NONE;
        row(Kind.TRANSITION, close, OPEN, List.of(SHUT), List.of());
        row(Kind.TRANSITION, slam, OPEN, List.of(SHUT), List.of());
        assertThat(chart().reactions(OPEN, close).get(0).isSilent()).isTrue();
        assertThat(chart().reactions(OPEN, slam).get(0).isSilent()).isFalse();
    }

    @Test
    void aMachineStartsWithTheEntryActionsOfItsInitialState() {
        assertThat(shown(chart().start())).isEqualTo("entry:enterOpen");
    }

    /** Timers change with the state: what starts comes first, for to work out when it is due may throw. */
    @Test
    void timersChangeWithTheState() {
        Row shutting = row(Kind.TRANSITION, slam, OPEN, List.of(SHUT), List.of());
        Row again = row(Kind.TRANSITION, close, SHUT, List.of(SHUT), List.of());
        Row staying = row(Kind.TRANSITION, close, OPEN, List.of(), List.of());
        timeouts.add(new Timeout(slam, List.of(new Timeout.Length("days", 2)), Optional.empty(), NOWHERE));
        timeouts.add(new Timeout(close, List.of(new Timeout.Length("days", 1)), Optional.empty(), NOWHERE));

        assertThat(shown(chart().reaction(shutting, OPEN, slam).actions()))
                .isEqualTo("exit:leaveOpen exit:leaveAny body:slam start:close stop:slam become:SHUT entry:enterShut"
                        + " notify:told");
        assertThat(shown(chart().reaction(again, SHUT, close).actions()))
                .isEqualTo("exit:leaveAny start:close become:SHUT entry:enterShut notify:told");
        assertThat(shown(chart().reaction(staying, OPEN, close).actions())).isEqualTo("notify:told");
        assertThat(chart().timers(OPEN)).hasSize(2);
        assertThat(chart().timers(SHUT)).hasSize(1);
    }
}
