package dev.switchgear;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface or an abstract class a <em>spec</em>: the compiler checks its rules and
 * generates the machine that enforces them.
 *
 * <p>For a spec {@code Turnstile} two types are generated in its package; their names lack a trailing
 * {@code Spec}:
 *
 * <ul>
 *   <li>{@code TurnstileRules}, the annotations for the rules, typed to the states of the spec;
 *   <li>{@code TurnstileMachine}, the machine.
 * </ul>
 *
 * <p>The spec's <em>state enum</em> is its nested enum {@code State}, or the one that {@link #states} names.
 *
 * <p>Its <em>events</em> are the methods that have rows. A spec that has a nested enum {@code Event}, or names an
 * enum by {@link #events}, is a <em>table</em> instead: the enum's constants are the events, and the rows are on the spec
 * itself.
 *
 * <p>These members accept any class, and Switchgear reports a class that is not an enum. If the compiler itself rejected
 * the member, no machine of the whole compilation would be generated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StateMachine {

    /**
     * The state enum, if it is not the spec's nested enum {@code State}: for example one of a domain model.
     *
     * @return the state enum; by default {@link NestedState}, which stands for the nested one
     */
    Class<?> states() default NestedState.class;

    /**
     * The event enum of a table, if it is not the spec's nested enum {@code Event}: for example an existing one.
     *
     * @return the event enum; by default {@link NestedEvent}, which stands for the nested one, or, in a spec that nests
     *     none, for the events that are methods
     */
    Class<?> events() default NestedEvent.class;

    /**
     * The enum of the <em>superstates</em>, if it is not the spec's nested enum {@code Superstate}. A superstate is a named set of
     * states that have transitions in common: UML's composite state. What is within each, {@code @Substates} says.
     *
     * @return the enum of the superstates; by default {@link NestedSuperstate}, which stands for the nested one, or, in a spec
     *     that nests none, for no superstates
     */
    Class<?> superstates() default NestedSuperstate.class;

    /**
     * Whether an event that returns nothing may be raised from inside of another one: by an effect, say. It then waits until
     * the event that runs has completed. If several wait, they take their turns in the order in which they were raised (UML:
     * run to completion; SCXML: internal events).
     *
     * @return whether such an event waits; by default it is refused with a {@link ReentrantEventException}
     */
    boolean queued() default false;

    /**
     * Whether events are data, too, with their payload: the machine then nests a sealed interface {@code Occurrence} and a
     * record for each event method, as {@code new OrderMachine.Pay(amount)}, and {@code fire} and {@code tryFire} take them.
     *
     * @return whether it does; by default an event with parameters is its method alone
     */
    boolean occurrences() default false;

    /**
     * Whether several threads may use one machine. Events, and queries whether an event is legal, then run one after
     * another: each waits for a lock until the previous one has completed, with all its actions. {@code state()} does not wait.
     *
     * @return whether a machine is thread-safe; by default it is confined to one thread at a time
     */
    boolean threadSafe() default false;

    /**
     * Whether each event must be decided in each state that is not final: by a transition, an {@code @Ignore} or a
     * {@code @Reject}. A constant that is added to an enum then fails the build until its cells are decided.
     *
     * @return whether all cells must be decided; by default an event is refused wherever no row permits or ignores it
     */
    boolean total() default false;

    /** Stands for the enum {@code State} that is nested in the spec. It has no constants and is never a state enum. */
    enum NestedState {}

    /** Stands for the enum {@code Superstate} that may be nested in the spec. It has no constants and is never an enum of superstates. */
    enum NestedSuperstate {}

    /** Stands for the enum {@code Event} that may be nested in the spec. It has no constants and is never an event enum. */
    enum NestedEvent {}
}
