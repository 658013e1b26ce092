package dev.switchgear.processor.problem;

import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Wording;
import dev.switchgear.processor.model.Words;
import java.util.List;

/** What can be copied from a message to where it belongs, as short as the imports of the spec allow. */
final class Pasteable {

    private static final int LONG = 64;

    private final Machine machine;

    Pasteable(Machine machine) {
        this.machine = machine;
    }

    /** That something is to be written, and a word imported for it if it is not: {@code import ... and write @Final(A)}. */
    String write(Word word, String what) {
        return machine.spec().importedWords().contains(word)
                ? write(what)
                : "import " + machine.names().rules().canonicalName() + "." + word.word() + " and write\n" + what;
    }

    /** That something is to be written, on a line of its own if it is long. */
    static String write(String what) {
        return after("write", what);
    }

    /** The same with another verb. */
    static String after(String verb, String what) {
        return verb + (what.contains("\n") || what.length() > LONG ? "\n" : " ") + what;
    }

    /** An annotation of the spec itself with states: {@code @Final({Door.State.CLOSED, Door.State.LOCKED})}. */
    String onSpec(Word word, String member, List<State> states) {
        String name = member.equals("value") ? "" : member + " = ";
        return "@" + word.word() + "(" + name + statesOnSpec(states) + ")";
    }

    /** A row of a table. */
    String onSpec(Row row) {
        return row.asWritten(new Wording(
                machine.stateEnum().spelling()::onSpec,
                this::superstatesOnSpec,
                machine.eventEnum().orElseThrow().spelling()::onSpec));
    }

    /** States as the value of a member, in an annotation of the spec itself. */
    String statesOnSpec(List<State> states) {
        return Words.quoted(machine.stateEnum().spelling().onSpec(states));
    }

    /** Superstates in an annotation of the spec itself. */
    List<String> superstatesOnSpec(List<?> superstates) {
        return machine.topology()
                .type()
                .map(type -> type.spelling().onSpec(superstates))
                .orElseGet(() -> superstates.stream().map(Object::toString).toList());
    }

    /** The {@code @Reject} of an event in some states, which belongs on its method, or of a table on the spec. */
    String rejection(Event event, List<State> states) {
        return settling(Word.REJECT, event, states);
    }

    /** The same with another word: that an event is ignored, say. */
    String settling(Word word, Event event, List<State> states) {
        String in = "@" + word.word() + "(in = ";
        return machine.eventEnum()
                .map(type -> in + statesOnSpec(states) + ", on = " + eventOnSpec(type, event) + ")")
                .orElseGet(
                        () -> in + Words.quoted(machine.stateEnum().spelling().onMembers(states)) + ")");
    }

    private static String eventOnSpec(EnumType type, Event event) {
        return Words.quoted(type.spelling().onSpec(List.of(event.constant())));
    }
}
