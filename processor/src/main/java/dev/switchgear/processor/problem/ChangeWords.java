package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.processor.change.Cells;
import dev.switchgear.processor.change.Change.Moment;
import dev.switchgear.processor.change.Way;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spelling;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How messages speak of what changed. */
final class ChangeWords {

    private final Machine machine;

    ChangeWords(Machine machine) {
        this.machine = machine;
    }

    /** The name of an event, which may be gone. */
    String event(String constant) {
        return machine.events().stream()
                .filter(event -> event.constant().equals(constant))
                .map(Event::name)
                .findFirst()
                .orElseGet(() -> machine.isTable() ? constant : camel(constant));
    }

    /** The method whose constant it was, in all likelihood. */
    private static String camel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(joining());
    }

    /** The event, or that there is none. */
    String trigger(Cells cells) {
        return cells.areAutomatic() ? "an automatic row" : Words.listed(events(cells));
    }

    private List<String> events(Cells cells) {
        return cells.events().stream().map(this::event).toList();
    }

    /** The same with a verb: {@code pay is}, {@code stop and eject are}. */
    String trigger(Cells cells, String verb, String verbOfSeveral) {
        return trigger(cells) + " " + (cells.events().size() > 1 ? verbOfSeveral : verb);
    }

    /** The same with what becomes of it: {@code pay leads to PAID}. */
    String becomes(Cells cells, Way way) {
        return trigger(cells, becomes(way, true), becomes(way, false));
    }

    /** What becomes of one event, or of several. */
    static String becomes(Way way, boolean isOne) {
        String is = isOne ? "is" : "are";
        return switch (way.kind()) {
            case EXTERNAL -> (isOne ? "leads" : "lead") + " to " + end(way);
            case INTERNAL -> is + " internal";
            case IGNORED -> is + " ignored";
            case DEFERRED -> is + " deferred";
            case RESUMING -> (isOne ? "resumes " : "resume ") + way.resumes().orElse("");
        };
    }

    /** The states. */
    String states(Cells cells) {
        return Words.listed(Words.some(cells.shown()));
    }

    /** One line for each way: {@code CART, OPEN --pay [covers] / charge--> PAID}. */
    String lines(Cells cells, List<Way> ways) {
        return ways.stream().map(way -> line(cells, way)).collect(joining("\n"));
    }

    /** One of them. */
    String line(Cells cells, Way way) {
        List<String> label = new ArrayList<>();
        label.add(cells.areAutomatic() ? "(automatic)" : String.join(", ", events(cells)));
        if (!way.guards().isEmpty()) {
            label.add("[" + String.join(" and ", way.guards()).replace("!", "not ") + "]");
        }
        if (!way.effects().isEmpty()) {
            label.add("/ " + String.join(", ", way.effects()));
        }
        return arrow(cells, String.join(" ", label), end(way));
    }

    /** That the event is refused. */
    String refused(Cells cells) {
        return arrow(cells, String.join(", ", events(cells)), "(refused)");
    }

    private static String arrow(Cells cells, String label, String end) {
        return String.join(", ", Words.some(cells.shown())) + " --" + label + "--> " + end;
    }

    private static String end(Way way) {
        return switch (way.kind()) {
            case EXTERNAL ->
                way.to().orElse("")
                        + way.into().map(entered -> " (enters " + entered + ")").orElse("");
            case INTERNAL -> "(stays)";
            case IGNORED -> "(ignored)";
            case DEFERRED -> "(deferred)";
            case RESUMING -> "(resumes " + way.resumes().orElse("") + ")";
        };
    }

    /** The rows that do that, as they can be pasted. */
    String rows(Cells cells, List<Way> ways) {
        return ways.stream().map(way -> row(cells, way)).collect(joining("\n"));
    }

    /** {@code @Transition(from = PAID, to = SHIPPED)}. */
    String row(Cells cells, Way way) {
        boolean isOnSpec = machine.isTable() || cells.areAutomatic();
        boolean isMoving = way.kind() != Kind.IGNORED && way.kind() != Kind.DEFERRED;
        List<String> members = new ArrayList<>();
        members.add((isMoving ? Member.FROM : Member.IN) + " = " + states(cells.states(), isOnSpec));
        machine.eventEnum()
                .filter(type -> !cells.areAutomatic())
                .map(type -> Member.ON + " = " + Words.quoted(type.spelling().onSpec(cells.events())))
                .ifPresent(members::add);
        if (way.into().isPresent()) {
            members.add(Member.INTO + " = " + superstate(way.into().get(), isOnSpec));
        } else {
            way.to().ifPresent(target -> members.add(Member.TO + " = " + states(List.of(target), isOnSpec)));
        }
        way.resumes().ifPresent(resumed -> members.add(Member.RESUME + " = " + superstate(resumed, isOnSpec)));
        texts(Member.WHEN, way.guards()).ifPresent(members::add);
        texts(Member.THEN, way.effects()).ifPresent(members::add);
        return "@" + word(cells, way).word() + "(" + String.join(", ", members) + ")";
    }

    private static Word word(Cells cells, Way way) {
        return switch (way.kind()) {
            case IGNORED -> Word.IGNORE;
            case DEFERRED -> Word.DEFER;
            default -> cells.areAutomatic() ? Word.AUTOMATIC : Word.TRANSITION;
        };
    }

    /** States where an annotation names them. */
    String states(List<String> states, boolean isOnSpec) {
        return Words.quoted(spelled(machine.stateEnum().spelling(), states, isOnSpec));
    }

    private String superstate(String superstate, boolean isOnSpec) {
        return machine.topology()
                .type()
                .map(type -> Words.quoted(spelled(type.spelling(), List.of(superstate), isOnSpec)))
                .orElse(superstate);
    }

    private static List<String> spelled(Spelling spelling, List<String> constants, boolean isOnSpec) {
        return isOnSpec ? spelling.onSpec(constants) : spelling.onMembers(constants);
    }

    private static Optional<String> texts(String member, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(member + " = "
                        + Words.quoted(
                                names.stream().map(name -> '"' + name + '"').toList()));
    }

    /** {@code entering PAID runs log}. */
    static String action(Moment moment, List<String> states, String what) {
        return (moment == Moment.ENTRY ? "entering " : "leaving ") + Words.listed(Words.some(states)) + " " + what;
    }

    /**
     * The annotation for it.
     *
     * @param isOfOne whether it is that of a superstate
     */
    String annotation(Moment moment, List<String> states, boolean isOfOne) {
        Word word = moment == Moment.ENTRY ? Word.ENTRY : Word.EXIT;
        String named = Optional.of(states)
                .filter(any -> isOfOne)
                .flatMap(this::superstateOf)
                .map(superstate -> Member.OF + " = " + superstate(superstate, false))
                .orElseGet(() -> states(states, false));
        return "@" + word.word() + "(" + named + ")";
    }

    private Optional<String> superstateOf(List<String> states) {
        return machine.topology().superstates().stream()
                .filter(superstate -> machine.topology().leaves(superstate).stream()
                        .map(State::name)
                        .toList()
                        .equals(states))
                .map(Superstate::name)
                .findFirst();
    }
}
