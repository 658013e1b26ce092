package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.StateAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the annotations that one spec's rules are stated in. */
public final class RulesWriter {

    /** A row may be written in either place, so that one in the wrong place meets our words and not only the compiler's. */
    private static final ElementType[] PLACES_OF_ROWS = {ElementType.TYPE, ElementType.METHOD};

    private static final List<Word> PROPERTIES = List.of(Word.NEVER, Word.ALWAYS, Word.EVENTUALLY);

    private final Language language;
    private final TypeName states;

    private RulesWriter(Language language) {
        this.language = language;
        this.states = ArrayTypeName.of(language.states());
    }

    /** The file that holds a language. */
    public static GeneratedFile write(Language language) {
        return GeneratedFile.of(language.holder(), new RulesWriter(language).holder());
    }

    private TypeSpec holder() {
        TypeSpec.Builder holder = TypeSpec.classBuilder(language.holder())
                .addJavadoc("""
                        The annotations for the rules of {@link $T},
                        typed to its $L.

                        <p>The spec imports them from here.
                        """, language.spec(), isTable() ? "states and events" : "states")
                .addAnnotations(GeneratedMarks.of(language.seesGenerated()))
                .addAnnotations(LintAnnotations.of(
                        language.lint().deprecation(), language.lint().suppressedInUse()))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(initial())
                .addType(finals());
        language.superstates()
                .ifPresent(superstates -> holder.addType(substates(superstates))
                        .addType(container(Word.SUBSTATES_LIST, ElementType.TYPE)));
        for (Row.Kind kind : Row.Kind.values()) {
            if (language.has(kind.word())) {
                holder.addType(row(kind))
                        .addType(container(kind.word().container().orElseThrow(), places(kind.word())));
            }
        }
        for (StateAction.Kind kind : StateAction.Kind.values()) {
            holder.addType(stateAction(kind));
        }
        holder.addType(afterTransition());
        for (Word word : PROPERTIES) {
            holder.addType(property(word)).addType(container(word.container().orElseThrow(), ElementType.TYPE));
        }
        return holder.build();
    }

    private boolean isTable() {
        return language.events().isPresent();
    }

    private TypeSpec initial() {
        return annotation(Word.INITIAL, ElementType.TYPE)
                .addJavadoc("The state in which a new machine starts.")
                .addMethod(member("value", language.states())
                        .addJavadoc("{@return the initial state}")
                        .build())
                .build();
    }

    private TypeSpec finals() {
        return annotation(Word.FINAL, ElementType.TYPE)
                .addJavadoc("The states in which a machine ends. They have no transitions.")
                .addMethod(member("value", states)
                        .addJavadoc("{@return the final states}")
                        .build())
                .build();
    }

    private TypeSpec row(Row.Kind kind) {
        TypeSpec.Builder row = annotation(kind.word(), places(kind.word()))
                .addJavadoc("$L", meaning(kind))
                .addAnnotation(
                        repeatableIn(language.annotation(kind.word().container().orElseThrow())))
                .addMethod(member(kind.sources(), states)
                        .addJavadoc("{@return the states that the row applies to}")
                        .defaultValue("{}")
                        .build())
                .addMethod(member(Member.EXCEPT, states)
                        .addJavadoc("""
                                {@return instead of {@code $N}, the states that are left out}

                                <p>The row applies to all other states that are not final.
                                """, kind.sources())
                        .defaultValue("{}")
                        .build());
        language.superstates()
                .map(superstates -> member(Member.WITHIN, ArrayTypeName.of(superstates))
                        .addJavadoc("{@return the superstates to whose states, unless they are final, the row applies}")
                        .defaultValue("{}")
                        .build())
                .ifPresent(row::addMethod);
        language.events()
                .filter(events -> kind != Row.Kind.AUTOMATIC)
                .map(events -> member("on", ArrayTypeName.of(events))
                        .addJavadoc("{@return the events that the row applies to, at least one}")
                        .defaultValue("{}")
                        .build())
                .ifPresent(row::addMethod);
        if (kind == Row.Kind.TRANSITION || kind == Row.Kind.AUTOMATIC) {
            targets().forEach(row::addMethod);
            row.addMethod(texts(Member.WHEN).addJavadoc("""
                            {@return the guards, all of which must hold: {@code boolean} methods of the spec}
                            <p>Each takes $L.
                            {@code !} before its name negates it.
                            """, parameters(kind)).build());
            row.addMethod(texts(Member.THEN).addJavadoc("""
                            {@return the effects, in order: {@code void} methods of the spec}
                            <p>Each takes $L.
                            """, parameters(kind)).build());
        }
        return row.build();
    }

    private List<MethodSpec> targets() {
        List<MethodSpec> targets = new ArrayList<>();
        targets.add(member(Member.TO, states).addJavadoc("""
                        {@return the target state, at most one}

                        <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
                        """).defaultValue("{}").build());
        language.superstates().map(ArrayTypeName::of).ifPresent(superstates -> {
            targets.add(member(Member.INTO, superstates)
                    .addJavadoc("""
                            {@return instead of {@code to}, the superstate whose initial state is the target}
                            """)
                    .defaultValue("{}")
                    .build());
            targets.add(member(Member.RESUME, superstates)
                    .addJavadoc("""
                            {@return instead of {@code to}, the superstate that is entered where it was left}

                            <p>If it was never left, its initial state is the target.
                            """)
                    .defaultValue("{}")
                    .build());
        });
        return targets;
    }

    private static ElementType[] places(Word word) {
        return word == Word.AUTOMATIC ? new ElementType[] {ElementType.TYPE} : PLACES_OF_ROWS.clone();
    }

    private TypeSpec substates(ClassName superstates) {
        return annotation(Word.SUBSTATES, ElementType.TYPE)
                .addJavadoc("What is within a superstate: states, and other superstates.")
                .addAnnotation(repeatableIn(language.annotation(Word.SUBSTATES_LIST)))
                .addMethod(member(Member.OF, superstates)
                        .addJavadoc("{@return the superstate}")
                        .build())
                .addMethod(member(Member.STATES, states)
                        .addJavadoc("{@return the states within it, without those of superstates within it}")
                        .defaultValue("{}")
                        .build())
                .addMethod(member(Member.SUPERSTATES, ArrayTypeName.of(superstates))
                        .addJavadoc("{@return the superstates within it}")
                        .defaultValue("{}")
                        .build())
                .addMethod(member(Member.INITIAL, states)
                        .addJavadoc("{@return the state in which it starts where a row leads into it, at most one}")
                        .defaultValue("{}")
                        .build())
                .build();
    }

    private String parameters(Row.Kind kind) {
        if (kind == Row.Kind.AUTOMATIC) {
            return "no parameters";
        }
        return isTable() ? "the event or no parameters" : "all parameters of the event, the first ones, or none";
    }

    private static MethodSpec.Builder texts(String name) {
        return member(name, ArrayTypeName.of(String.class)).defaultValue("{}");
    }

    private TypeSpec stateAction(StateAction.Kind kind) {
        String when = switch (kind) {
            case ENTRY -> "after one of these states is entered, also by a new machine.";
            case EXIT -> "before one of these states is left.";
        };
        TypeSpec.Builder action = annotation(kind.word(), ElementType.METHOD)
                .addJavadoc("$L", Prose.wrapped("The method runs " + when + " It takes no parameters."));
        MethodSpec.Builder value = member(Member.VALUE, states).addJavadoc("{@return the states}");
        language.superstates()
                .ifPresentOrElse(
                        superstates -> action.addMethod(value.defaultValue("{}").build())
                                .addMethod(member(Member.OF, ArrayTypeName.of(superstates))
                                        .addJavadoc("{@return superstates, instead of states or beside them}")
                                        .defaultValue("{}")
                                        .build()),
                        () -> action.addMethod(value.build()));
        return action.build();
    }

    private TypeSpec afterTransition() {
        return annotation(Word.AFTER_TRANSITION, ElementType.METHOD)
                .addJavadoc("""
                        The method is called after every transition. It takes no parameters, or the source
                        state, the event and the target state.
                        """)
                .build();
    }

    private String meaning(Row.Kind kind) {
        String event = isTable() ? "these events are" : "the event is";
        return switch (kind) {
            case TRANSITION ->
                isTable()
                        ? "A transition, on the spec: in these states, these events lead to the target."
                        : "A transition. The annotated method is an event, permitted in the states that it names.";
            case AUTOMATIC -> "A transition without an event: in these states, it is taken as soon as a step is over.";
            case IGNORE -> "In these states " + event + " accepted, and nothing happens.";
            case REJECT -> "In these states " + event + " meant to be illegal, as without a row.";
        };
    }

    private TypeSpec property(Word word) {
        ClassName container = language.annotation(word.container().orElseThrow());
        TypeSpec.Builder property = annotation(word, ElementType.TYPE)
                .addJavadoc("$L", Prose.wrapped(sentence(word)))
                .addAnnotation(repeatableIn(container));
        if (word == Word.ALWAYS) {
            addGoals(property, Member.CAN_REACH, "{@return the states, one of which is enough}");
        } else {
            String goals = word == Word.NEVER ? ", none of which may be reached" : ", one of which is enough";
            addGoals(property, Member.REACH, "{@return the states" + goals + "}");
        }
        addCondition(
                property,
                Member.AFTER,
                "{@return the states after which it must hold; by default it must hold from the start}");
        if (word == Word.NEVER) {
            addCondition(property, Member.WITHOUT, "{@return the states, one of which must be passed through before}");
        }
        return property.addMethod(member("because", ClassName.get(String.class))
                        .addJavadoc("{@return the reason, for the error message}")
                        .defaultValue("$S", "")
                        .build())
                .build();
    }

    /** A flat spec has to name states; with superstates it may name one of them instead. */
    private void addGoals(TypeSpec.Builder property, String member, String javadoc) {
        MethodSpec.Builder goals = member(member, states).addJavadoc("$L", javadoc);
        property.addMethod((language.hasSuperstates() ? goals.defaultValue("{}") : goals).build());
        addWithin(property, member);
    }

    private void addCondition(TypeSpec.Builder property, String member, String javadoc) {
        property.addMethod(member(member, states)
                .addJavadoc("$L", javadoc)
                .defaultValue("{}")
                .build());
        addWithin(property, member);
    }

    private void addWithin(TypeSpec.Builder property, String member) {
        language.superstates()
                .map(superstates -> member(Member.within(member), ArrayTypeName.of(superstates))
                        .addJavadoc(
                                "{@return superstates, which stand for all states within, beside {@code $L}}", member)
                        .defaultValue("{}")
                        .build())
                .ifPresent(property::addMethod);
    }

    private static String sentence(Word word) {
        return "A property that the compiler proves or refutes by a path: "
                + switch (word) {
                    case NEVER -> "a machine never reaches these states, or not without passing through others.";
                    case ALWAYS -> "whatever happens, a machine can still reach one of these states.";
                    case EVENTUALLY ->
                        "whatever happens, a machine reaches one of these states, as long as events keep coming.";
                    default -> throw new IllegalArgumentException(word + " is no property");
                };
    }

    private TypeSpec container(Word word, ElementType... places) {
        Word content = word.content().orElseThrow();
        return annotation(word, places)
                .addJavadoc("The container of repeated {@link $L} annotations.", content.word())
                .addMethod(member("value", ArrayTypeName.of(language.annotation(content)))
                        .addJavadoc(
                                content == Word.SUBSTATES
                                        ? "{@return what is within each superstate}"
                                        : isRow(content) ? "{@return the rows}" : "{@return the properties}")
                        .build())
                .build();
    }

    private static boolean isRow(Word word) {
        return Arrays.stream(Row.Kind.values()).anyMatch(kind -> kind.word() == word);
    }

    private static AnnotationSpec repeatableIn(ClassName container) {
        return AnnotationSpec.builder(Repeatable.class)
                .addMember("value", "$T.class", container)
                .build();
    }

    private static TypeSpec.Builder annotation(Word word, ElementType... places) {
        CodeBlock targets = Arrays.stream(places)
                .map(place -> CodeBlock.of("$T.$L", ElementType.class, place))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.annotationBuilder(word.word())
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.SOURCE)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", places.length == 1 ? "$L" : "{$L}", targets)
                        .build());
    }

    private static MethodSpec.Builder member(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }
}
