package dev.switchgear.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchgear.processor.java.Place;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Finds what annotates a parameter in javac's syntax trees: the compiler, asked to print there, prints elsewhere. */
final class TreeOfParameter {

    private TreeOfParameter() {}

    /** The place of an annotation, or of the parameter where it stands in a container; nothing where there is no tree of the method. */
    static Optional<Place> annotation(
            ExecutableElement method, int parameter, String type, int occurrence, Trees trees) {
        TreePath declaration = trees.getPath(method);
        if (declaration == null || !(declaration.getLeaf() instanceof MethodTree tree)) {
            return Optional.empty();
        }
        VariableTree variable = tree.getParameters().get(parameter);
        Tree place = variable.getModifiers().getAnnotations().stream()
                .filter(annotation -> isOfType(annotation, type))
                .skip(occurrence)
                .findFirst()
                .map(Tree.class::cast)
                .orElse(variable);
        return Optional.of(
                (kind, message) -> trees.printMessage(kind, message, place, declaration.getCompilationUnit()));
    }

    private static boolean isOfType(AnnotationTree annotation, String type) {
        String name = annotation.getAnnotationType().toString();
        return name.equals(type) || name.endsWith("." + type);
    }
}
