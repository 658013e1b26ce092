package dev.switchgear.examples.iosession;

import dev.switchgear.SwitchgearGenerated;
import java.lang.String;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * The annotations that state the rules of {@link TrackedSession},
 * typed to its own states and events.
 *
 * <p>A spec imports them from here, one by one or all.
 */
@Generated("dev.switchgear.processor.StateMachineProcessor")
@SwitchgearGenerated
final class TrackedSessionRules {
  private TrackedSessionRules() {}

  /** The state in which a new machine starts. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Initial {
    /** {@return the initial state} */
    IoSession.State value();
  }

  /** The states in which a machine ends. No row leads out of them. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Final {
    /** {@return the final states} */
    IoSession.State[] value();
  }

  /** A row of the table, on the spec: in these states, these events lead there. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Transitions.class)
  @interface Transition {
    /** {@return the states that the row is about} */
    IoSession.State[] from() default {};

    /**
     * {@return instead of {@code from}, the states that are left out}
     *
     * <p>The row is about all others that are not final.
     */
    IoSession.State[] except() default {};

    /** {@return the events that the row is about, at least one} */
    IoSessionEvent[] on() default {};

    /**
     * {@return the state that it leads to, one at most}
     *
     * <p>Without one the machine stays in its state: an <em>internal</em> transition.
     */
    IoSession.State[] to() default {};

    /**
     * {@return the guards, all of which must hold: {@code boolean} methods of the spec}
     * <p>Each takes the event, or nothing.
     * {@code !} before its name negates it.
     */
    String[] when() default {};

    /**
     * {@return the effects, in order: {@code void} methods of the spec}
     * <p>Each takes the event, or nothing.
     */
    String[] then() default {};
  }

  /** Several {@link Transition}; the compiler writes it around repeated ones. */
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
    /** {@return the states that the row is about} */
    IoSession.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row is about all others that are not final.
     */
    IoSession.State[] except() default {};

    /** {@return the events that the row is about, at least one} */
    IoSessionEvent[] on() default {};
  }

  /** Several {@link Ignore}; the compiler writes it around repeated ones. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Ignores {
    /** {@return the rows} */
    Ignore[] value();
  }

  /** In these states these events are meant to be illegal, as without any row. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Rejects.class)
  @interface Reject {
    /** {@return the states that the row is about} */
    IoSession.State[] in() default {};

    /**
     * {@return instead of {@code in}, the states that are left out}
     *
     * <p>The row is about all others that are not final.
     */
    IoSession.State[] except() default {};

    /** {@return the events that the row is about, at least one} */
    IoSessionEvent[] on() default {};
  }

  /** Several {@link Reject}; the compiler writes it around repeated ones. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Rejects {
    /** {@return the rows} */
    Reject[] value();
  }

  /**
   * The method runs after one of these states is entered, also by a machine that starts in it.
   * It takes nothing.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Entry {
    /** {@return the states} */
    IoSession.State[] value();
  }

  /** The method runs before one of these states is left. It takes nothing. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Exit {
    /** {@return the states} */
    IoSession.State[] value();
  }

  /**
   * The method is called after every transition. It takes nothing, or the state that the
   * machine was in, the event, and the state that it is in now.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface AfterTransition {}

  /**
   * The compiler proves it of the whole table, or shows how it fails: a machine never reaches
   * these states, or not without passing through others.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(NeverList.class)
  @interface Never {
    /** {@return the states, none of which is to be reached} */
    IoSession.State[] reach();

    /** {@return the states from which on it holds; by default it holds from the start} */
    IoSession.State[] after() default {};

    /** {@return the states, one of which must be passed through before} */
    IoSession.State[] without() default {};

    /** {@return why, for the message of the compiler} */
    String because() default "";
  }

  /** Several {@link Never}; the compiler writes it around repeated ones. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface NeverList {
    /** {@return the sentences} */
    Never[] value();
  }

  /**
   * The compiler proves it of the whole table, or shows how it fails: whatever happens, a
   * machine can still reach one of these states.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(AlwaysList.class)
  @interface Always {
    /** {@return the states, one of which is enough} */
    IoSession.State[] canReach();

    /** {@return the states from which on it holds; by default it holds from the start} */
    IoSession.State[] after() default {};

    /** {@return why, for the message of the compiler} */
    String because() default "";
  }

  /** Several {@link Always}; the compiler writes it around repeated ones. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface AlwaysList {
    /** {@return the sentences} */
    Always[] value();
  }

  /**
   * The compiler proves it of the whole table, or shows how it fails: whatever happens, a
   * machine reaches one of these states, if it goes on for as long as it can.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @Repeatable(EventuallyList.class)
  @interface Eventually {
    /** {@return the states, one of which is enough} */
    IoSession.State[] reach();

    /** {@return the states from which on it holds; by default it holds from the start} */
    IoSession.State[] after() default {};

    /** {@return why, for the message of the compiler} */
    String because() default "";
  }

  /** Several {@link Eventually}; the compiler writes it around repeated ones. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface EventuallyList {
    /** {@return the sentences} */
    Eventually[] value();
  }
}
