package dev.switchgear.processor.conformance;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final RuleText rules;

    private SpecText(Plan plan, Luck luck) {
        this.plan = plan;
        this.luck = luck;
        this.rules = new RuleText(plan, luck);
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
                @dev.switchgear.StateMachine(%s)
                %s%s%s%s%s {
                %s}
                """.formatted(
                        settings(),
                        String.join("", rules.ofSpec()),
                        plan.form().isPublic() ? "public " : "",
                        keyword(),
                        plan.name(),
                        inherited().isEmpty() ? "" : " extends " + plan.name() + "Base",
                        members().collect(joining()));
    }

    private String settings() {
        List<String> settings = new ArrayList<>();
        if (plan.form().isThreadSafe()) {
            settings.add("threadSafe = true");
        }
        if (plan.form().isQueued()) {
            settings.add("queued = true");
        }
        if (plan.form().hasOccurrences()) {
            settings.add("occurrences = true");
        }
        if (!plan.tree().superstates().isEmpty() && !plan.form().superstates().equals("Superstate")) {
            settings.add("superstates = " + plan.name() + "." + plan.form().superstates() + ".class");
        }
        return String.join(", ", settings);
    }

    /** What the spec inherits. */
    private String base() {
        return inherited().isEmpty()
                ? ""
                : keyword() + plan.name() + "Base {\n"
                        + inherited().stream().map(this::concrete).collect(joining()) + "}\n";
    }

    private String keyword() {
        return plan.form().isInterface() ? "interface " : "abstract class ";
    }

    private List<Callee> inherited() {
        return plan.callees().stream().filter(Callee::isInherited).toList();
    }

    private Stream<String> members() {
        Stream<String> fixed = Stream.of(
                enumeration("State", plan.states()),
                plan.tree().superstates().isEmpty()
                        ? ""
                        : enumeration(plan.form().superstates(), plan.tree().names()),
                plan.form().isTable()
                        ? enumeration(
                                "Event",
                                plan.events().stream().map(Event::constant).toList())
                        : "",
                constructor(),
                plan.form().isBound() ? carrier() : "");
        Stream<Event> methods = plan.form().isTable() ? Stream.of() : plan.events().stream();
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

    private String constructor() {
        if (!plan.hasConstructor() && !plan.form().isBound()) {
            return "";
        }
        String bound = components(plan)
                .map(component -> "@dev.switchgear.Bound(component = \"%1$s\", value = \"%1$s\") ".formatted(component))
                .collect(joining());
        return "  %s(%s) {\n%s  }\n"
                .formatted(
                        (plan.form().isPublic() ? "protected " : "") + plan.name(),
                        plan.form().isBound() ? bound + "Carrier carrier" : "",
                        plan.hasConstructor() ? "    Stage.called(this, \"%s\");\n".formatted(constructor(plan)) : "");
    }

    /** What carries the state, which has fields, and perhaps methods to read and write them by. */
    private String carrier() {
        return "  public static class Carrier {\n"
                + components(plan).map(this::component).collect(joining())
                + "  }\n";
    }

    private String component(String name) {
        String type = name.endsWith("Due") ? "java.time.Instant" : "State";
        String property = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return "    %s %s;\n".formatted(type, name)
                + (luck.chance(50) ? "    %s get%s() { return %s; }\n".formatted(type, property, name) : "")
                + (luck.chance(50)
                        ? "    void set%s(%s %3$s) { this.%3$s = %3$s; }\n".formatted(property, type, name)
                        : "");
    }

    /** What a machine is stored as, by the names. */
    private static Stream<String> components(Plan plan) {
        return Stream.of(
                        Stream.of("state"),
                        plan.resumed().stream().map(SpecText::lastOf),
                        plan.timeouts().stream().map(SpecText::due))
                .flatMap(names -> names);
    }

    /** The component that tells where a superstate was left. */
    static String lastOf(String superstate) {
        return "lastOf" + superstate.substring(0, 1).toUpperCase(Locale.ROOT)
                + superstate.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The component that tells when an event is due. */
    static String due(Timeout timeout) {
        return timeout.event().constant().toLowerCase(Locale.ROOT) + "Due";
    }

    private String enumeration(String name, List<String> constants) {
        return "  %senum %s { %s }\n"
                .formatted(plan.form().isInterface() ? "" : "public ", name, String.join(", ", constants));
    }

    private String event(Event event) {
        List<Row> rows =
                plan.rows().stream().filter(row -> row.on().contains(event)).toList();
        return rules.on(event, rows)
                + (event.hasBody()
                        ? concrete(event.method())
                        : declared(event.method(), names(event.method())) + ";\n");
    }

    private String action(Action action) {
        StringBuilder text = new StringBuilder();
        if (!action.entered().isEmpty()) {
            text.append("  @%s(%s)\n".formatted(rules.rule("Entry"), rules.words(action.entered())));
        }
        if (!action.left().isEmpty()) {
            text.append("  @%s(%s)\n".formatted(rules.rule("Exit"), rules.words(action.left())));
        }
        if (action.observes()) {
            text.append("  @%s\n".formatted(rules.rule("AfterTransition")));
        }
        if (action.hearsRefusals()) {
            text.append("  @%s\n".formatted(rules.rule("Refused")));
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
                        type(method.result()),
                        method.name(),
                        IntStream.range(0, method.parameters().size())
                                .mapToObj(i -> type(method.parameters().get(i)) + " " + names.get(i))
                                .collect(joining(", ")),
                        method.isChecked() ? " throws Stage.Checked" : "");
    }

    /** The event enum of event methods is written with the machine, and events as data are; a supertype sees neither. */
    private String type(String type) {
        return switch (type) {
            case "Event" -> plan.name() + (plan.form().isTable() ? ".Event" : "Machine.Event");
            case "Occurrence" -> plan.name() + "Machine.Occurrence";
            case "Reason" -> "dev.switchgear.Reason";
            case "Duration" -> "java.time.Duration";
            default -> type;
        };
    }

    private String concrete(Callee method) {
        List<String> names = names(method);
        String call = "Stage.called(%s)"
                .formatted(Stream.concat(
                                Stream.of(method.isStatic() ? "null" : "this", '"' + method.signature() + '"'),
                                names.stream().limit(method.parameters().size()))
                        .collect(joining(", ")));
        String body = switch (method.result()) {
            case "void" -> call;
            case "State" -> "return Stage.constant(State.class, " + call + ")";
            default -> "return (" + type(method.result()) + ") " + call;
        };
        return declared(method, names) + " {\n    " + body + ";\n  }\n";
    }
}
