package dev.switchgear.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of a machine's private methods, which its spec leaves free. */
final class MethodNames {

    private final NameAllocator names = new NameAllocator();
    private final Map<Part, String> parts = new HashMap<>();

    private enum Helper {
        ILLEGAL,
        GUARDS,
        SPARES,
        CELL,
        AFTER,
        LEGAL,
        BEGIN,
        REQUIRE_STARTED,
        RAISE,
        SETTLE,
        AUTOMATIC,
        COMPLETE,
        ENQUEUE,
        REFUSE,
        REASON,
        OCCURRENCE,
        NEXT_DUE,
        EXPIRE_NEXT,
        STORE,
        HANDLE
    }

    /** What an occurrence is handed on for. */
    enum Relayed {
        RAISED("raise"),
        ASKED("ask"),
        QUEUED("enqueue");

        private final String prefix;

        Relayed(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The private method that captures the type parameters of an event. */
    private record Capture(EventMethod event, Relayed kind) {}

    /** The private method that answers with what the body of an event returns. */
    private record Answer(EventMethod event) {}

    /** The private method that raises an event as its turn has come. */
    private record Handling(EventMethod event) {}

    /** The private method that tells where events lead from a state. */
    private record Next(State state) {}

    /** A private method that is a part of another. */
    private record Part(String whole, int index) {}

    MethodNames(Spec spec, Optional<Machine> machine) {
        spec.methods().stream().map(Method::name).distinct().forEach(name -> names.newName(name, name));
        names.newName("illegal", Helper.ILLEGAL);
        names.newName("guards", Helper.GUARDS);
        names.newName(spares(machine), Helper.SPARES);
        names.newName("cell", Helper.CELL);
        names.newName("after", Helper.AFTER);
        names.newName("legal", Helper.LEGAL);
        names.newName("begin", Helper.BEGIN);
        names.newName("requireStarted", Helper.REQUIRE_STARTED);
        names.newName("raise", Helper.RAISE);
        names.newName("settle", Helper.SETTLE);
        names.newName("tryAutomatic", Helper.AUTOMATIC);
        names.newName("complete", Helper.COMPLETE);
        names.newName("enqueue", Helper.ENQUEUE);
        names.newName("refuse", Helper.REFUSE);
        names.newName("reason", Helper.REASON);
        names.newName("occurrence", Helper.OCCURRENCE);
        names.newName("nextDue", Helper.NEXT_DUE);
        names.newName("expireNext", Helper.EXPIRE_NEXT);
        names.newName("store", Helper.STORE);
        names.newName("handle", Helper.HANDLE);
        machine.ifPresent(this::nameRows);
    }

    private static String spares(Optional<Machine> machine) {
        boolean defers = machine.filter(Machine::defers).isPresent();
        boolean ignores = machine.filter(Machine::ignores).isPresent();
        return defers ? ignores ? "accepts" : "defers" : "ignores";
    }

    private void nameRows(Machine machine) {
        String prefix = machine.reacts() ? "try" : "after";
        for (EventMethod event : machine.eventMethods()) {
            names.newName(prefix + event.capitalized(), event);
            if (event.isAnswered()) {
                names.newName("answer" + event.capitalized(), new Answer(event));
            }
            if (machine.hasOccurrences() && !event.method().typeVariables().isEmpty()) {
                for (Relayed kind : Relayed.values()) {
                    names.newName(kind.prefix + event.capitalized(), new Capture(event, kind));
                }
            }
            if (machine.defers()) {
                names.newName("handle" + event.capitalized(), new Handling(event));
            }
        }
        List<State> states = machine.states().stream().distinct().toList(); // In a broken enum two may be one.
        if (machine.isTable() && machine.reacts()) {
            states.forEach(state -> names.newName("in" + upperCamel(state.name()), state));
        }
        states.forEach(state -> names.newName("from" + upperCamel(state.name()), new Next(state)));
    }

    /** {@code OnHold} for {@code ON_HOLD}. */
    static String upperCamel(String constant) {
        return Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The private method that holds the rows of an event. */
    String rowsOf(EventMethod event) {
        return names.get(event);
    }

    /** The private method that makes the exception. */
    String illegal() {
        return names.get(Helper.ILLEGAL);
    }

    /** The private method that lists the guards of an event in a state. */
    String guards() {
        return names.get(Helper.GUARDS);
    }

    /** The private method that tells whether an event is ignored in a state, or deferred. */
    String spares() {
        return names.get(Helper.SPARES);
    }

    /** The private method that raises an event of a table as its turn has come. */
    String handle() {
        return names.get(Helper.HANDLE);
    }

    /** The private method that raises an event as its turn has come. */
    String handlingOf(EventMethod event) {
        return names.get(new Handling(event));
    }

    /** The private method that answers with what the body of an event returns. */
    String answerOf(EventMethod event) {
        return names.get(new Answer(event));
    }

    /** The private method that holds the rows of a table's state. */
    String rowsOf(State state) {
        return names.get(state);
    }

    /** The private method that tells where events lead from a state. */
    String from(State state) {
        return names.get(new Next(state));
    }

    /** The private method that looks a cell of a packed table up. */
    String cell() {
        return names.get(Helper.CELL);
    }

    /** The private method that passes the next state on, or throws. */
    String legal() {
        return names.get(Helper.LEGAL);
    }

    /** The private method that looks the next state up. */
    String after() {
        return names.get(Helper.AFTER);
    }

    /** A private method that is a part of another one, which alone would be too long. */
    String part(String whole, int index) {
        Part part = new Part(whole, index);
        return parts.computeIfAbsent(part, any -> names.newName(whole + (index + 1), part));
    }

    /** The private method with which every event begins. */
    String begin() {
        return names.get(Helper.BEGIN);
    }

    /** The private method with which every event of a machine for several threads begins, before it waits for its turn. */
    String requireStarted() {
        return names.get(Helper.REQUIRE_STARTED);
    }

    /** The private method that raises an event that is held as data. */
    String raise() {
        return names.get(Helper.RAISE);
    }

    /** The private method that takes the rows that take themselves, until none holds. */
    String settle() {
        return names.get(Helper.SETTLE);
    }

    /** The private method that takes one of them. */
    String automatic() {
        return names.get(Helper.AUTOMATIC);
    }

    /** The private method that tells of a refusal. */
    String refuse() {
        return names.get(Helper.REFUSE);
    }

    /** The private method that tells why an event is refused. */
    String reason() {
        return names.get(Helper.REASON);
    }

    /** The private method that makes an occurrence of an event that takes nothing. */
    String occurrence() {
        return names.get(Helper.OCCURRENCE);
    }

    /** The private method that has an occurrence wait. */
    String enqueue() {
        return names.get(Helper.ENQUEUE);
    }

    /** The private method that hands an occurrence of a generic event on. */
    String relaying(EventMethod event, Relayed kind) {
        return names.get(new Capture(event, kind));
    }

    /** The private method that raises the events that wait. */
    String complete() {
        return names.get(Helper.COMPLETE);
    }

    /** The private method that tells when the next event is due. */
    String nextDue() {
        return names.get(Helper.NEXT_DUE);
    }

    /** The private method that writes the state to what carries it. */
    String store() {
        return names.get(Helper.STORE);
    }

    /** The private method that raises the event that is due next, if it is by now. */
    String expireNext() {
        return names.get(Helper.EXPIRE_NEXT);
    }
}
