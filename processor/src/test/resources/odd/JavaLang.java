package odd.lang;

import dev.switchgear.StateMachine;
import odd.lang.JavaLangRules.Final;
import odd.lang.JavaLangRules.Initial;
import odd.lang.JavaLangRules.Transition;

/** In its package types are called like those of java.lang. */
@StateMachine
@Initial(JavaLang.State.A)
@Final(JavaLang.State.B)
public abstract class JavaLang {

  /** The states. */
  public enum State { A, B }

  /** Takes those of java.lang. */
  @Transition(from = State.A, to = State.B)
  abstract void go(java.lang.String text, java.lang.Integer number);
}

/** Not the one. */
class String {}

/** Not the one. */
class Integer {}

/** Not the one. */
class Override {}

/** Not the one. */
class UnsupportedOperationException {}

/** Not the one. */
class SuppressWarnings {}
