package dev.switchgear.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The names of {@code java.lang} that a package gives to types of its own, which in its files then mean those. */
final class JavaLangNames {

    private final Elements elements;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Set<String>> byPackage = new HashMap<>();

    JavaLangNames(Elements elements) {
        this.elements = elements;
    }

    /** Those that a package takes. */
    Set<String> takenBy(PackageElement home) {
        return byPackage.computeIfAbsent(
                home.getQualifiedName().toString(),
                name -> home.getEnclosedElements().stream()
                        .map(type -> type.getSimpleName().toString())
                        .filter(type -> known.computeIfAbsent(type, this::isOfJavaLang))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isOfJavaLang(String name) {
        return elements.getTypeElement("java.lang." + name) != null;
    }
}
