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
import javax.lang.model.element.Modifier;
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
    private boolean isLegible = true;

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
                required(annotation, "value").ifPresent(states -> addAll(states, site, initials));
            } else if (is(annotation, Word.FINAL)) {
                required(annotation, "value").ifPresent(states -> addAll(states, site, finals));
            }
        }
    }

    private static void addAll(List<State> states, Site site, List<StateMark> marks) {
        states.forEach(state -> marks.add(new StateMark(state, site)));
    }

    /** Reads the rows of a method; with one, it is an event, and is read itself. */
    void readMethod(ExecutableElement element, Function<ExecutableElement, Method> reader) {
        if (isWithoutRows(element)) {
            return;
        }
        Method method = reader.apply(element);
        Event event = Event.of(method, reply(method.result()));
        events.add(event);
        // Beside a single row a container is one that somebody wrote: no row in it stands on the method itself.
        boolean isWritten = element.getAnnotationMirrors().stream().anyMatch(one -> is(one, Word.TRANSITION));
        int rank = 0;
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (is(annotation, Word.TRANSITION)) {
                readRow(event, annotation, sites.of(element, annotation, rank++, 0));
            } else if (is(annotation, Word.TRANSITIONS)) {
                for (AnnotationMirror row : content(annotation)) {
                    readRow(event, row, sites.of(element, row, rank, isWritten ? Site.CONTAINED : rank));
                    rank++;
                }
            }
        }
    }

    private void readRow(Event event, AnnotationMirror annotation, Site site) {
        Optional<List<State>> from = required(annotation, "from");
        Optional<List<State>> to = states(annotation, "to");
        if (from.isPresent() && to.isPresent()) {
            Row row = new Row(from.get(), event, to.get().stream().findFirst(), site);
            rows.add(row);
            if (to.get().size() > 1) {
                problems.add(new RowWithSeveralTargets(row, to.get()));
            }
        }
    }

    /** The states of a member that has no default; nothing if the compiler has to complain of it. */
    private Optional<List<State>> required(AnnotationMirror annotation, String member) {
        if (Annotations.value(annotation, member).isEmpty()) {
            isLegible = false;
            return Optional.empty();
        }
        return states(annotation, member);
    }

    /** The states of a member, none where its default holds; nothing if the compiler has to complain of it. */
    private Optional<List<State>> states(AnnotationMirror annotation, String member) {
        List<State> states = new ArrayList<>();
        for (Object constant :
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of())) {
            if (constant instanceof VariableElement variable && isState(variable)) {
                states.add(new State(variable.getSimpleName().toString()));
            } else {
                isLegible = false;
                return Optional.empty();
            }
        }
        return Optional.of(states);
    }

    /** A constant, and of the right enum: not every compiler keeps others away. */
    private boolean isState(VariableElement constant) {
        return constant.getKind() == ElementKind.ENUM_CONSTANT
                && constant.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(language.states().canonicalName());
    }

    private static List<AnnotationMirror> content(AnnotationMirror container) {
        return Annotations.value(container, "value").map(Annotations::elements).orElse(List.of()).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
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

    /** Whether an annotation that is missing from an element could be one of these rules, misspelt. */
    boolean couldStandOn(Element element) {
        return element instanceof ExecutableElement method
                ? method.getModifiers().contains(Modifier.ABSTRACT) && isWithoutRows(method)
                : initials.isEmpty();
    }

    private boolean isWithoutRows(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .noneMatch(one -> is(one, Word.TRANSITION)
                        || (is(one, Word.TRANSITIONS) && !content(one).isEmpty()));
    }

    /** Whether nothing had to be left out. */
    boolean isLegible() {
        return isLegible;
    }
}
