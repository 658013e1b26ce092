package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.BoundComponent;
import dev.switchgear.processor.model.Component;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * A component of what a machine is stored as is not bound, or what is bound is none.
 *
 * @param headline what is wrong
 * @param found what is written
 * @param components the components that there are
 * @param fix what to do about it
 * @param site where it is
 */
public record UnboundComponent(String headline, String found, List<String> components, String fix, Site site)
        implements Problem {

    public UnboundComponent {
        components = List.copyOf(components);
    }

    /** What names a component that is none, or is named elsewhere. */
    public static UnboundComponent stray(BoundComponent bound, List<String> components, List<String> missing) {
        boolean isRepeated = components.contains(bound.component());
        String instead = Suggestion.of(bound.component(), missing)
                .or(() -> missing.stream().findFirst())
                .map(component -> "write component = \"" + component + '"')
                .orElse("remove it");
        return new UnboundComponent(
                isRepeated
                        ? bound.component() + " is bound twice"
                        : "a machine has no component that is called " + bound.component(),
                bound.asWritten(),
                components,
                instead,
                bound.site());
    }

    /** What leaves components out. */
    public static UnboundComponent missing(Binding binding, List<String> components, List<String> missing) {
        return new UnboundComponent(
                Words.listed(missing) + (missing.size() == 1 ? " is" : " are") + " not bound, and would be lost",
                binding.components().stream().map(BoundComponent::asWritten).collect(joining("\n")),
                components,
                "add "
                        + Words.listed(missing.stream()
                                .map(component -> component.equals(Component.STATE)
                                        ? "@Bound(\"status\")"
                                        : "@Bound(component = \"" + component + "\", value = \"" + component + "\")")
                                .toList())
                        + ", with the " + (missing.size() == 1 ? "name of the property" : "names of the properties"),
                binding.site());
    }

    @Override
    public Code code() {
        return Code.SG171;
    }

    @Override
    public String expected() {
        return components.size() == 1
                ? "the component " + components.get(0) + ", once"
                : "each of the components " + Words.listed(components) + ", once";
    }
}
