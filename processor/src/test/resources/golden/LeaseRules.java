package good;

import dev.switchgear.SwitchgearGenerated;
import java.lang.String;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * The annotations for the rules of {@link Lease},
 * typed to its states.
 *
 * <p>The spec imports them from here.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class LeaseRules {
  private LeaseRules() {}

  /** The state in which a new machine starts. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Initial {
    /** {@return the initial state} */
    Lease.State value();
  }

  /** The states in which a machine ends. They have no transitions. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Final {
    /** {@return the final states} */
    Lease.State[] value();
  }

  /** What a state was called before. {@code stateOf} of the machine still knows the old name. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(RenamedList.class)
  @interface Renamed {
    /** {@return the old name} */
    String from();

    /** {@return the state} */
    Lease.State to();
  }

  /** The container of repeated {@link Renamed} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface RenamedList {
    /** {@return the old names} */
    Renamed[] value();
  }

  /** What is within a superstate: states, and other superstates. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(SubstatesList.class)
  @interface Substates {
    /** {@return the superstate} */
    Lease.Superstate of();

    /** {@return the states within it, without those of superstates within it} */
    Lease.State[] states() default {};

    /** {@return the superstates within it} */
    Lease.Superstate[] superstates() default {};

    /** {@return the state in which it starts where a row leads into it, at most one} */
    Lease.State[] initial() default {};
  }

  /** The container of repeated {@link Substates} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface SubstatesList {
    /** {@return what is within each superstate} */
    Substates[] value();
  }

  /** A transition. The annotated method is an event, permitted in the states that it names. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Transitions.class)
  @interface Transition {
    /** {@return the states that the row applies to} */
    Lease.State[] from() default {};

    /**
     * {@return instead of {@code from}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Lease.State[] except() default {};

    /** {@return the superstates to whose states, unless they are final, the row applies} */
    Lease.Superstate[] within() default {};

    /**
     * {@return the target state, at most one}
     *
     * <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
     */
    Lease.State[] to() default {};

    /** {@return instead of {@code to}, the superstate whose initial state is the target} */
    Lease.Superstate[] into() default {};

    /**
     * {@return instead of {@code to}, the superstate that is entered where it was left}
     *
     * <p>If it was never left, its initial state is the target.
     */
    Lease.Superstate[] resume() default {};

    /**
     * {@return the guards, all of which must hold: {@code boolean} methods of the spec}
     * <p>Each takes all parameters of the event, the first ones, or none.
     * {@code !} before its name negates it.
     */
    String[] when() default {};

    /**
     * {@return the effects, in order: {@code void} methods of the spec}
     * <p>Each takes all parameters of the event, the first ones, or none.
     */
    String[] then() default {};
  }

  /** The container of repeated {@link Transition} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Transitions {
    /** {@return the rows} */
    Transition[] value();
  }

  /** A transition without an event: in these states, it is taken as soon as a step is over. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(Automatics.class)
  @interface Automatic {
    /** {@return the states that the row applies to} */
    Lease.State[] from() default {};

    /**
     * {@return instead of {@code from}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Lease.State[] except() default {};

    /** {@return the superstates to whose states, unless they are final, the row applies} */
    Lease.Superstate[] within() default {};

    /**
     * {@return the target state, at most one}
     *
     * <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
     */
    Lease.State[] to() default {};

    /** {@return instead of {@code to}, the superstate whose initial state is the target} */
    Lease.Superstate[] into() default {};

    /**
     * {@return instead of {@code to}, the superstate that is entered where it was left}
     *
     * <p>If it was never left, its initial state is the target.
     */
    Lease.Superstate[] resume() default {};

    /**
     * {@return the guards, all of which must hold: {@code boolean} methods of the spec}
     * <p>Each takes no parameters.
     * {@code !} before its name negates it.
     */
    String[] when() default {};

    /**
     * {@return the effects, in order: {@code void} methods of the spec}
     * <p>Each takes no parameters.
     */
    String[] then() default {};
  }

  /** The container of repeated {@link Automatic} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Automatics {
    /** {@return the rows} */
    Automatic[] value();
  }

  /** In these states the event is accepted, and nothing happens. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Ignores.class)
  @interface Ignore {
    /** {@return the states that the row applies to} */
    Lease.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Lease.State[] except() default {};

    /** {@return the superstates to whose states, unless they are final, the row applies} */
    Lease.Superstate[] within() default {};
  }

  /** The container of repeated {@link Ignore} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Ignores {
    /** {@return the rows} */
    Ignore[] value();
  }

  /** In these states the event is meant to be illegal, as without a row. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Rejects.class)
  @interface Reject {
    /** {@return the states that the row applies to} */
    Lease.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Lease.State[] except() default {};

    /** {@return the superstates to whose states, unless they are final, the row applies} */
    Lease.Superstate[] within() default {};
  }

  /** The container of repeated {@link Reject} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Rejects {
    /** {@return the rows} */
    Reject[] value();
  }

  /**
   * The event is raised when a machine was for so long in a state that its transitions lead
   * from, or in one of their superstates.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @Repeatable(Timeouts.class)
  @interface Timeout {
    /** {@return how long, in milliseconds} */
    long millis() default 0;

    /** {@return how long, in seconds} */
    long seconds() default 0;

    /** {@return how long, in minutes} */
    long minutes() default 0;

    /** {@return how long, in hours} */
    long hours() default 0;

    /** {@return how long, in days} */
    long days() default 0;

    /**
     * {@return instead of a number, a method without parameters that returns a {@code Duration}}
     */
    String of() default "";
  }

  /** The container of repeated {@link Timeout} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Timeouts {
    /** {@return the timeouts} */
    Timeout[] value();
  }

  /**
   * The method runs after one of these states is entered, also by a new machine. It takes no
   * parameters.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Entry {
    /** {@return the states} */
    Lease.State[] value() default {};

    /** {@return superstates, instead of states or beside them} */
    Lease.Superstate[] of() default {};
  }

  /** The method runs before one of these states is left. It takes no parameters. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Exit {
    /** {@return the states} */
    Lease.State[] value() default {};

    /** {@return superstates, instead of states or beside them} */
    Lease.Superstate[] of() default {};
  }

  /**
   * The method is called after every transition. It takes no parameters, or the source
   * state, the event and the target state.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface AfterTransition {}

  /**
   * A property that the compiler proves or refutes by a path: a machine never reaches these
   * states, or not without passing through others.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(NeverList.class)
  @interface Never {
    /** {@return the states, none of which may be reached} */
    Lease.State[] reach() default {};

    /** {@return superstates, which stand for all states within, beside {@code reach}} */
    Lease.Superstate[] reachWithin() default {};

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Lease.State[] after() default {};

    /** {@return superstates, which stand for all states within, beside {@code after}} */
    Lease.Superstate[] afterWithin() default {};

    /** {@return the states, one of which must be passed through before} */
    Lease.State[] without() default {};

    /** {@return superstates, which stand for all states within, beside {@code without}} */
    Lease.Superstate[] withoutWithin() default {};

    /**
     * {@return the guards of rows that may lead there nevertheless, each of which they must have}
     */
    String[] unless() default {};

    /** {@return the reason, for the error message} */
    String because() default "";
  }

  /** The container of repeated {@link Never} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface NeverList {
    /** {@return the properties} */
    Never[] value();
  }

  /**
   * A property that the compiler proves or refutes by a path: whatever happens, a machine can
   * still reach one of these states.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(AlwaysList.class)
  @interface Always {
    /** {@return the states, one of which is enough} */
    Lease.State[] canReach() default {};

    /** {@return superstates, which stand for all states within, beside {@code canReach}} */
    Lease.Superstate[] canReachWithin() default {};

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Lease.State[] after() default {};

    /** {@return superstates, which stand for all states within, beside {@code after}} */
    Lease.Superstate[] afterWithin() default {};

    /** {@return the reason, for the error message} */
    String because() default "";
  }

  /** The container of repeated {@link Always} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface AlwaysList {
    /** {@return the properties} */
    Always[] value();
  }

  /**
   * A property that the compiler proves or refutes by a path: whatever happens, a machine
   * reaches one of these states, as long as events keep coming.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(EventuallyList.class)
  @interface Eventually {
    /** {@return the states, one of which is enough} */
    Lease.State[] reach() default {};

    /** {@return superstates, which stand for all states within, beside {@code reach}} */
    Lease.Superstate[] reachWithin() default {};

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Lease.State[] after() default {};

    /** {@return superstates, which stand for all states within, beside {@code after}} */
    Lease.Superstate[] afterWithin() default {};

    /** {@return the reason, for the error message} */
    String because() default "";
  }

  /** The container of repeated {@link Eventually} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface EventuallyList {
    /** {@return the properties} */
    Eventually[] value();
  }
}
