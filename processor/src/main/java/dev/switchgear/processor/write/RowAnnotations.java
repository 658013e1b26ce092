package dev.switchgear.processor.write;

import static dev.switchgear.processor.write.LanguageParts.annotation;
import static dev.switchgear.processor.write.LanguageParts.member;
import static dev.switchgear.processor.write.LanguageParts.repeatableIn;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.List;

/** Writes the annotations that say what becomes of events in states, and what is within superstates. */
final class RowAnnotations {

    /** A row may be written in either place, so that one in the wrong place meets our words and not only the compiler's. */
    private static final ElementType[] PLACES_OF_ROWS = {ElementType.TYPE, ElementType.METHOD};

    private final Language language;
    private final TypeName states;

    RowAnnotations(Language language) {
        this.language = language;
        this.states = ArrayTypeName.of(language.states());
    }

    /** That of one kind of rows. */
    TypeSpec row(Row.Kind kind) {
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

    /** Where rows of a kind may be written. */
    static ElementType[] places(Word word) {
        return word == Word.AUTOMATIC ? new ElementType[] {ElementType.TYPE} : PLACES_OF_ROWS.clone();
    }

    /** The one that nests states in superstates. */
    TypeSpec substates(ClassName superstates) {
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

    private boolean isTable() {
        return language.events().isPresent();
    }
}
