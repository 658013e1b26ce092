package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.Access;
import dev.switchgear.processor.model.Accessor;
import dev.switchgear.processor.model.Accessor.Form;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to carry a machine's state has nothing by which a component could be read, or written.
 *
 * @param carrier its type
 * @param component the component
 * @param bound what is said of it
 * @param isRead whether there is nothing to read it by; otherwise there is nothing to write it by
 */
public record UnknownAccessor(TypeName carrier, Component component, BoundComponent bound, boolean isRead)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG172;
    }

    @Override
    public Site site() {
        return bound.site();
    }

    @Override
    public String headline() {
        return owner() + " has nothing to " + (isRead ? "read" : "write") + " the " + what() + " by";
    }

    private String what() {
        return switch (component.kind()) {
            case STATE -> "state";
            case LAST, DUE -> "component " + component.name();
        };
    }

    @Override
    public String found() {
        return Stream.concat(
                        Stream.of(bound.asWritten()), access().found().stream().map(this::shown))
                .collect(joining("\n"));
    }

    private String shown(Accessor accessor) {
        return accessor.declared()
                + accessor.hindrance()
                        .map(hindrance -> ", which " + hindrance.why())
                        .orElse("");
    }

    @Override
    public String expected() {
        List<String> forms =
                access().forms().stream().map(form -> form.formatted(type())).toList();
        return forms.isEmpty()
                ? "the name of a property; or read and write, the names of members"
                : Words.listedOr(forms);
    }

    @Override
    public String fix() {
        String asked = access().asked();
        Optional<String> suggestion =
                access().found().isEmpty() ? Suggestion.of(asked, access().known()) : Optional.empty();
        if (asked.isEmpty()) {
            return "write @Bound(\"status\"), with the name of the property";
        }
        if (suggestion.isPresent()) {
            return "did you mean " + suggestion.get() + "?";
        }
        return access().found().stream()
                        .filter(accessor -> accessor.form() != Form.FIELD && component.isCarriedBy(accessor))
                        .flatMap(accessor -> accessor.hindrance().stream()
                                .map(hindrance -> hindrance.remedy().formatted(accessor.declared())))
                        .findFirst()
                        .orElseGet(() -> "declare " + access().forms().get(0).formatted(type()) + " in " + owner())
                + ", or name another member";
    }

    private String owner() {
        return TypeText.shown(carrier);
    }

    private String type() {
        return TypeText.shown(component.type());
    }

    private Access access() {
        return isRead ? bound.reading() : bound.writing();
    }
}
