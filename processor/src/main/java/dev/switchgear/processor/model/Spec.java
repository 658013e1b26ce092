package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.SerialForm;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The annotated type as Java sees it, before any rule of it is read.
 *
 * @param name the type
 * @param isInterface whether it is an interface, and not a class
 * @param isExtendable whether a class beside it can extend it
 * @param isPublic whether it is public, and all it is nested in
 * @param typeVariables its type parameters
 * @param constructors what a machine can be constructed with
 * @param bindings the parameters that it says carry a machine's state, in source order
 * @param methods the methods it declares or inherits, those of {@code Object} left out; its own first, in source order
 * @param takenNames the simple names whose meaning inside the machine is settled: those of its fields and member types, inherited
 *     ones too
 * @param importedWords the words of its language that its file surely imports
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be used where it is
 * @param nullable the annotation for types whose values may be null, if one can be used where it is
 * @param serialForm how its machines are stored, if they can be
 * @param lint what it says to the lint
 * @param silenced the codes of ours among the warnings that it suppresses, and that its members do in vain
 * @param site the spec
 */
public record Spec(
        ClassName name,
        boolean isInterface,
        boolean isExtendable,
        boolean isPublic,
        List<TypeVariableName> typeVariables,
        List<Constructor> constructors,
        List<Binding> bindings,
        List<Method> methods,
        Set<String> takenNames,
        Set<Word> importedWords,
        boolean seesGenerated,
        Optional<ClassName> nullable,
        Optional<SerialForm> serialForm,
        Lint lint,
        List<Silenced> silenced,
        Site site) {

    public Spec {
        typeVariables = List.copyOf(typeVariables);
        constructors = List.copyOf(constructors);
        bindings = List.copyOf(bindings);
        methods = List.copyOf(methods);
        takenNames = Set.copyOf(takenNames);
        importedWords = Set.copyOf(importedWords);
        silenced = List.copyOf(silenced);
    }

    /** A type that is not serializable, and binds nothing. */
    public Spec(
            ClassName name,
            boolean isInterface,
            boolean isExtendable,
            boolean isPublic,
            List<TypeVariableName> typeVariables,
            List<Constructor> constructors,
            List<Method> methods,
            Set<String> takenNames,
            Set<Word> importedWords,
            Lint lint,
            List<Silenced> silenced,
            Site site) {
        this(
                name,
                isInterface,
                isExtendable,
                isPublic,
                typeVariables,
                constructors,
                List.of(),
                methods,
                takenNames,
                importedWords,
                false,
                Optional.empty(),
                Optional.empty(),
                lint,
                silenced,
                site);
    }

    /** The names of what is written for it. */
    public Names names() {
        return Names.of(name);
    }

    /** Its name without what it is nested in. */
    public String simpleName() {
        return name.simpleName();
    }
}
