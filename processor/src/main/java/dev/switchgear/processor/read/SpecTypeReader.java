package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.model.Spec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the annotated type as Java sees it: its name, what it can be constructed with, and all its methods. */
final class SpecTypeReader {

    private final Elements elements;
    private final TypeElement spec;
    private final TypeNameReader names;
    private final MethodReader methods;
    private final MethodFinder finder;
    private final Sites sites;
    private final LintReader lints;
    private final SyntaxTrees trees;
    private final PlatformReader platform;
    private final BindingReader bindings;

    SpecTypeReader(
            Elements elements,
            TypeElement spec,
            TypeNameReader names,
            MethodReader methods,
            MethodFinder finder,
            Sites sites,
            LintReader lints,
            PlatformReader platform,
            SyntaxTrees trees,
            BindingReader bindings) {
        this.elements = elements;
        this.spec = spec;
        this.names = names;
        this.methods = methods;
        this.finder = finder;
        this.sites = sites;
        this.lints = lints;
        this.trees = trees;
        this.platform = platform;
        this.bindings = bindings;
    }

    /**
     * Reads it.
     *
     * @param enums those of its states and events, as far as they are known
     */
    Spec read(boolean isExtendable, Collection<ClassName> enums) {
        return new Spec(
                ClassName.get(spec),
                spec.getKind().isInterface(),
                isExtendable,
                isPublic(spec),
                names.readParameters(spec.getTypeParameters()),
                constructors(),
                bindings.read(),
                finder.inheritable().map(methods::any).toList(),
                takenNames(),
                importedWords(),
                platform.seesGenerated(spec),
                platform.nullable(spec),
                platform.serialForm(spec),
                isExtendable ? lints.of(spec, enums) : Lint.NONE,
                lints.silenced(spec, sites),
                sites.of(spec));
    }

    private Set<String> takenNames() {
        List<? extends Element> members = elements.getAllMembers(spec);
        return Stream.concat(
                        ElementFilter.typesIn(members).stream(),
                        ElementFilter.fieldsIn(members).stream()
                                .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE)))
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private Set<Word> importedWords() {
        String rules = Names.of(ClassName.get(spec)).rules().canonicalName();
        ImportedNames imports = trees.importedBy(spec);
        return Arrays.stream(Word.values())
                .filter(word -> imports.haveType(rules, word.word()))
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(TypeElement spec) {
        for (Element type = spec; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private List<Constructor> constructors() {
        List<ExecutableElement> written = ElementFilter.constructorsIn(spec.getEnclosedElements());
        if (written.isEmpty()) {
            return List.of(Constructor.ofNothing(true, sites.of(spec)));
        }
        // All are read, for a private one whose types are missing can hide another from the compiler.
        return written.stream()
                .map(constructor -> Map.entry(MethodReader.visibility(constructor), methods.constructor(constructor)))
                .filter(read -> read.getKey() != Visibility.PRIVATE)
                .map(Map.Entry::getValue)
                .toList();
    }
}
