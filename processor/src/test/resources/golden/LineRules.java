package good;

import dev.switchgear.SwitchgearGenerated;
import good.elsewhere.Signal;
import java.lang.String;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * The annotations for the rules of {@link Line},
 * typed to its states and events.
 *
 * <p>The spec imports them from here.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class LineRules {
  private LineRules() {}

  /** The state in which a new machine starts. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Initial {
    /** {@return the initial state} */
    Line.State value();
  }

  /** The states in which a machine ends. They have no transitions. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Final {
    /** {@return the final states} */
    Line.State[] value();
  }

  /** A transition, on the spec: in these states, these events lead to the target. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Transitions.class)
  @interface Transition {
    /** {@return the states that the row applies to} */
    Line.State[] from() default {};

    /**
     * {@return instead of {@code from}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Line.State[] except() default {};

    /** {@return the events that the row applies to, at least one} */
    Signal[] on() default {};

    /**
     * {@return the target state, at most one}
     *
     * <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
     */
    Line.State[] to() default {};

    /**
     * {@return the guards, all of which must hold: {@code boolean} methods of the spec}
     * <p>Each takes the event or no parameters.
     * {@code !} before its name negates it.
     */
    String[] when() default {};

    /**
     * {@return the effects, in order: {@code void} methods of the spec}
     * <p>Each takes the event or no parameters.
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

  /** In these states these events are accepted, and nothing happens. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Ignores.class)
  @interface Ignore {
    /** {@return the states that the row applies to} */
    Line.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Line.State[] except() default {};

    /** {@return the events that the row applies to, at least one} */
    Signal[] on() default {};
  }

  /** The container of repeated {@link Ignore} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Ignores {
    /** {@return the rows} */
    Ignore[] value();
  }

  /** In these states these events are meant to be illegal, as without a row. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Rejects.class)
  @interface Reject {
    /** {@return the states that the row applies to} */
    Line.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row applies to all other states that are not final.
     */
    Line.State[] except() default {};

    /** {@return the events that the row applies to, at least one} */
    Signal[] on() default {};
  }

  /** The container of repeated {@link Reject} annotations. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Rejects {
    /** {@return the rows} */
    Reject[] value();
  }

  /**
   * The method runs after one of these states is entered, also by a new machine. It takes no
   * parameters.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Entry {
    /** {@return the states} */
    Line.State[] value();
  }

  /** The method runs before one of these states is left. It takes no parameters. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Exit {
    /** {@return the states} */
    Line.State[] value();
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
    Line.State[] reach();

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Line.State[] after() default {};

    /** {@return the states, one of which must be passed through before} */
    Line.State[] without() default {};

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
    Line.State[] canReach();

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Line.State[] after() default {};

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
    Line.State[] reach();

    /** {@return the states after which it must hold; by default it must hold from the start} */
    Line.State[] after() default {};

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
