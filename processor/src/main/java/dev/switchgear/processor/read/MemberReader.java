package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads what stands in the members of a language's annotations. What the compiler cannot read either, a constant that does
 * not exist or a member that is missing, is left out: the compiler says so.
 */
final class MemberReader {

    private final Language language;
    private boolean isLegible = true;

    MemberReader(Language language) {
        this.language = language;
    }

    /** The states of a member that has no default; nothing if the compiler has to complain of it. */
    Optional<List<State>> requiredStates(AnnotationMirror annotation, String member) {
        if (!isWritten(annotation, member)) {
            isLegible = false;
            return Optional.empty();
        }
        return states(annotation, member);
    }

    /** The texts of a member that has no default; nothing if the compiler has to complain of it. */
    Optional<List<String>> requiredTexts(AnnotationMirror annotation, String member) {
        if (!isWritten(annotation, member)) {
            isLegible = false;
            return Optional.empty();
        }
        return texts(annotation, member);
    }

    /** Whether a member is written, and its default does not hold. */
    boolean isWritten(AnnotationMirror annotation, String member) {
        return Annotations.value(annotation, member).isPresent();
    }

    /** The states of a member, none where its default holds; nothing if the compiler has to complain of it. */
    Optional<List<State>> states(AnnotationMirror annotation, String member) {
        return constants(annotation, member, language.states())
                .map(constants -> constants.stream().map(State::new).toList());
    }

    /** The members of a word. */
    List<Member> of(Word word) {
        return language.members(word);
    }

    /** Whether the spec has superstates. */
    boolean hasSuperstates() {
        return language.hasSuperstates();
    }

    /**
     * The superstates of a member, none where its default holds or the spec has no superstates; nothing if the compiler has to
     * complain of it.
     */
    Optional<List<Superstate>> superstates(AnnotationMirror annotation, String member) {
        return language.superstates()
                .map(type -> constants(annotation, member, type))
                .orElse(Optional.of(List.of()))
                .map(constants -> constants.stream().map(Superstate::new).toList());
    }

    /** The events that a row of a table is about; none where there is no table. */
    Optional<List<Event>> events(AnnotationMirror row) {
        return language.events()
                .map(type -> constants(row, "on", type))
                .orElse(Optional.of(List.of()))
                .map(constants ->
                        constants.stream().<Event>map(EventConstant::new).toList());
    }

    /** The texts of a member, none where its default holds; nothing if the compiler has to complain of it. */
    Optional<List<String>> texts(AnnotationMirror annotation, String member) {
        List<?> values =
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of());
        if (!values.stream().allMatch(MemberReader::isText)) {
            isLegible = false;
            return Optional.empty();
        }
        return Optional.of(values.stream().map(String.class::cast).toList());
    }

    /** The number of a member that is written; nothing if the compiler has to complain of it. */
    Optional<Long> number(AnnotationMirror annotation, String member) {
        Optional<Long> number = Annotations.value(annotation, member)
                .map(AnnotationValue::getValue)
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
        isLegible &= number.isPresent();
        return number;
    }

    /** A text, and not what compilers make of one that they cannot make out. */
    private static boolean isText(Object value) {
        return value instanceof String && !value.equals("<error>");
    }

    private Optional<List<String>> constants(AnnotationMirror annotation, String member, ClassName type) {
        if (!Annotations.isLegible(annotation)) {
            isLegible = false;
            return Optional.empty();
        }
        List<String> constants = new ArrayList<>();
        for (Object constant :
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of())) {
            if (constant instanceof VariableElement variable && isConstant(variable, type)) {
                constants.add(variable.getSimpleName().toString());
            } else {
                isLegible = false;
                return Optional.empty();
            }
        }
        return Optional.of(constants);
    }

    /** A constant, and of the right enum: not every compiler keeps others away. */
    private static boolean isConstant(VariableElement constant, ClassName type) {
        return constant.getKind() == ElementKind.ENUM_CONSTANT
                && constant.getEnclosingElement() instanceof TypeElement owner
                && FullNames.of(owner).equals(type.canonicalName());
    }

    /** Whether nothing had to be left out. */
    boolean isLegible() {
        return isLegible;
    }
}
