package dev.switchgear.processor.draw;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** What a test has to know of a machine's code: how it is made, and how its events are raised. */
public final class MachineCode {

    private final Machine machine;

    private MachineCode(Machine machine) {
        this.machine = machine;
    }

    /** The code that is written for a machine. */
    public static MachineCode of(Machine machine) {
        return new MachineCode(machine);
    }

    String json() {
        ClassName type = machine.names().machine();
        List<String> imports = new ArrayList<>();
        String states = named(machine.stateEnum().name(), imports);
        Json calls = new Json();
        machine.events().forEach(event -> calls.add(event.constant(), call(event, imports)));
        Json json = new Json()
                .add("package", type.packageName())
                .add("machine", type.simpleName())
                .add("variable", variable())
                .add("states", states)
                .add("missing", missing())
                .add("timers", !machine.timeouts().isEmpty())
                .add("resume", !machine.isKept())
                .add("calls", calls)
                .add("imports", imports.stream().distinct().sorted().toList());
        if (machine.binding().isPresent()) {
            json.add("factory", String.join(".", machine.names().factory().simpleNames()));
        }
        return json.text();
    }

    /** A type as its package names it. */
    private String named(ClassName type, List<String> imports) {
        if (!type.packageName().equals(machine.names().machine().packageName())) {
            imports.add(type.canonicalName());
            return type.simpleName();
        }
        return String.join(".", type.simpleNames());
    }

    /** A name that no parameter, clock or keyword has. */
    private String variable() {
        String title = machine.names().title();
        String name = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        return SourceVersion.isName(name) && !name.equals("clock") ? name : "machine";
    }

    /** What the constructor that takes least takes, beside timers. */
    private List<String> missing() {
        return machine.spec().constructors().stream()
                .map(Constructor::parameters)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .map(MachineCode::declared)
                .toList();
    }

    private Json call(Event event, List<String> imports) {
        if (!(event instanceof EventMethod raised)) {
            return new Json().add("text", "fire(" + named(machine.eventType(), imports) + "." + event.constant() + ")");
        }
        List<Parameter> parameters = raised.method().parameters();
        Json call = new Json().add("text", raised.name() + (parameters.isEmpty() ? "()" : "(…)"));
        return parameters.isEmpty()
                ? call
                : call.add(
                        "missing",
                        parameters.stream().map(MachineCode::declared).collect(joining(", ")));
    }

    private static String declared(Parameter parameter) {
        String type = parameter.type().toString();
        return type.replaceAll("\\b(?:[a-z_][\\w]*\\.)+", "") + " " + parameter.name();
    }
}
