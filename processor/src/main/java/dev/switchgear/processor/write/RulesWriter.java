package dev.switchgear.processor.write;

import static dev.switchgear.processor.write.LanguageParts.annotation;
import static dev.switchgear.processor.write.LanguageParts.member;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.StateAction;
import java.lang.annotation.ElementType;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the annotations that one spec's rules are stated in. */
public final class RulesWriter {

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
        RowAnnotations rows = new RowAnnotations(language);
        SentenceAnnotations sentences = new SentenceAnnotations(language);
        language.superstates()
                .ifPresent(superstates -> holder.addType(rows.substates(superstates))
                        .addType(container(Word.SUBSTATES_LIST, ElementType.TYPE)));
        for (Row.Kind kind : Row.Kind.values()) {
            if (language.has(kind.word())) {
                holder.addType(rows.row(kind))
                        .addType(container(kind.word().container().orElseThrow(), RowAnnotations.places(kind.word())));
            }
        }
        for (StateAction.Kind kind : StateAction.Kind.values()) {
            holder.addType(stateAction(kind));
        }
        holder.addType(afterTransition());
        for (Word word : SentenceAnnotations.WORDS) {
            holder.addType(sentences.sentence(word))
                    .addType(container(word.container().orElseThrow(), ElementType.TYPE));
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
}
