package good;

import dev.switchgear.SwitchgearGenerated;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotations that state the rules of {@link Kettle},
 * typed to its own states and events.
 *
 * <p>A spec imports them from here, one by one or all.
 */
@SwitchgearGenerated
final class KettleRules {
  private KettleRules() {}

  /** The state in which a new machine starts. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Initial {
    /** {@return the initial state} */
    Kettle.State value();
  }

  /** The states in which a machine ends. No row leads out of them. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.TYPE)
  @interface Final {
    /** {@return the final states} */
    Kettle.State[] value();
  }

  /** A row of the table, on the spec: in these states, these events lead there. */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Repeatable(Transitions.class)
  @interface Transition {
    /** {@return the states that the row is about} */
    Kettle.State[] from();

    /** {@return the events that the row is about, at least one} */
    Kettle.Event[] on() default {};

    /**
     * {@return the state that it leads to, one at most}
     *
     * <p>Without one the machine stays in its state: an <em>internal</em> transition.
     */
    Kettle.State[] to() default {};

    /**
     * {@return the guards, all of which must hold: {@code boolean} methods of the spec}
     * <p>Each takes the event, or nothing. {@code !} before its name negates it.
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
    Kettle.State[] in();

    /** {@return the events that the row is about, at least one} */
    Kettle.Event[] on() default {};
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
    Kettle.State[] in();

    /** {@return the events that the row is about, at least one} */
    Kettle.Event[] on() default {};
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
    Kettle.State[] value();
  }

  /** The method runs before one of these states is left. It takes nothing. */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Exit {
    /** {@return the states} */
    Kettle.State[] value();
  }

  /**
   * The method is called after every transition. It takes nothing, or the state that the
   * machine was in, the event, and the state that it is in now.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface AfterTransition {}
}
