package dev.switchgear.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
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
    public boolean print(String message, Element element, AnnotationMirror annotation, int occurrence) {
        TreePath declaration = trees.getPath(element);
        if (declaration == null) {
            return false;
        }
        CharSequence type = annotation.getAnnotationType().asElement().getSimpleName();
        List<? extends AnnotationTree> alike = annotations(declaration.getLeaf()).stream()
                .filter(tree -> simpleName(tree).contentEquals(type))
                .toList();
        if (occurrence >= alike.size()) {
            return false; // They stand in a container that is written, and there the compiler is exact.
        }
        trees.printMessage(Kind.ERROR, message, alike.get(occurrence), declaration.getCompilationUnit());
        return true;
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        if (declaration instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return declaration instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
    }

    private static String simpleName(AnnotationTree annotation) {
        String written = annotation.getAnnotationType().toString();
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
