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
        for (Row.Kind kind : Row.Kind.values()) {
            holder.addType(row(kind)).addType(container(kind.word().container().orElseThrow(), PLACES_OF_ROWS));
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
        TypeSpec.Builder row = annotation(kind.word(), PLACES_OF_ROWS)
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
        language.events()
                .map(events -> member("on", ArrayTypeName.of(events))
                        .addJavadoc("{@return the events that the row applies to, at least one}")
                        .defaultValue("{}")
                        .build())
                .ifPresent(row::addMethod);
        if (kind == Row.Kind.TRANSITION) {
            row.addMethod(
                    member("to", states).addJavadoc("""
                            {@return the target state, at most one}

                            <p>Without a target, the machine stays in its state: an <em>internal</em> transition.
                            """).defaultValue("{}").build());
            row.addMethod(texts("when").addJavadoc("""
                            {@return the guards, all of which must hold: {@code boolean} methods of the spec}
                            <p>Each takes $L.
                            {@code !} before its name negates it.
                            """, parameters()).build());
            row.addMethod(texts("then").addJavadoc("""
                            {@return the effects, in order: {@code void} methods of the spec}
                            <p>Each takes $L.
                            """, parameters()).build());
        }
        return row.build();
    }

    private String parameters() {
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
        return annotation(kind.word(), ElementType.METHOD)
                .addJavadoc("$L", Prose.wrapped("The method runs " + when + " It takes no parameters."))
                .addMethod(member("value", states)
                        .addJavadoc("{@return the states}")
                        .build())
                .build();
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
            property.addMethod(member("canReach", states)
                    .addJavadoc("{@return the states, one of which is enough}")
                    .build());
        } else {
            property.addMethod(member("reach", states)
                    .addJavadoc(
                            "{@return the states$L}",
                            word == Word.NEVER ? ", none of which may be reached" : ", one of which is enough")
                    .build());
        }
        property.addMethod(member("after", states)
                .addJavadoc("{@return the states after which it must hold; by default it must hold from the start}")
                .defaultValue("{}")
                .build());
        if (word == Word.NEVER) {
            property.addMethod(member("without", states)
                    .addJavadoc("{@return the states, one of which must be passed through before}")
                    .defaultValue("{}")
                    .build());
        }
        return property.addMethod(member("because", ClassName.get(String.class))
                        .addJavadoc("{@return the reason, for the error message}")
                        .defaultValue("$S", "")
                        .build())
                .build();
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
                        .addJavadoc(isRow(content) ? "{@return the rows}" : "{@return the properties}")
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
