package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Kind;
import dev.switchgear.processor.conformance.Tree.Superstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The annotations of a spec. */
final class RuleText {

    private final Plan plan;
    private final Luck luck;

    RuleText(Plan plan, Luck luck) {
        this.plan = plan;
        this.luck = luck;
    }

    /** All that stand on the spec. */
    List<String> ofSpec() {
        return luck.merged(List.of(
                sentences(),
                rows(plan.rows().stream().filter(Row::isAutomatic).toList()),
                plan.form().isTable()
                        ? rows(plan.rows().stream()
                                .filter(row -> !row.isAutomatic())
                                .toList())
                        : List.of(),
                plan.form().isTable()
                        ? plan.timeouts().stream().map(this::timeout).toList()
                        : List.of()));
    }

    /** All that stand on the method of an event. */
    String on(Event event, List<Row> rows) {
        List<String> timeout = plan.timeouts().stream()
                .filter(timed -> timed.event().equals(event))
                .map(this::timeout)
                .toList();
        return String.join("", luck.merged(List.of(rows(rows), timeout)));
    }

    private String timeout(Timeout timeout) {
        List<String> members = new ArrayList<>();
        if (plan.form().isTable()) {
            members.add("on = " + plan.name() + ".Event." + timeout.event().constant());
        }
        members.add(timeout.method()
                .map(method -> "of = \"" + method.name() + '"')
                .orElseGet(() -> timeout.unit().name().toLowerCase(Locale.ROOT) + " = " + timeout.amount()));
        return placed("Timeout", members);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("@" + rule("Initial(" + states(List.of(plan.initial())) + ")") + "\n");
        if (!plan.finals().isEmpty()) {
            sentences.add("@" + rule("Final(" + states(plan.finals()) + ")") + "\n");
        }
        plan.tree().superstates().forEach(superstate -> sentences.add(substates(superstate)));
        return luck.shuffled(sentences);
    }

    private String substates(Superstate superstate) {
        StringBuilder members = new StringBuilder("of = " + superstates(List.of(superstate.name())));
        if (!superstate.states().isEmpty()) {
            members.append(", states = ").append(states(superstate.states()));
        }
        if (!superstate.superstates().isEmpty()) {
            members.append(", superstates = ").append(superstates(superstate.superstates()));
        }
        superstate.initial().ifPresent(initial -> members.append(", initial = ").append(states(List.of(initial))));
        return "@" + rule("Substates(" + members + ")") + "\n";
    }

    String rule(String word) {
        return plan.name() + "Rules." + word;
    }

    private String states(List<String> states) {
        return listed(states.stream().map(state -> plan.name() + ".State." + state));
    }

    private String superstates(List<String> superstates) {
        return listed(superstates.stream()
                .map(superstate -> plan.name() + "." + plan.form().superstates() + "." + superstate));
    }

    private static String listed(Stream<String> several) {
        List<String> all = several.toList();
        return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
    }

    private static String quoted(Stream<String> names) {
        return listed(names.map(name -> '"' + name + '"'));
    }

    /** The rows that stand on one element, which need not stand there kind by kind. */
    List<String> rows(List<Row> rows) {
        return luck.merged(Stream.of(Kind.values())
                .map(kind -> rows.stream()
                        .filter(row -> row.kind() == kind)
                        .map(this::row)
                        .toList())
                .toList());
    }

    private String row(Row row) {
        List<String> members = new ArrayList<>(sources(row));
        if (plan.form().isTable() && !row.isAutomatic()) {
            members.add("on = " + listed(row.on().stream().map(event -> plan.name() + ".Event." + event.constant())));
        }
        if (row.target() instanceof Row.To to) {
            members.add("to = " + states(List.of(to.state())));
        } else if (row.target() instanceof Row.Into into) {
            members.add("into = " + superstates(List.of(into.superstate())));
        } else if (row.target() instanceof Row.Resume resume) {
            members.add("resume = " + superstates(List.of(resume.superstate())));
        }
        if (row.isGuarded()) {
            members.add("when = " + quoted(row.when().stream()));
        }
        if (!row.effects().isEmpty()) {
            members.add("then = " + quoted(row.effects().stream()));
        }
        String word = row.isAutomatic()
                ? "Automatic"
                : switch (row.kind()) {
                    case TRANSITION -> "Transition";
                    case IGNORE -> "Ignore";
                    case DEFER -> "Defer";
                    case REJECT -> "Reject";
                };
        return row.isAutomatic() ? "@" + rule(word) + "(" + String.join(", ", members) + ")\n" : placed(word, members);
    }

    /** On the spec, or on a method. */
    private String placed(String word, List<String> members) {
        return (plan.form().isTable() ? "@" : "  @") + rule(word) + "(" + String.join(", ", members) + ")\n";
    }

    /** The states by their names, or by those of all others where that comes to the same. */
    private List<String> sources(Row row) {
        List<String> sources = new ArrayList<>();
        List<String> left = plan.states().stream()
                .filter(state -> !row.from().contains(state))
                .filter(state -> !plan.finals().contains(state) || luck.chance(50))
                .toList();
        List<String> open = plan.states().stream()
                .filter(state -> !plan.finals().contains(state))
                .toList();
        boolean isInOrder = open.stream().filter(row.from()::contains).toList().equals(row.from());
        if (luck.chance(40)
                && isInOrder
                && row.within().isEmpty()
                && plan.states().equals(plan.busy())) {
            sources.add("except = " + states(left));
        } else if (!row.from().isEmpty()) {
            sources.add((row.isTransition() ? "from = " : "in = ") + states(row.from()));
        }
        if (!row.within().isEmpty()) {
            sources.add("within = " + superstates(row.within()));
        }
        return luck.shuffled(sources);
    }

    /** States and superstates, as an entry or exit action names them. */
    String words(List<String> words) {
        List<String> states = words.stream().filter(plan.states()::contains).toList();
        List<String> superstates =
                words.stream().filter(word -> !plan.states().contains(word)).toList();
        if (superstates.isEmpty()) {
            return states(states);
        }
        return (states.isEmpty() ? "" : "value = " + states(states) + ", ") + "of = " + superstates(superstates);
    }
}
