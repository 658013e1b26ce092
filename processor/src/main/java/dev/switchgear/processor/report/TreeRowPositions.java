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
import java.util.stream.Stream;
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
    public boolean areExact() {
        return true;
    }

    @Override
    public boolean print(Kind kind, String message, Element element, AnnotationMirror annotation, int occurrence) {
        TreePath declaration = trees.getPath(element);
        if (declaration == null) {
            return false;
        }
        Element type = annotation.getAnnotationType().asElement();
        List<TreePath> alike = modifiers(declaration).stream()
                .flatMap(TreeRowPositions::annotations)
                .filter(path -> isOf(type, path))
                .toList();
        if (occurrence >= alike.size()) {
            return false; // They stand in a container that is written, and there the compiler is exact.
        }
        trees.printMessage(kind, message, alike.get(occurrence).getLeaf(), declaration.getCompilationUnit());
        return true;
    }

    /** The path is put together, for to search it would take as long as the declaration is, for each annotation. */
    private static Stream<TreePath> annotations(TreePath modifiers) {
        return ((ModifiersTree) modifiers.getLeaf())
                .getAnnotations().stream().map(annotation -> new TreePath(modifiers, annotation));
    }

    private boolean isOf(Element type, TreePath annotation) {
        Tree name = ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
        return type.equals(trees.getElement(new TreePath(annotation, name)));
    }

    private static Optional<TreePath> modifiers(TreePath declaration) {
        if (declaration.getLeaf() instanceof MethodTree method) {
            return Optional.of(new TreePath(declaration, method.getModifiers()));
        }
        return declaration.getLeaf() instanceof ClassTree type
                ? Optional.of(new TreePath(declaration, type.getModifiers()))
                : Optional.empty();
    }
}
