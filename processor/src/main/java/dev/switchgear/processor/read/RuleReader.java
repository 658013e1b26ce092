package dev.switchgear.processor.read;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Language;
import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateMark;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RowWithSeveralTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads what a spec says in its own language. What the compiler cannot read either, a constant that does not exist or a
 * member that is missing, is left out: the compiler says so.
 */
final class RuleReader {

    private final Language language;
    private final Sites sites;
    private final List<StateMark> initials = new ArrayList<>();
    private final List<StateMark> finals = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean legible = true;

    RuleReader(Language language, Sites sites) {
        this.language = language;
        this.sites = sites;
    }

    /** Reads what stands on the spec itself. */
    void readSpec(TypeElement spec) {
        int rank = 0;
        for (AnnotationMirror annotation : spec.getAnnotationMirrors()) {
            Site site = sites.of(spec, annotation, rank++, 0);
            if (is(annotation, Word.INITIAL)) {
                required(annotation, "value").forEach(state -> initials.add(new StateMark(state, site)));
            } else if (is(annotation, Word.FINAL)) {
                required(annotation, "value").forEach(state -> finals.add(new StateMark(state, site)));
            }
        }
    }

    /** Reads the rows of a method; with one, it is an event, and is read itself. */
    void readMethod(ExecutableElement element, Function<ExecutableElement, Method> reader) {
        List<AnnotationMirror> annotations = rowsOn(element);
        if (annotations.isEmpty()) {
            return;
        }
        Method method = reader.apply(element);
        Event event = Event.of(method, reply(method.result()));
        events.add(event);
        for (int i = 0; i < annotations.size(); i++) {
            readRow(event, annotations.get(i), sites.of(element, annotations.get(i), i, i));
        }
    }

    private void readRow(Event event, AnnotationMirror annotation, Site site) {
        boolean legibleBefore = legible;
        legible = true;
        List<State> from = required(annotation, "from");
        List<State> to = states(annotation, "to");
        if (legible) {
            Row row = new Row(from, event, to.stream().findFirst(), site);
            rows.add(row);
            if (to.size() > 1) {
                problems.add(new RowWithSeveralTargets(row, to));
            }
        }
        legible &= legibleBefore;
    }

    /** The states of a member that has no default. */
    private List<State> required(AnnotationMirror annotation, String member) {
        legible &= Annotations.value(annotation, member).isPresent();
        return states(annotation, member);
    }

    private List<State> states(AnnotationMirror annotation, String member) {
        List<State> states = new ArrayList<>();
        for (Object constant :
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of())) {
            if (constant instanceof VariableElement variable && isState(variable)) {
                states.add(new State(variable.getSimpleName().toString()));
            } else {
                legible = false;
            }
        }
        return states;
    }

    /** A constant, and of the right enum: not every compiler keeps others away. */
    private boolean isState(VariableElement constant) {
        return constant.getKind() == ElementKind.ENUM_CONSTANT
                && constant.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(language.states().canonicalName());
    }

    /** The rows on a method in source order: one by one, or in a container, which may be the compiler's. */
    private List<AnnotationMirror> rowsOn(Element method) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            if (is(annotation, Word.TRANSITION)) {
                found.add(annotation);
            } else if (is(annotation, Word.TRANSITIONS)) {
                Annotations.value(annotation, "value").map(Annotations::elements).orElse(List.of()).stream()
                        .filter(AnnotationMirror.class::isInstance)
                        .map(AnnotationMirror.class::cast)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean is(AnnotationMirror annotation, Word word) {
        return Annotations.typeName(annotation)
                .equals(language.holder().nestedClass(word.word()).canonicalName());
    }

    private Event.Reply reply(TypeName result) {
        if (result.equals(language.states())) {
            return Event.Reply.STATE;
        }
        return result.equals(TypeName.BOOLEAN) ? Event.Reply.ACCEPTED : Event.Reply.NOTHING;
    }

    /** The initial state. */
    Optional<StateMark> initial() {
        return initials.stream().findFirst();
    }

    /** The final states, in source order. */
    List<StateMark> finals() {
        return finals;
    }

    /** The events, in source order. */
    List<Event> events() {
        return events;
    }

    /** The rows, in source order. */
    List<Row> rows() {
        return rows;
    }

    /** What could be read, and cannot be meant. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether nothing had to be left out. */
    boolean legible() {
        return legible;
    }
}
