package dev.switchgear.processor.language;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A member of an annotation of a language.
 *
 * @param name its name
 * @param content what stands in it
 * @param isRequired whether it has no default
 */
public record Member(String name, Content content, boolean isRequired) {

    /** The member that needs no name where it is the only one. */
    public static final String VALUE = "value";

    /** The member that names the states that a row leads from, or the old name of a state. */
    public static final String FROM = "from";

    /** The member that names the states in which an event is ignored, or rejected. */
    public static final String IN = "in";

    /** The member that names the states that a row is not about. */
    public static final String EXCEPT = "except";

    /** The member that names the superstates in whose states a row holds. */
    public static final String WITHIN = "within";

    /** The member of a table's row that names the events. */
    public static final String ON = "on";

    /** The member that names the target state, or the state that had another name. */
    public static final String TO = "to";

    /** The member that names the superstate that is entered. */
    public static final String INTO = "into";

    /** The member that names the superstate that is entered where it was left. */
    public static final String RESUME = "resume";

    /** The member that names guards. */
    public static final String WHEN = "when";

    /** The member that names effects. */
    public static final String THEN = "then";

    /** The member that names the superstate something is said of. */
    public static final String OF = "of";

    /** The member that names the states within a superstate. */
    public static final String STATES = "states";

    /** The member that names the superstates within a superstate. */
    public static final String SUPERSTATES = "superstates";

    /** The member that names the state in which a superstate starts. */
    public static final String INITIAL = "initial";

    /** The member that names the states that are reached. */
    public static final String REACH = "reach";

    /** The member that names the states that can be reached. */
    public static final String CAN_REACH = "canReach";

    /** The member that names the states from which on a sentence is to hold. */
    public static final String AFTER = "after";

    /** The member that names the states that must be passed through before. */
    public static final String WITHOUT = "without";

    /** The member that names the guards of rows that may lead there nevertheless. */
    public static final String UNLESS = "unless";

    /** The member that gives a reason. */
    public static final String BECAUSE = "because";

    /** The members that say how long something takes, and the unit of each. */
    public static final Map<String, ChronoUnit> DURATIONS = durations();

    private static Map<String, ChronoUnit> durations() {
        Map<String, ChronoUnit> durations = new LinkedHashMap<>();
        durations.put("millis", ChronoUnit.MILLIS);
        durations.put("seconds", ChronoUnit.SECONDS);
        durations.put("minutes", ChronoUnit.MINUTES);
        durations.put("hours", ChronoUnit.HOURS);
        durations.put("days", ChronoUnit.DAYS);
        return Collections.unmodifiableMap(durations);
    }

    /** What stands in a member. */
    public enum Content {
        /** Constants of the state enum. */
        STATES,
        /** Constants of the enum of the superstates. */
        SUPERSTATES,
        /** Constants of the event enum. */
        EVENTS,
        /** A number. */
        NUMBERS,
        /** Texts. */
        TEXTS,
        /** Annotations of the language. */
        RULES
    }

    /** The member that names superstates where another one names states: {@code reachWithin} beside {@code reach}. */
    public static String within(String states) {
        return states + "Within";
    }

    static Member required(String name, Content content) {
        return new Member(name, content, true);
    }

    static Member optional(String name, Content content) {
        return new Member(name, content, false);
    }
}
