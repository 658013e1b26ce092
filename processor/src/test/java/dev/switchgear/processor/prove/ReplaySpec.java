package dev.switchgear.processor.prove;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.prove.GraphPlan.Form;
import dev.switchgear.processor.prove.GraphPlan.Kind;
import dev.switchgear.processor.prove.GraphPlan.Line;
import dev.switchgear.processor.prove.GraphPlan.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random graph as a spec in Java. Its guards say what {@link #LEVERS} are set to, and each row leaves its number there: so
 * one can set the levers until a row is taken, and see that it was.
 *
 * @param name the spec
 * @param plan what it says; sentences that would be malformed are left out
 */
record ReplaySpec(String name, GraphPlan plan) {

    static final String PACKAGE = "replay";

    /** What the specs of a compilation have in common. */
    static final String LEVERS = """
            package replay;

            public final class Levers {
              public static final java.util.Set<String> HOLDING = new java.util.HashSet<>();
              public static final java.util.List<Integer> TAKEN = new java.util.ArrayList<>();
            }
            """;

    static ReplaySpec of(String name, GraphPlan plan) {
        List<Sentence> sentences = plan.sentences().stream()
                .filter(sentence -> saysSomething(sentence, plan))
                .toList();
        return new ReplaySpec(name, new GraphPlan(plan.states(), plan.start(), plan.finals(), plan.lines(), sentences));
    }

    private static boolean saysSomething(Sentence sentence, GraphPlan plan) {
        List<Integer> begins = sentence.after().isEmpty() ? List.of(plan.start()) : sentence.after();
        return switch (sentence.form()) {
            case NEVER ->
                Collections.disjoint(sentence.reach(), sentence.without())
                        && !sentence.without().containsAll(begins);
            case ALWAYS -> sentence.reach().size() < plan.states();
            case EVENTUALLY -> !sentence.reach().containsAll(begins);
        };
    }

    /** Whether its events cannot be methods: a row may be about several, and a method must be accepted somewhere. */
    boolean isTable() {
        return plan.lines().stream().anyMatch(line -> line.on().size() > 1)
                || !plan.events().stream()
                        .allMatch(event -> plan.lines().stream()
                                .anyMatch(line ->
                                        line.kind() != Kind.REJECT && line.on().contains(event)));
    }

    /** The file. */
    String source() {
        List<String> members = new ArrayList<>();
        members.add("public enum State { " + joined(IntStream.range(0, plan.states()), "S") + " }");
        Stream.of("g", "h", "k")
                .forEach(guard -> members.add(
                        "boolean %1$s() {\n    return Levers.HOLDING.contains(\"%1$s\");\n  }".formatted(guard)));
        for (int i = 0; i < plan.lines().size(); i++) {
            members.add("void r%1$d() {\n    Levers.TAKEN.add(%1$d);\n  }".formatted(i));
        }
        if (isTable()) {
            members.add("public enum Event { " + joined(ints(plan.events()), "E") + " }");
        } else {
            plan.events().forEach(event -> members.add(rows(event) + "public abstract void e" + event + "();"));
        }
        String finals = plan.finals().isEmpty() ? "" : rule("Final", states(plan.finals()));
        return "package " + PACKAGE + ";\n\n@dev.switchgear.StateMachine\n"
                + rule("Initial", states(List.of(plan.start()))) + finals
                + plan.sentences().stream().map(this::sentence).collect(joining())
                + (isTable() ? rows() : "")
                + "public abstract class " + name + " {\n  "
                + String.join("\n  ", members) + "\n}\n";
    }

    private String sentence(Sentence sentence) {
        String word = sentence.form().name().charAt(0)
                + sentence.form().name().substring(1).toLowerCase(Locale.ROOT);
        return rule(
                word,
                (sentence.form() == Form.ALWAYS ? "canReach = " : "reach = ")
                        + states(sentence.reach())
                        + (sentence.after().isEmpty() ? "" : ", after = " + states(sentence.after()))
                        + (sentence.without().isEmpty() ? "" : ", without = " + states(sentence.without())));
    }

    private String rows() {
        return IntStream.range(0, plan.lines().size())
                .mapToObj(i -> row(i, ", on = " + listed(plan.lines().get(i).on(), name + ".Event.E")))
                .collect(joining());
    }

    private String rows(int event) {
        return IntStream.range(0, plan.lines().size())
                .filter(i -> plan.lines().get(i).on().contains(event))
                .mapToObj(i -> row(i, ""))
                .collect(joining());
    }

    private String row(int number, String on) {
        Line line = plan.lines().get(number);
        if (line.kind() != Kind.MOVE) {
            return rule(line.kind() == Kind.IGNORE ? "Ignore" : "Reject", "in = " + states(line.from()) + on);
        }
        String to = line.to() == GraphPlan.STAYS ? "" : ", to = " + states(List.of(line.to()));
        String when = line.guards().stream()
                .map(guard -> '"' + guard + '"')
                .collect(joining(
                        ", ",
                        line.guards().isEmpty() ? "" : ", when = {",
                        line.guards().isEmpty() ? "" : "}"));
        return rule("Transition", "from = " + states(line.from()) + on + to + when + ", then = \"r" + number + "\"");
    }

    private String rule(String word, String members) {
        return "@%sRules.%s(%s)\n".formatted(name, word, members);
    }

    private String states(Collection<Integer> numbers) {
        return listed(numbers, name + ".State.S");
    }

    private static String listed(Collection<Integer> numbers, String prefix) {
        String all = joined(ints(numbers), prefix);
        return numbers.size() == 1 ? all : "{" + all + "}";
    }

    private static String joined(IntStream numbers, String prefix) {
        return numbers.mapToObj(number -> prefix + number).collect(joining(", "));
    }

    private static IntStream ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue);
    }
}
