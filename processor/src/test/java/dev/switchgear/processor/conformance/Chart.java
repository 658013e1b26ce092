package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Guard;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Row.Target;
import dev.switchgear.processor.conformance.Tree.Superstate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan in a few lines, for charts written by hand. The first state is the initial one, {@code -} is no event at all:
 *
 * <pre>
 * interface
 * queued
 * occurrences
 * states A B C
 * superstate P: A B, initial A
 * final C
 * entry P: greet
 * exit A P: part
 * entry A: welcome(Occurrence)
 * after note
 * after tell(State, Event, State)
 * refused deny(State, Event, Reason)
 * timeout go: 30
 * timeout stop: patience
 * go: A -&gt; B [isFree, !isLate] / pay, print
 * go: P -&gt; into P
 * go: C -&gt; resume P
 * go: B -&gt; stay
 * go: P ignore
 * go: A reject
 * go: B defer
 * pay(int): A -&gt; B
 * boolean go: A -&gt; B
 * -: B -&gt; C [isDone]
 * </pre>
 */
final class Chart {

    private static final Pattern ROW = Pattern.compile(
            "(?<result>boolean )?(?<on>[\\w-]+)(?:\\((?<takes>.+)\\))?: (?<from>[^-\\[/]+?) (?:(?<kind>ignore|defer|reject)|-> (?:(?<way>into|resume) )?(?<word>\\w+))"
                    + "(?: \\[(?<when>[^\\]]+)])?(?: / (?<then>.+))?");
    private static final Pattern SUPERSTATE = Pattern.compile("(\\w+): (.+), initial (\\w+)");
    private static final Pattern ACTION = Pattern.compile("(?:(.*): )?(\\w+)(?:\\((.*)\\))?");
    private static final Pattern TIMEOUT = Pattern.compile("(\\w+): (?:(\\d+)|(\\w+))");

    private final List<String> states = new ArrayList<>();
    private final List<Superstate> superstates = new ArrayList<>();
    private final List<String> finals = new ArrayList<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> timeouts = new LinkedHashMap<>();
    private final Map<String, Callee> callees = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final boolean isInterface;

    private Chart(String text) {
        isInterface = text.lines().anyMatch("interface"::equals);
        List<String> lines = text.lines().toList();
        lines.stream().filter(line -> line.startsWith("superstate ")).forEach(line -> names.add(word(line, 1)));
        lines.forEach(this::read);
    }

    static Plan plan(String text) {
        Chart chart = new Chart(text);
        return new Plan(
                "Hand",
                new Plan.Form(
                        chart.isInterface,
                        true,
                        false,
                        false,
                        text.lines().anyMatch("queued"::equals),
                        text.lines().anyMatch("occurrences"::equals),
                        false,
                        "Superstate"),
                new Tree(chart.states, chart.superstates),
                chart.states.get(0),
                chart.finals,
                List.copyOf(chart.events.values()),
                chart.rows,
                chart.timeouts(),
                List.copyOf(chart.callees.values()),
                chart.actions);
    }

    private static String word(String line, int number) {
        return line.split("[ :]")[number];
    }

    private static Event event(String name, String result, List<String> payload) {
        return new Event(
                name.toUpperCase(Locale.ROOT), new Callee(result, name, payload, false, "abstract ", false), false);
    }

    private Callee callee(String result, String name) {
        return new Callee(result, name, List.of(), false, isInterface ? "default " : "", false);
    }

    private void read(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        switch (word(line, 0)) {
            case "interface", "queued", "occurrences" -> {}
            case "states" -> states.addAll(words(rest));
            case "final" -> finals.addAll(words(rest));
            case "superstate" -> {
                Matcher said = matched(SUPERSTATE, rest);
                superstates.add(new Superstate(
                        said.group(1),
                        words(said.group(2)).stream().filter(states::contains).toList(),
                        words(said.group(2)).stream().filter(names::contains).toList(),
                        Optional.of(said.group(3))));
            }
            case "entry", "exit", "after", "refused" -> act(word(line, 0), matched(ACTION, rest));
            case "timeout" -> timeouts.put(word(rest, 0), rest);
            default -> rows.add(row(matched(ROW, line)));
        }
    }

    private void act(String when, Matcher said) {
        List<String> of = words(said.group(1));
        Callee method =
                new Callee("void", said.group(2), words(said.group(3)), false, isInterface ? "default " : "", false);
        actions.add(new Action(
                method,
                when.equals("entry") ? of : List.of(),
                when.equals("exit") ? of : List.of(),
                when.equals("after"),
                when.equals("refused")));
    }

    private List<Timeout> timeouts() {
        return events.entrySet().stream()
                .filter(event -> timeouts.containsKey(event.getKey()))
                .map(event -> timeout(event.getValue(), matched(TIMEOUT, timeouts.get(event.getKey()))))
                .toList();
    }

    private Timeout timeout(Event event, Matcher said) {
        Optional<Callee> method = Optional.ofNullable(said.group(3)).map(name -> callee("Duration", name));
        method.ifPresent(duration -> callees.put(duration.name(), duration));
        long amount = said.group(2) == null ? 1 : Long.parseLong(said.group(2));
        return new Timeout(event, amount, ChronoUnit.MILLIS, method);
    }

    private Row row(Matcher said) {
        String name = said.group("on");
        Event event = name.equals("-")
                ? Event.NONE
                : events.computeIfAbsent(
                        name,
                        any -> event(
                                name, said.group("result") == null ? "void" : "boolean", words(said.group("takes"))));
        List<String> from = words(said.group("from"));
        List<Guard> guards = words(said.group("when")).stream()
                .map(guard -> new Guard(guard.replace("!", ""), !guard.startsWith("!")))
                .toList();
        guards.forEach(guard -> callees.put(guard.name(), callee("boolean", guard.name())));
        List<String> effects = words(said.group("then"));
        effects.forEach(effect -> callees.put(effect, callee("void", effect)));
        return new Row(
                said.group("kind") == null
                        ? Kind.TRANSITION
                        : Kind.valueOf(said.group("kind").toUpperCase(Locale.ROOT)),
                from.stream().filter(states::contains).toList(),
                from.stream().filter(names::contains).toList(),
                List.of(event),
                target(said.group("way"), said.group("word")),
                guards,
                effects);
    }

    private static Target target(String way, String word) {
        if (word == null || word.equals("stay")) {
            return new Row.Stay();
        }
        if (way == null) {
            return new Row.To(word);
        }
        return way.equals("into") ? new Row.Into(word) : new Row.Resume(word);
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[, ]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line + Arrays.asList(pattern.pattern()));
        }
        return matcher;
    }
}
