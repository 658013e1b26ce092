package dev.switchgear.processor.read;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Tells which types a compiler has from a class file, as build tools give them to it beside the sources that have changed. javac's
 * syntax trees tell; else a compiler that knows the API of Java 18 does. Where neither is the case, every type is taken for a source.
 */
final class SourceFinder {

    private final Elements elements;
    private final SyntaxTrees trees;

    SourceFinder(Elements elements, SyntaxTrees trees) {
        this.elements = elements;
        this.trees = trees;
    }

    /** Whether a type surely comes from a class file. */
    boolean isClassFile(TypeElement type) {
        return trees.areThere()
                ? !trees.have(type)
                : file(type)
                        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                        .isPresent();
    }

    /** {@code elements.getFileObjectOf(type)}. */
    private Optional<JavaFileObject> file(TypeElement type) {
        try {
            Method method = Elements.class.getMethod("getFileObjectOf", Element.class);
            return Optional.ofNullable((JavaFileObject) method.invoke(elements, type));
        } catch (ReflectiveOperationException unknown) {
            return Optional.empty();
        }
    }
}
