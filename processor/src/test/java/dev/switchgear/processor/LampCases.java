package dev.switchgear.processor;

import dev.switchgear.processor.testing.LampCase;
import java.util.stream.Stream;

/** Specs that mention types which somebody else may write. */
final class LampCases {

    static final String LAMP = """
            package lamp;
            import lamp.LampRules.Final;
            import lamp.LampRules.Initial;
            import lamp.LampRules.Transition;
            @dev.switchgear.StateMachine
            @Initial(Lamp.State.OFF)
            @Final(Lamp.State.ON)
            public interface Lamp {
              enum State { OFF, ON }
              @Transition(from = Lamp.State.OFF, to = Lamp.State.ON)
              void press();
            }
            """;

    private static final String LAMP_CLASS = LAMP.replace("public interface", "public abstract class")
            .replace("  void press", "  public abstract void press");

    /** Where the states are somebody else's. */
    private static final String LAMP_OF_STAGES = LAMP.replace("StateMachine", "StateMachine(states = Stage.class)")
            .replace("  enum State { OFF, ON }\n", "")
            .replace("Lamp.State", "Stage");

    private static final String LAMP_OF_SIGNALS = """
            package lamp;
            import lamp.LampRules.*;
            @dev.switchgear.StateMachine(events = Signal.class)
            @Initial(Lamp.State.OFF)
            @Final(Lamp.State.ON)
            @Transition(from = Lamp.State.OFF, on = Signal.PRESS, to = Lamp.State.ON)
            public interface Lamp {
              enum State { OFF, ON }
            }
            """;

    /** Where the states are inherited. */
    private static final String LIT_LAMP =
            LAMP.replace("  enum State { OFF, ON }\n", "").replace("interface Lamp", "interface Lamp extends Lit");

    private static final String LIT = "package lamp;\npublic interface Lit {\n  enum State { OFF, ON }\n}";

    private static final String MONEY = "package lamp;\npublic class Money {}";

    private static final String MONEY_ELSEWHERE = "package money;\npublic class Money {}";

    private static final String BROKE = """
            package lamp;
            public class Broke extends Exception {
              private static final long serialVersionUID = 1;
            }
            """;

    private static final String AUDITED = "package lamp;\npublic @interface Audited {}";

    private LampCases() {}

    /** Without these there is no language, for it is typed to them. */
    static Stream<LampCase> enums() {
        return Stream.of(
                LampCase.of("the event enum", "package lamp;\npublic enum Signal { PRESS }", LAMP_OF_SIGNALS)
                        .drivenBy("fire(Signal.PRESS)"),
                LampCase.of(
                                "the event enum, nested",
                                "package lamp;\npublic interface Signals {\n  enum Signal { PRESS }\n}",
                                LAMP_OF_SIGNALS.replace("Signal.", "Signals.Signal."))
                        .drivenBy("fire(Signals.Signal.PRESS)"),
                LampCase.of("the state enum", "package lamp;\npublic enum Stage { OFF, ON }", LAMP_OF_STAGES),
                LampCase.of(
                        "the state enum, of another package",
                        "package stage;\npublic enum Stage { OFF, ON }",
                        LAMP_OF_STAGES
                                .replace(
                                        "package lamp;",
                                        "package lamp;\nimport static stage.Stage.*;\nimport stage.Stage;")
                                .replace("(Stage.", "(")
                                .replace("= Stage.O", "= O")
                                .replace("void", "Stage")),
                LampCase.of(
                        "the state enum, nested",
                        "package lamp;\npublic class Stages {\n  public enum Stage { OFF, ON }\n}",
                        LAMP_OF_STAGES.replace("Stage.", "Stages.Stage.")),
                LampCase.of("a supertype with the state enum", LIT, LIT_LAMP),
                LampCase.of(
                        "a supertype with the state enum, beside another enum",
                        LIT,
                        LIT_LAMP.replace("  @Transition", "  enum Colour { RED }\n  @Transition")),
                LampCase.of(
                        "a supertype with the state enum, of a supertype",
                        LIT,
                        LIT_LAMP.replace("extends Lit", "extends Bright"),
                        "package lamp;\ninterface Bright extends Lit {}"),
                LampCase.of(
                        "a superclass with the state enum, of a superclass",
                        LIT.replace("interface", "class").replace("enum", "public enum"),
                        LIT_LAMP.replace("interface Lamp", "abstract class Lamp")
                                .replace("extends Lit", "extends Bright")
                                .replace("void press", "public abstract void press"),
                        "package lamp;\nclass Bright extends Lit {}"));
    }

    static Stream<LampCase> supertypes() {
        return Stream.of(
                LampCase.of(
                        "a supertype, beside a state enum",
                        "package lamp;\npublic interface Lit {}",
                        LAMP.replace("interface Lamp", "interface Lamp extends Lit")),
                LampCase.of(
                        "an interface that declares the event",
                        "package lamp;\npublic interface Pressable {\n  void press();\n}",
                        LAMP.replace("interface Lamp", "interface Lamp extends Pressable")
                                .replace("void press", "@Override void press")),
                LampCase.of(
                        "an interface that declares what the machine has",
                        "package lamp;\npublic interface Pressable {\n  boolean canPress();\n}",
                        LAMP.replace("interface Lamp", "interface Lamp extends Pressable")),
                LampCase.of(
                                "a superclass with a constructor, that declares the event",
                                """
                                package lamp;
                                public abstract class Lit {
                                  Lit(int watt) {}
                                  abstract void press();
                                }
                                """,
                                LAMP_CLASS
                                        .replace("class Lamp", "class Lamp extends Lit")
                                        .replace("  enum", "  Lamp(int watt) { super(watt); }\n  enum")
                                        .replace("public abstract void", "@Override public abstract void"))
                        .constructedWith("5"),
                LampCase.of(
                        "a superclass of a superclass, that implements a method of an interface",
                        "package lamp;\npublic abstract class Lit {\n  public int watt() { return 5; }\n}",
                        LAMP_CLASS.replace("class Lamp", "class Lamp extends Bright implements Watt"),
                        "package lamp;\nabstract class Bright extends Lit {}",
                        "package lamp;\ninterface Watt {\n  int watt();\n}"),
                LampCase.of(
                                "an argument of a supertype",
                                MONEY,
                                LAMP.replace("interface Lamp", "interface Lamp extends Till<Money>")
                                        .replace("void press()", "@Override void press(Money money)"),
                                "package lamp;\ninterface Till<T> {\n  void press(T one);\n}")
                        .drivenBy("press(new Money())"));
    }

    static Stream<LampCase> signatures() {
        return Stream.of(
                pressed("a parameter", "press(Money money)", "new Money()"),
                pressed("the elements of a parameter", "press(Money[] m, Money... n)", "new Money[0], new Money()"),
                pressed(
                        "an argument of a parameter's type",
                        "press(java.util.List<? extends Money> many)",
                        "java.util.List.of(new Money())"),
                LampCase.of(
                                "a parameter, nested",
                                "package lamp;\npublic class Money {\n  public static class Note {}\n}",
                                LAMP.replace("press()", "press(Money.Note note)"))
                        .drivenBy("press(new Money.Note())"),
                LampCase.of(
                                "a parameter, imported",
                                MONEY_ELSEWHERE,
                                LAMP.replace("package lamp;", "package lamp;\nimport money.Money;")
                                        .replace("press()", "press(Money money)"))
                        .drivenBy("press(new money.Money())"),
                LampCase.of(
                                "a parameter, imported with its package",
                                MONEY_ELSEWHERE,
                                LAMP.replace("package lamp;", "package lamp;\nimport money.*;")
                                        .replace("press()", "press(Money money)"))
                        .drivenBy("press(new money.Money())"),
                LampCase.of(
                                "a bound of an event's type parameter",
                                MONEY,
                                LAMP.replace("void press()", "<M extends Money> void press(M money)"))
                        .drivenBy("press(new Money())"),
                LampCase.of(
                                "a bound of the spec's type parameter",
                                MONEY,
                                LAMP.replace("interface Lamp", "interface Lamp<M extends Money>")
                                        .replace("press()", "press(M money)"))
                        .as("LampMachine<Money>")
                        .drivenBy("press(new Money())"),
                LampCase.of("an exception of an event", BROKE, LAMP.replace("press()", "press() throws Broke")),
                LampCase.of(
                                "a parameter of a constructor",
                                MONEY,
                                LAMP_CLASS.replace("  enum", "  protected Lamp(Money money) {}\n  enum"))
                        .constructedWith("new Money()"),
                LampCase.of(
                        "an exception of a constructor",
                        BROKE,
                        LAMP_CLASS.replace("  enum", "  protected Lamp() throws Broke {}\n  enum")));
    }

    private static LampCase pressed(String mention, String signature, String payload) {
        return LampCase.of(mention, MONEY, LAMP.replace("press()", signature)).drivenBy("press(" + payload + ")");
    }

    static Stream<LampCase> behaviour() {
        return Stream.of(
                guarded("a parameter of a guard", MONEY, "Money money", "boolean fits(Money money)")
                        .drivenBy("press(new Money())"),
                guarded(
                                "a parameter of an overload of a guard",
                                MONEY,
                                "String text",
                                "boolean fits(Money money)",
                                "boolean fits(Object any)")
                        .drivenBy("press(\"\")"),
                guarded("an exception of a guard", BROKE, "", "boolean fits() throws Broke"),
                guarded(
                                "a supertype of a parameter, which its guard takes",
                                MONEY,
                                "lamp.Purse.Coin coin",
                                "boolean fits(Money money)")
                        .drivenBy("press(new Purse.Coin())"),
                LampCase.of(
                                "a bound of a parameter, which its guard takes",
                                MONEY,
                                lamp(
                                        "<M extends Money> void press(M money)",
                                        "<C extends Money> boolean fits(C money)"))
                        .drivenBy("press(new Money())"));
    }

    private static LampCase guarded(String mention, String missing, String payload, String... guards) {
        String event = "void press(" + payload + ")" + (missing.equals(BROKE) ? " throws Broke" : "");
        return LampCase.of(
                mention,
                missing,
                lamp(event, guards),
                "package lamp;\npublic interface Purse {\n  class Coin PURSE {}\n}"
                        .replace("PURSE", missing.equals(MONEY) ? "extends Money" : ""));
    }

    private static String lamp(String event, String... guards) {
        StringBuilder members = new StringBuilder();
        for (String guard : guards) {
            members.append("  default ").append(guard).append(" { return true; }\n");
        }
        return LAMP.replace("to = Lamp.State.ON)", "to = Lamp.State.ON, when = \"fits\")")
                .replace("void press()", event)
                .replace("  enum", members + "  enum");
    }

    /** Any of them could be a word of the language, misspelt; and none is a reason for the language to wait. */
    static Stream<LampCase> annotations() {
        return Stream.of(
                LampCase.of("an annotation of the spec", AUDITED, LAMP.replace("@Initial", "@Audited\n@Initial")),
                LampCase.of("an annotation of an event", AUDITED, LAMP.replace("void press", "@Audited void press")),
                LampCase.of(
                        "an annotation of a method without rows",
                        AUDITED,
                        LAMP.replace("  enum", "  @Audited\n  State state();\n  enum")),
                LampCase.of(
                                "an annotation of a parameter",
                                AUDITED,
                                LAMP.replace("press()", "press(@Audited int times)"))
                        .drivenBy("press(1)"));
    }

    /** No machine has to wait for these: it can be written without knowing them. */
    static Stream<LampCase> whatAMachineCanDoWithout() {
        return Stream.of(
                within("a field of the spec", "  final Money money = null;"),
                within("the body of a method", "  Object pay() { return new Money(); }"),
                within("a parameter of a method with a body", "  public Money pay(Money money) { return money; }"),
                within("a parameter of a static method", "  static void pay(Money money) {}"),
                within("a member of a nested type", "  static class Purse extends Money { Money money; }"),
                LampCase.of(
                                "a supertype of the type of a parameter",
                                MONEY,
                                LAMP.replace("press()", "press(Coin coin)"),
                                "package lamp;\npublic class Coin extends Money {}")
                        .drivenBy("press(new Coin())"),
                LampCase.of(
                        "a parameter of another spec",
                        MONEY,
                        LAMP,
                        LAMP.replace("Lamp", "Fan").replace("press()", "press(Money money)")));
    }

    private static LampCase within(String mention, String member) {
        return LampCase.of(mention, MONEY, LAMP_CLASS.replace("  enum", member + "\n  enum"));
    }
}
