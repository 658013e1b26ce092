package dev.switchgear.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Finds a repeated annotation in javac's syntax trees. */
final class TreeRowPositions implements RowPositions {

    private final Trees trees;

    TreeRowPositions(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    @Override
    public boolean print(Kind kind, String message, Element element, AnnotationMirror annotation, int occurrence) {
        TreePath declaration = trees.getPath(element);
        if (declaration == null) {
            return false;
        }
        Element type = annotation.getAnnotationType().asElement();
        List<? extends AnnotationTree> alike = annotations(declaration.getLeaf()).stream()
                .filter(tree -> isOf(type, tree, declaration))
                .toList();
        if (occurrence >= alike.size()) {
            return false; // They stand in a container that is written, and there the compiler is exact.
        }
        trees.printMessage(kind, message, alike.get(occurrence), declaration.getCompilationUnit());
        return true;
    }

    private boolean isOf(Element type, AnnotationTree annotation, TreePath declaration) {
        TreePath path = TreePath.getPath(declaration, annotation.getAnnotationType());
        return path != null && type.equals(trees.getElement(path));
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        return modifiers(declaration).map(ModifiersTree::getAnnotations).orElse(List.of());
    }

    private static Optional<ModifiersTree> modifiers(Tree declaration) {
        if (declaration instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return declaration instanceof ClassTree type ? Optional.of(type.getModifiers()) : Optional.empty();
    }
}
