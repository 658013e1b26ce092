package dev.switchgear.internal;

import dev.switchgear.StateMachineDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the tables that generated machines carry as text: the definition of any, and what a large one dispatches by. Code would say
 * the same at greater length, and has limits: javac refuses a method past 65,535 bytes, and the JVM never compiles one past 8,000
 * (HotSpot's {@code HugeMethodLimit}).
 *
 * <p>Generated machines call it when a large one's class is initialized, or when a definition is asked for. It takes no part in an
 * event. Each text has a format, by its number; this class reads those from 1 to {@value #FORMAT}. A text names constants of the enums it was written for, and is refused where they are not those of
 * today: what an ordinal means must not change in silence.
 */
public final class TableText {

    /** The format of texts that say nothing of superstates and automatic rows: that of the first release. */
    public static final int FLAT = 1;

    /** The format of texts that may say something of superstates and automatic rows, and say nothing of time and of events that wait. */
    public static final int NESTED = 2;

    /** The format of texts that may say something of time and of events that wait, and say nothing of entry and exit actions. */
    public static final int TIMED = 3;

    /** The latest format of texts. The processor of the same version writes a text in the earliest format that has its lines. */
    public static final int FORMAT = 4;

    private static final int RADIX = 36;

    private TableText() {}

    /**
     * Reads what becomes of each event in each state.
     *
     * <pre>
     *  COIN PUSH
     * 2. LOCKED
     * .1 UNLOCKED
     * </pre>
     *
     * Lines that begin with a space name the events, and each of the others ends with the name of a state. Before it stands, for
     * each event, a number in base 36, or dots where the event is refused; all are of the same width.
     *
     * @param format the format of the text
     * @param states all states, in their order
     * @param events all events, in their order
     * @param texts the lines, in one or several pieces
     * @return the numbers, 0 where the event is refused: that of an event in a state is at
     *     {@code (state.ordinal() + 1) * events.length + event.ordinal()}, and those below {@code events.length}, of a machine
     *     that has no state yet, are 0
     * @throws IncompatibleClassChangeError if states or events are others than the text names, or the format is a later one
     */
    public static char[] cells(int format, Enum<?>[] states, Enum<?>[] events, String... texts) {
        requireKnown(format);
        char[] cells = new char[(states.length + 1) * events.length];
        List<String> stateNames = new ArrayList<>(states.length);
        List<String> eventNames = new ArrayList<>(events.length);
        int cell = events.length;
        for (String line : (Iterable<String>) lines(texts)::iterator) {
            int end = line.indexOf(' ');
            if (end == 0) {
                eventNames.addAll(List.of(line.substring(1).split(" ", -1)));
                continue;
            }
            stateNames.add(line.substring(end + 1));
            int width = end / events.length;
            for (int start = 0; start < end && cell < cells.length; start += width) {
                cells[cell++] =
                        line.charAt(start) == '.' ? 0 : (char) Integer.parseInt(line, start, start + width, RADIX);
            }
        }
        requireNamed(states, stateNames);
        requireNamed(events, eventNames);
        return cells;
    }

    private static void requireKnown(int format) {
        if (format > FORMAT) {
            throw new IncompatibleClassChangeError(
                    "A machine was compiled by a later version of Switchgear, for format " + format
                            + ", and this runtime reads up to " + FORMAT + ": use the runtime of that version");
        }
    }

    private static void requireNamed(Enum<?>[] constants, List<String> names) {
        List<String> found = Stream.of(constants).map(Enum::name).toList();
        if (!found.equals(names)) {
            int same = 0;
            while (same < Math.min(found.size(), names.size())
                    && found.get(same).equals(names.get(same))) {
                same++;
            }
            throw new IncompatibleClassChangeError("A machine was compiled when an enum had " + names.size()
                    + " constants, and now it has " + found.size() + "; they differ from the one at " + same
                    + " on: compile the machine again");
        }
    }

    /**
     * Where each event leads from each state, of cells that all lead to a state or are refused. To look the state up there takes one
     * step less than by its number.
     *
     * @param <S> the state enum
     * @param cells what {@link #cells} has read
     * @param states all states
     * @param ignored the number of cells whose event is ignored, or 0 if none is
     * @return the states, null where the event is refused: that of an event in a state is at
     *     {@code state.ordinal() * events.length + event.ordinal()}
     */
    public static <S extends Enum<S>> S[] targets(char[] cells, S[] states, int ignored) {
        int width = cells.length / (states.length + 1);
        S[] targets = Arrays.copyOf(states, cells.length - width);
        for (int i = 0; i < targets.length; i++) {
            int cell = cells[i + width];
            targets[i] = cell == 0 ? null : states[cell == ignored ? i / width : cell - 1];
        }
        return targets;
    }

    /**
     * Reads a set of states: their names, with spaces between.
     *
     * @param <S> the state enum
     * @param states all states
     * @param texts the names, in one or several pieces
     * @return those that are named, in their order; unmodifiable
     * @throws IncompatibleClassChangeError if one of them is not among the states
     */
    public static <S extends Enum<S>> Set<S> states(S[] states, String... texts) {
        Map<String, S> byName = byName(states);
        EnumSet<S> named = EnumSet.noneOf(states[0].getDeclaringClass());
        lines(texts).flatMap(line -> Stream.of(line.split(" ", -1))).forEach(name -> named.add(constant(byName, name)));
        return Collections.unmodifiableSet(named);
    }

    /**
     * Reads a machine as data.
     *
     * <pre>
     * CART initial
     * SHIPPED,CANCELLED final
     * LOCKED COIN to UNLOCKED
     * CART,SAVED PAY to PAID when covers,!isBlocked then charge,thank
     * PAID REMIND stays then apologize
     * SHIPPED,DELIVERED PAY ignored
     * </pre>
     *
     * A line that names states and events is a row for each of these states and each of these events, in that order.
     *
     * <p>Since format {@value #NESTED}, superstates may come before the rows that name them: what is directly within them, in which
     * superstate they are themselves, and their initial state. Rows may enter and resume superstates, and say of which one they
     * are; a row without an event, an automatic one, has a hyphen in its place.
     *
     * <pre>
     * IDLE: states CLOSED,OPEN initial CLOSED
     * BUSY: states PAUSED initial NORMAL
     * PLAYING: states NORMAL,FAST in BUSY initial NORMAL
     * CLOSED,OPEN PLAY into BUSY when hasDisc within IDLE
     * PAUSED PLAY resumes PLAYING
     * NORMAL,FAST - to PAUSED when isScratched within PLAYING
     * </pre>
     *
     * <p>Since format {@value #TIMED}, events may be raised by time: after a duration, or after what a method returns; and they may wait.
     *
     * <pre>
     * EXPIRE after PT30S
     * REMIND after patience()
     * NORMAL,FAST EJECT deferred within PLAYING
     * </pre>
     *
     * <p>Since format {@value #FORMAT}, methods may run where states and superstates are entered or left.
     *
     * <pre>
     * CLOSED,OPEN entry/ log
     * PLAYING: exit/ brake
     * </pre>
     *
     * @param <S> the state enum
     * @param <E> the event enum
     * @param format the format of the text
     * @param name the machine's name
     * @param states all states
     * @param events all events
     * @param texts the lines, in one or several pieces
     * @return the definition
     * @throws IncompatibleClassChangeError if a line names a state or an event that there is not, or the format is a later one
     */
    public static <S extends Enum<S>, E extends Enum<E>> StateMachineDefinition<S, E> definition(
            int format, String name, S[] states, E[] events, String... texts) {
        requireKnown(format);
        DefinitionReader<S, E> reader = new DefinitionReader<>(byName(states), byName(events));
        lines(texts).forEach(reader::read);
        return reader.definition(name, List.of(states), List.of(events));
    }

    private static Stream<String> lines(String... texts) {
        return Stream.of(texts).flatMap(String::lines);
    }

    private static <C extends Enum<C>> Map<String, C> byName(C[] constants) {
        Map<String, C> byName = new HashMap<>();
        for (C constant : constants) {
            byName.put(constant.name(), constant);
        }
        return byName;
    }

    /** The constant of a name; an error if there is none. */
    static <C extends Enum<C>> C constant(Map<String, C> constants, String name) {
        C constant = constants.get(name);
        if (constant == null) {
            throw new IncompatibleClassChangeError(
                    "A machine was compiled when an enum had the constant " + name + ": compile the machine again");
        }
        return constant;
    }
}
