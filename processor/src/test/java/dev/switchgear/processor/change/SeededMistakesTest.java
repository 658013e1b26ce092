package dev.switchgear.processor.change;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Diagram.Row;
import dev.switchgear.diagram.Diagram.State;
import dev.switchgear.diagram.Diagram.Superstate;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.change.SeededMistakes.Mistake;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The trial of the gate: each mistake of the kinds in {@link SeededMistakes}, in each machine of the examples and of the golden files.
 * All are told but those that change nothing, which an oracle tells that shares no code with the comparison.
 */
@Thorough
final class SeededMistakesTest {

    private static final Set<String> NOTES = Set.of(
            "an event is permitted",
            "an effect is added",
            "a timeout takes another time",
            "a final state is another kind of state");

    private static final String TOLD_BY_THE_GUIDE =
            "11,730 mistakes of 27 kinds were made in the models of 29 machines: 10,040 errors, 1,605 notes, 85 the same";

    private static final Map<String, Diagram> MACHINES = new TreeMap<>();

    @BeforeAll
    static void compile() throws MalformedModel {
        Sources elsewhere = Sources.in("good/elsewhere").map(Sources::of).reduce(Sources.of(), Sources::and);
        Stream<Sources> good = Sources.in("good").map(file -> Sources.of(file).and(elsewhere));
        Stream<Sources> examples = Stream.of(
                        "turnstile/src/main/java/com/acme/gate",
                        "io-session/src/main/java/dev/switchgear/examples/iosession",
                        "ppp-lcp/src/main/java/dev/switchgear/examples/ppplcp",
                        "usb-device/src/main/java/dev/switchgear/examples/usbdevice",
                        "player/src/main/java/dev/switchgear/examples/player")
                .map(Path.of("../examples")::resolve)
                .map(folder -> Sources.filesIn(folder).stream().map(Sources::of).reduce(Sources.of(), Sources::and));
        for (Sources sources : Stream.concat(good, examples).toList()) {
            Compiled compiled = TestCompiler.JAVAC.compileWithOptions(sources, List.of("-Aswitchgear.diagrams=json"));
            assertThat(compiled.errors()).isEmpty();
            for (Map.Entry<String, String> model : compiled.drawn().entrySet()) {
                MACHINES.put(model.getKey(), ModelReader.read(model.getValue()));
            }
        }
    }

    @Test
    void eachMistakeIsTold() throws MalformedModel {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> untold = new ArrayList<>();
        for (Map.Entry<String, Diagram> machine : MACHINES.entrySet()) {
            Diagram was = machine.getValue();
            for (Mistake mistake : SeededMistakes.of(was)) {
                List<Change> told = Comparison.between(was, mistake.diagram(), Map.of(), false);
                boolean isBreaking = told.stream().anyMatch(Change.Breaking.class::isInstance);
                boolean isSame = told.isEmpty() && behaviour(was).equals(behaviour(mistake.diagram()));
                int[] count = counts.computeIfAbsent(mistake.kind(), any -> new int[3]);
                count[isBreaking ? 0 : told.isEmpty() ? 2 : 1]++;
                boolean isAsMeant = isSame || (!told.isEmpty() && isBreaking != NOTES.contains(mistake.kind()));
                if (!isAsMeant) {
                    untold.add(machine.getKey() + ": " + mistake.kind() + " " + mistake.place() + " " + told);
                }
            }
        }
        assertThat(untold).isEmpty();
        int[] sum = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        });
        String result = String.format(
                Locale.ROOT,
                "%,d mistakes of %d kinds were made in the models of %d machines: %,d errors, %,d notes, %d the same",
                sum[0] + sum[1] + sum[2],
                counts.size(),
                MACHINES.size(),
                sum[0],
                sum[1],
                sum[2]);
        // Who adds a machine or a kind of mistakes finds here what the guide has to say.
        assertThat(result).isEqualTo(TOLD_BY_THE_GUIDE);
        assertThat(Sources.read(Path.of("../runtime/README.md"))).contains(result.substring(0, result.indexOf(':')));
    }

    /** In another order, with rows split, and read from a file. */
    @Test
    void whatIsWrittenInAnotherWayIsNoChange() throws MalformedModel {
        Random random = new Random(19);
        for (Diagram was : MACHINES.values()) {
            List<State> states = new ArrayList<>(was.states());
            Collections.shuffle(states, random);
            List<Superstate> superstates = new ArrayList<>(was.superstates());
            Collections.shuffle(superstates, random);
            Map<List<Object>, List<Row>> cells = new LinkedHashMap<>();
            was.rows()
                    .forEach(row -> row.from()
                            .forEach(state -> cells.computeIfAbsent(
                                            List.of(state, row.event()), any -> new ArrayList<>())
                                    .add(new Row(
                                            List.of(state),
                                            row.event(),
                                            row.kind(),
                                            row.within(),
                                            row.to(),
                                            row.into(),
                                            row.resumes(),
                                            row.guards(),
                                            row.effects()))));
            List<List<Row>> shuffled = new ArrayList<>(cells.values());
            Collections.shuffle(shuffled, random);
            Diagram is = new Diagram(
                    was.name(),
                    was.initial(),
                    states,
                    superstates,
                    was.events(),
                    shuffled.stream().flatMap(List::stream).toList());

            assertThat(Comparison.between(was, ModelReader.read(Format.JSON.text(is)), Map.of(), false))
                    .isEmpty();
        }
    }

    /** What a machine does in each state, on each event, whatever its guards say; and all that is said of states and events. */
    private static Map<String, Object> behaviour(Diagram diagram) {
        Map<String, Object> behaviour = new TreeMap<>();
        behaviour.put("initial", diagram.initial());
        behaviour.put("events", Set.copyOf(diagram.events()));
        for (State state : diagram.states()) {
            List<String> around = around(state, diagram);
            behaviour.put(
                    "state " + state.name(),
                    List.of(state.isFinal(), state.entry(), state.exit(), actions(around, diagram)));
            for (String event : events(diagram)) {
                List<Row> asked = new ArrayList<>();
                for (int level = -1; level < around.size(); level++) {
                    Optional<String> within = level < 0 ? Optional.empty() : Optional.of(around.get(level));
                    diagram.rows().stream()
                            .filter(row -> row.from().contains(state.name())
                                    && row.event().orElse("").equals(event)
                                    && row.within().equals(within))
                            .forEach(asked::add);
                }
                behaviour.put(state.name() + " " + event, answers(asked, around));
                if (diagram.events().stream()
                        .anyMatch(one -> one.name().equals(event) && one.after().isPresent())) {
                    behaviour.put("timer " + state.name() + " " + event, timer(asked, state, diagram));
                }
            }
        }
        return behaviour;
    }

    private static Set<String> events(Diagram diagram) {
        Set<String> events = new TreeSet<>(Set.of(""));
        diagram.events().forEach(event -> events.add(event.name()));
        return events;
    }

    private static List<String> around(State state, Diagram diagram) {
        List<String> around = new ArrayList<>();
        for (Optional<String> next = state.parent(); next.isPresent(); ) {
            String name = next.get();
            around.add(name);
            next = diagram.superstates().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .flatMap(Superstate::parent);
        }
        return around;
    }

    /** Those superstates that anybody could tell from none: they have actions, or are resumed. */
    private static Set<Superstate> actions(List<String> around, Diagram diagram) {
        Set<String> resumed = new HashSet<>();
        diagram.rows().forEach(row -> row.resumes().ifPresent(resumed::add));
        Set<Superstate> told = new HashSet<>();
        diagram.superstates().stream()
                .filter(one -> around.contains(one.name()))
                .filter(one -> !one.entry().isEmpty() || !one.exit().isEmpty() || resumed.contains(one.name()))
                .forEach(told::add);
        return told;
    }

    /** The states that share the timer: those of the superstate that the row is of. */
    private static Set<String> timer(List<Row> asked, State state, Diagram diagram) {
        Set<String> sharing = new TreeSet<>();
        for (Row row : asked) {
            sharing.add(state.name());
            row.within()
                    .ifPresent(superstate -> diagram.states().stream()
                            .filter(other -> around(other, diagram).contains(superstate))
                            .forEach(other -> sharing.add(other.name())));
        }
        return sharing;
    }

    private static List<String> answers(List<Row> asked, List<String> around) {
        Set<String> names = new TreeSet<>();
        asked.forEach(row -> row.guards().forEach(guard -> names.add(guard.replace("!", ""))));
        List<String> guards = List.copyOf(names);
        List<String> answers = new ArrayList<>();
        // All guards that occur in a cell are few; those of the other machine, which it does not ask, change nothing.
        for (int holding = 0; holding < 1 << guards.size(); holding++) {
            int held = holding;
            answers.add(guards + " " + held + " "
                    + asked.stream()
                            .filter(row -> row.guards().stream()
                                    .allMatch(guard -> guard.startsWith("!")
                                            != ((held >> guards.indexOf(guard.replace("!", "")) & 1) == 1)))
                            .findFirst()
                            .map(row -> row.kind() + " " + row.to() + row.resumes()
                                    + row.into().filter(around::contains) + row.effects())
                            .orElse("refused"));
        }
        return answers;
    }
}
