package dev.switchgear.processor.conformance;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Plan.Guard;
import dev.switchgear.processor.conformance.Plan.Kind;
import dev.switchgear.processor.conformance.Plan.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in Java what a plan says. Where order means nothing, chance has it. */
final class SpecText {

    /** The package of all specs. */
    static final String PACKAGE = "conformance";

    /** Names that the machine might have use for itself. */
    private static final List<String> NAMES = List.of(
            "state", "event", "from", "to", "result", "running", "started", "lock", "outer", "stage", "other", "self");

    private final Plan plan;
    private final Luck luck;

    private SpecText(Plan plan, Luck luck) {
        this.plan = plan;
        this.luck = luck;
    }

    static String of(Plan plan, Luck luck) {
        return new SpecText(plan, luck).text();
    }

    /** How the records call the constructor of a spec. */
    static String constructor(Plan plan) {
        return plan.name() + "()";
    }

    private String text() {
        String types = spec() + base();
        String imports = types.contains("Stage.") ? "import " + Stage.class.getName() + ";\n\n" : "";
        return "package " + PACKAGE + ";\n\n" + imports + types;
    }

    private String spec() {
        return """
                @dev.switchgear.StateMachine(threadSafe = %s)
                @%s
                %s%s%s%s%s {
                %s}
                """.formatted(
                        plan.isThreadSafe(),
                        rule("Initial(" + states(List.of(plan.initial())) + ")"),
                        plan.isTable() ? rows(plan.rows()) : "",
                        plan.isPublic() ? "public " : "",
                        keyword(),
                        plan.name(),
                        inherited().isEmpty() ? "" : " extends " + plan.name() + "Base",
                        members().collect(joining()));
    }

    /** What the spec inherits. */
    private String base() {
        return inherited().isEmpty()
                ? ""
                : keyword() + plan.name() + "Base {\n"
                        + inherited().stream().map(this::concrete).collect(joining()) + "}\n";
    }

    private String keyword() {
        return plan.isInterface() ? "interface " : "abstract class ";
    }

    private List<Callee> inherited() {
        return plan.callees().stream().filter(Callee::isInherited).toList();
    }

    private Stream<String> members() {
        Stream<String> fixed = Stream.of(
                enumeration("State", plan.states()),
                plan.isTable()
                        ? enumeration(
                                "Event",
                                plan.events().stream().map(Event::constant).toList())
                        : "",
                plan.hasConstructor()
                        ? "  %1$s {\n    Stage.called(this, \"%1$s\");\n  }\n".formatted(constructor(plan))
                        : "");
        Stream<Event> methods = plan.isTable() ? Stream.of() : plan.events().stream();
        return Stream.concat(
                fixed,
                luck
                        .merged(List.of(
                                methods.map(this::event).toList(),
                                plan.callees().stream()
                                        .filter(callee -> !callee.isInherited())
                                        .map(this::concrete)
                                        .toList(),
                                plan.actions().stream().map(this::action).toList()))
                        .stream());
    }

    private String enumeration(String name, List<String> constants) {
        return "  %senum %s { %s }\n"
                .formatted(plan.isInterface() ? "" : "public ", name, String.join(", ", constants));
    }

    private String rule(String word) {
        return plan.name() + "Rules." + word;
    }

    private String states(List<String> states) {
        return listed(states.stream().map(state -> plan.name() + ".State." + state));
    }

    private static String listed(Stream<String> several) {
        List<String> all = several.toList();
        return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
    }

    private static String quoted(Stream<String> names) {
        return listed(names.map(name -> '"' + name + '"'));
    }

    /** The rows that stand on one element, which need not stand there kind by kind. */
    private String rows(List<Row> rows) {
        return luck
                .merged(Stream.of(Kind.values())
                        .map(kind -> rows.stream()
                                .filter(row -> row.kind() == kind)
                                .map(this::row)
                                .toList())
                        .toList())
                .stream()
                .collect(joining());
    }

    private String row(Row row) {
        StringBuilder members = new StringBuilder(sources(row));
        if (plan.isTable()) {
            members.append(", on = ")
                    .append(listed(row.on().stream().map(event -> plan.name() + ".Event." + event.constant())));
        }
        row.to().ifPresent(to -> members.append(", to = ").append(states(List.of(to))));
        if (row.isGuarded()) {
            members.append(", when = ").append(quoted(row.guards().stream().map(Guard::asWritten)));
        }
        if (!row.effects().isEmpty()) {
            members.append(", then = ").append(quoted(row.effects().stream()));
        }
        String word = switch (row.kind()) {
            case TRANSITION -> "Transition";
            case IGNORE -> "Ignore";
            case REJECT -> "Reject";
        };
        return (plan.isTable() ? "@" : "  @") + rule(word) + "(" + members + ")\n";
    }

    /** The states by their names, or by those of all others where that comes to the same. */
    private String sources(Row row) {
        List<String> left = plan.states().stream()
                .filter(state -> !row.from().contains(state))
                .toList();
        List<String> inOrder =
                plan.states().stream().filter(row.from()::contains).toList();
        return luck.chance(40) && inOrder.equals(row.from()) && plan.states().equals(plan.busy())
                ? "except = " + states(left)
                : (row.kind() == Kind.TRANSITION ? "from = " : "in = ") + states(row.from());
    }

    private String event(Event event) {
        String rows = rows(
                plan.rows().stream().filter(row -> row.on().contains(event)).toList());
        return rows
                + (event.hasBody()
                        ? concrete(event.method())
                        : declared(event.method(), names(event.method())) + ";\n");
    }

    private String action(Action action) {
        StringBuilder text = new StringBuilder();
        if (!action.entered().isEmpty()) {
            text.append("  @%s(%s)\n".formatted(rule("Entry"), states(action.entered())));
        }
        if (!action.left().isEmpty()) {
            text.append("  @%s(%s)\n".formatted(rule("Exit"), states(action.left())));
        }
        if (action.observes()) {
            text.append("  @%s\n".formatted(rule("AfterTransition")));
        }
        return text + concrete(action.method());
    }

    private List<String> names(Callee method) {
        List<String> names = luck.some(NAMES, NAMES.size());
        return names.size() < method.parameters().size() ? NAMES : names;
    }

    private String declared(Callee method, List<String> names) {
        return "  %s%s %s(%s)%s"
                .formatted(
                        method.modifiers(),
                        method.result(),
                        method.name(),
                        IntStream.range(0, method.parameters().size())
                                .mapToObj(i -> type(method.parameters().get(i)) + " " + names.get(i))
                                .collect(joining(", ")),
                        method.isChecked() ? " throws Stage.Checked" : "");
    }

    /** The event enum of event methods is written with the machine; a supertype sees neither. */
    private String type(String type) {
        return type.equals("Event") ? plan.name() + (plan.isTable() ? ".Event" : "Machine.Event") : type;
    }

    private String concrete(Callee method) {
        List<String> names = names(method);
        String call = "Stage.called(%s)"
                .formatted(Stream.concat(
                                Stream.of(
                                        method.modifiers().contains("static") ? "null" : "this",
                                        '"' + method.signature() + '"'),
                                names.stream().limit(method.parameters().size()))
                        .collect(joining(", ")));
        String body = switch (method.result()) {
            case "void" -> call;
            case "State" -> "return Stage.constant(State.class, " + call + ")";
            default -> "return (" + method.result() + ") " + call;
        };
        return declared(method, names) + " {\n    " + body + ";\n  }\n";
    }
}
