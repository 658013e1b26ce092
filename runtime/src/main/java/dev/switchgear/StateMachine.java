package dev.switchgear;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface or an abstract class a <em>spec</em>: the compiler checks the rules it states and writes the
 * machine that keeps them.
 *
 * <p>For a spec {@code Turnstile} two types are written beside it, a trailing {@code Spec} of its name dropped:
 *
 * <ul>
 *   <li>{@code TurnstileRules}, the annotations the rules are stated in, typed to the spec's own states;
 *   <li>{@code TurnstileMachine}, the machine.
 * </ul>
 *
 * <p>The spec's <em>state enum</em> is its nested enum {@code State}, or the one that {@link #states} names.
 *
 * <p>Its <em>events</em> are its methods: those that carry rows. A spec that has a nested enum {@code Event}, or names an
 * enum by {@link #events}, is a <em>table</em> instead: the enum's constants are the events, and the rows stand on the spec
 * itself.
 *
 * <p>Both members take any class, and a spec that names one that is no enum is refused with a message: where the compiler
 * itself refuses a member, it writes none of the machines of the whole compilation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StateMachine {

    /**
     * The state enum, where it is not the spec's nested enum {@code State}: one of a domain model, for instance.
     *
     * @return the state enum; by default {@link NestedState}, which stands for the nested one
     */
    Class<?> states() default NestedState.class;

    /**
     * The event enum of a table, where it is not the spec's nested enum {@code Event}: one that exists already, for
     * instance.
     *
     * @return the event enum; by default {@link NestedEvent}, which stands for the nested one, or, in a spec that nests
     *     none, for the events that are methods
     */
    Class<?> events() default NestedEvent.class;

    /**
     * Whether several threads may use one machine. Events, and questions whether an event is legal, are then taken one after
     * another: each waits for a lock until the one before it is over, with all its actions. {@code state()} does not wait.
     *
     * @return whether; by default a machine is confined to one thread at a time
     */
    boolean threadSafe() default false;

    /**
     * Whether nothing is to be left unsaid: each state that is not final and each event must then meet in a row, in an
     * {@code @Ignore} or in a {@code @Reject}, and a constant that is added to an enum fails the build until that is so again.
     *
     * @return whether; by default an event is refused wherever no row permits or ignores it
     */
    boolean total() default false;

    /** Stands for the enum {@code State} that is nested in the spec. It has no constants and is never a state enum. */
    enum NestedState {}

    /** Stands for the enum {@code Event} that may be nested in the spec. It has no constants and is never an event enum. */
    enum NestedEvent {}
}
