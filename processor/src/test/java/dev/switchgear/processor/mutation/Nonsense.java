package dev.switchgear.processor.mutation;

import java.util.List;

/**
 * What to write where something else is expected. {@code #} stands for the spec, {@code #Machine} for what is generated,
 * {@code State.A} for any of its states.
 */
final class Nonsense {

    private static final List<String> NAMES = items("""
            State  Event  state  event  isIn  isFinal  fire  tryFire  can  canGo  permits  permitted  next
            targets  definition  toString  hashCode  getClass  finalize  illegal  guards  afterCoin
            afterGo  $  _  $1  record  sealed  var  yield  permit  String  Object  List  Set  EnumSet  Objects
            Override  Collections  values  valueOf  ordinal  name  Été  µ  𝒳  \\u0041b  a\\u200bb  class  int
            null  this  #  #Machine  #Rules  #Spec  Transition  Initial  IllegalTransitionException  java
            Never  Always  Eventually  reach  because  total
            module  LOCKED  A  ª  i  İ  ß  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            running  started  lock  from  result  outer  begin  end  raise  tryGo  inA  covers  isFree  charge
            """);

    private static final List<String> TYPES = items("""
            void  int  char  long[]  boolean  Boolean  State  Event  State[]  String  Object  Missing
            Missing<String>  Missing.Inner  missing.Type  java.util.List<?>  java.util.List<Missing>
            java.util.List<int>  List  Set<Event>  java.util.Set<#Machine.Event>  #Machine  #Machine.Event
            #Machine.Missing  #Rules  #Rules.Transition  #  #<?>  #.State  #Machine<State>  T  T[]  E extends
            var  @Missing int  @Deprecated String  int...  State...  T...
            java.util.Map.Entry<State, ? super int[]>
            java.util.function.Function<? super State, ? extends Missing>[]  Class<? extends State>  Enum<?>
            Enum<State>  Record  dev.switchgear.StateMachine  dev.switchgear.StateMachine.NestedState  Exception
            java.util.Map<String, State>.Entry  int[][][]  java  java.util  ?  /**/
            java.util.List<java.util.List<java.util.List<? extends Event[]>>>  java.lang.Thread.State
            Comparable<T>  sun.misc.Unsafe  String & Runnable
            """);

    private static final List<String> VALUES = items("""
            {}  null  "LOCKED"  1  -1L  'c'  true  State.class  State  State.MISSING  MISSING  Thread.State.NEW
            java.util.concurrent.TimeUnit.DAYS  Event.GO  {null}  {{}}  {1, "a"}  @Deprecated
            @#Rules.Initial({})  State.values()  State.valueOf("A")  1 + 1  ()  (State) null  new State[0]  {,}
            Missing.class  #Machine.Event.GO  #Rules  int.class  void.class  #.class  #Machine.class  State.A
            {State.A, State.A}  true ? State.A : State.B  1 / 0  /**/  []  \\u007b}  x -> x  this
            State::valueOf  Object.class  State[].class  #.State.class  Event.class
            "covers"  "!covers"  {"covers", "!covers"}  {"covers", "covers"}  ""  "!"  "!!covers"  "covers()"  "state"
            "toString"  "canGo"  "a b"  "\\u0000"  "class"  "#"  "super.covers"
            """);

    private static final List<String> SUPERTYPES = items("""
            #  #Machine  #Rules  #.State  Missing  Missing<State>  String  Object  Integer  Enum<#>  Record
            Runnable  java.io.Serializable  java.util.List<String>  Comparable<#>  Comparable<#Machine>
            java.util.function.Supplier<#Machine.Event>  java.util.function.Supplier<Missing>  AutoCloseable
            Thread  Exception  RuntimeException  java.lang.annotation.Annotation  int  T
            java.util.Comparator<State>  java.util.AbstractList<State>  Thread.State  Cloneable  Override
            java.util.Map.Entry<State, Event>  Iterable<? extends State>  dev.switchgear.StateMachine
            java.util.function.Function<#.State, #.State>  ClassLoader  java.io.InputStream  Number
            """);

    private static final List<String> PARAMETERS = items("""
            <T>  <T extends T>  <T extends Comparable<T>>  <T extends #<T>>  <State>  <Event>  <Set, List>
            <T extends Missing>  <T, T>  <T extends State & Runnable>  <E extends Enum<E> & Comparable<E>>
            <A extends B, B extends A>  <A extends B, B>  <>  <T extends #Machine.Event>  <#>  <String>
            <T extends Exception>  <T extends int>  <T super Object>  <@Deprecated T>  <#Machine>  <T[]>
            <Object>  <T extends java.util.List<? super T[]>, U extends java.util.Map<T, ? extends U>>
            <Override>
            """);

    private static final List<String> MEMBERS = items("""
            int state = 1;  State state = null;  Object State = null;  int Event = 0;  String List = null;
            int Set, Objects, EnumSet = 3;  private int State;  static int State;  protected Object Collections;
            State initial = State.valueOf("A");  int java = 1;  int dev = 1;  String string = "";
            { System.out.println(); }  static { int i = 1 / 0; }  static {  {  ;  ;;  }  default {}
            interface Event {}  enum Event { COIN, PUSH, GO }  enum Event {}  class State {}
            enum State { A, B }  interface State {}  class Set<T> {}  private enum Hidden { A }  class String {}
            class Object {}  @interface Override {}  interface List<T> { T get(); }  record State() {}
            class Event<T> {}  class #Machine {}
            @dev.switchgear.StateMachine interface Inner { enum State { A } }
            @dev.switchgear.StateMachine enum Inner { A }  enum Other { A, B; abstract void f(); }
            class IllegalTransitionException extends Exception {}  interface StateMachineDefinition {}
            class Thread {}  #() {}  #(int i) {}  #(State state) {}  #(State... state) {}  private #() {}
            <T> #(T state) {}  #(Missing missing) {}  #(#Machine.Event event) {}
            #(State a, State b) throws Exception {}  public State state() { return null; }  State state();
            abstract State state();  int state();  public boolean isIn(State state) { return true; }
            boolean isIn(State... state);  boolean isFinal();  static void fire(Event event) {}
            public final void fire(#Machine.Event event) {}  void fire(#Machine.Event event);
            void fire(Event event) throws Exception;  <T> void fire(T event);
            static boolean permits(State state, #Machine.Event event) { return true; }
            static State next(State state, #Machine.Event event) { return state; }  Object definition();
            static Object definition() { return null; }
            static java.util.Set<State> targets(State s) { return null; }  public abstract String toString();
            default String toString() { return null; }  Object toString();
            public final String toString() { return ""; }  protected Object clone();  int hashCode(int i);
            protected final void illegal(State state, Object event) {}
            static int guards(State state) { return 1; }  private void afterCoin(State state) {}
            final State afterGo(State state) { return state; }  static void afterPush(int i) {}  void wait();
            Class<?> getClass();  public void finalize();  java.util.Set<#Machine.Event> permitted();
            java.util.Set<Event> permitted();  boolean canCoin(int i);  boolean canGo();
            private boolean canGo() { return false; }  int canCoin();  void go();  native void go();
            public static void main(String[] args) {}  void f() { class Local { enum State { A } } }
            Missing missing;  Missing missing();  Missing missing() { return null; }
            java.util.List<Missing> f();  @Missing void f();  @Missing int f() { return 1; }
            void f(int i, int i);  int f()[];  void f(# this);  @Transition(from = State.A) int field;
            boolean covers() { return true; }  boolean covers(int amount) { return true; }
            private boolean covers() { return true; }  static boolean covers() { return false; }
            <T> boolean covers(T t) throws Exception { return true; }  void covers(Object o) {}  int covers;
            boolean covers(String s) { return s.isEmpty(); }  Missing covers() { return null; }
            void charge() throws java.io.IOException {}  private void charge(Object o) {}  abstract void charge();
            @#Rules.Entry(State.A) void enter() {}  @#Rules.Exit(State.A) private void leave() {}
            @#Rules.Entry({}) int enterA(int i) { return i; }  @#Rules.AfterTransition void seen() throws Exception {}
            @#Rules.AfterTransition void seen(State from, #Machine.Event event, State to) {}
            @#Rules.AfterTransition private void seen(Object o) {}  boolean running = true;  Object lock = null;
            @#Rules.Transition(from = State.A, when = "covers", then = "charge") int paid() { return 1; }
            @#Rules.Transition(from = State.A, to = State.A) <T extends Exception> T thrown(T t) throws T { return t; }
            @#Rules.Transition(from = {}) class Rowed {}  void f(#Machine m);
            @#Rules.Never(reach = State.A) class Proved {}  @#Rules.Always(canReach = State.A) void proved() {}
            """);

    private static final List<String> TOKENS = items("""
            {  }  (  )  [  ]  <  >  ;  ,  .  @  =  ?  ...  "  '  /*  //  \\  #!  class  enum  interface  record
            @interface  extends  implements  permits  throws  static  default  final  sealed  non-sealed  void
            int  var  null  this  super  import  package  State  Event  Transition  Initial  Final  from  to  on
            in  0  ::  ->  \\u0000  \u001a  @Deprecated  @Override  @Missing  @SuppressWarnings("rawtypes")
            @SafeVarargs  @FunctionalInterface  @SuppressWarnings(1)  @SuppressWarnings({"unchecked", MISSING})
            @java.lang.annotation.Repeatable(String.class)  @dev.switchgear.StateMachine  @Transition
            @Initial(State.A)  @#Rules.Final({})  @#Rules.Transitions({})
            @#Rules.Transition(from = State.A, to = State.A)  @#Rules.Ignore(in = State.A)
            @#Rules.Reject(in = {})  @#Rules.Entry(State.A)  @#Rules.Exit({State.A})  @#Rules.AfterTransition
            @#Rules.Transition(from = State.A, when = "covers")  @Entry(State.A)  @AfterTransition
            reach  canReach  after  without  because  total  @#Rules.Never(reach = #.State.A)
            @#Rules.Always(canReach = #.State.A, because = "")  @#Rules.EventuallyList({})
            @#Rules.Eventually(reach = {}, after = #.State.A)  @#Rules.Never(reach = State.A, without = State.A)
            """);

    private Nonsense() {}

    /** What stands on lines of its own, or two spaces apart. */
    private static List<String> items(String text) {
        return List.of(text.strip().split("\\n| {2}"));
    }

    static String name(Outline outline, Dice dice) {
        return from(NAMES, outline, dice);
    }

    static String type(Outline outline, Dice dice) {
        return from(TYPES, outline, dice);
    }

    static String value(Outline outline, Dice dice) {
        return from(VALUES, outline, dice);
    }

    static String supertype(Outline outline, Dice dice) {
        return from(SUPERTYPES, outline, dice);
    }

    static String typeParameters(Outline outline, Dice dice) {
        return from(PARAMETERS, outline, dice);
    }

    static String member(Outline outline, Dice dice) {
        return from(MEMBERS, outline, dice);
    }

    static String token(Outline outline, Dice dice) {
        return from(TOKENS, outline, dice);
    }

    static String modifier(Dice dice) {
        return dice.of(Outline.MODIFIERS.stream().sorted().toList());
    }

    private static String from(List<String> several, Outline outline, Dice dice) {
        String constant = dice.pick(outline.constants())
                .map(range -> outline.source().at(range.first()))
                .orElse("A");
        return dice.of(several)
                .replace("#Machine", outline.title() + "Machine")
                .replace("#Rules", outline.title() + "Rules")
                .replace("#", outline.specName())
                .replace("State.A", "State." + constant);
    }
}
