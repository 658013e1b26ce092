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
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
                states(annotation, "value").forEach(state -> initials.add(new StateMark(state, site)));
            } else if (is(annotation, Word.FINAL)) {
                states(annotation, "value").forEach(state -> finals.add(new StateMark(state, site)));
            }
        }
    }

    /** Reads the rows of a method; with one, it is an event. */
    void readMethod(ExecutableElement element, Method method) {
        List<AnnotationMirror> annotations = rowsOn(element);
        if (annotations.isEmpty()) {
            return;
        }
        Event event = Event.of(method, reply(method.result()));
        events.add(event);
        for (int i = 0; i < annotations.size(); i++) {
            readRow(event, annotations.get(i), sites.of(element, annotations.get(i), i, i));
        }
    }

    private void readRow(Event event, AnnotationMirror annotation, Site site) {
        int erroneousBefore = problems.size();
        List<State> from = states(annotation, "from");
        List<State> to = states(annotation, "to");
        if (!isRead(annotation, "from", from) || !isRead(annotation, "to", to) || erroneousBefore != problems.size()) {
            legible = false;
            return;
        }
        Row row = new Row(from, event, to.stream().findFirst(), site);
        rows.add(row);
        if (to.size() > 1) {
            problems.add(new RowWithSeveralTargets(row, to));
        }
    }

    /** Whether all that is written for a member could be read; a member without a value may have a default. */
    private static boolean isRead(AnnotationMirror annotation, String member, List<State> states) {
        Optional<AnnotationValue> written = Annotations.value(annotation, member);
        return written.map(value -> Annotations.elements(value).size() == states.size())
                .orElse(!member.equals("from"));
    }

    private List<State> states(AnnotationMirror annotation, String member) {
        List<State> states = new ArrayList<>();
        for (Object constant :
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of())) {
            if (constant instanceof VariableElement variable && variable.getKind() == ElementKind.ENUM_CONSTANT) {
                states.add(new State(variable.getSimpleName().toString()));
            } else {
                legible = false;
            }
        }
        return states;
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
