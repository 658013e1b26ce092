package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What only javac's syntax trees tell, or its presence. With any other compiler, there are none. */
final class SyntaxTrees {

    private final Optional<Trees> trees;

    SyntaxTrees(ProcessingEnvironment environment) {
        this.trees = trees(environment);
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Whether the compiler is javac, which shows types that are missing where others leave them out. */
    boolean areThere() {
        return trees.isPresent();
    }

    /**
     * The simple names of the annotations on an element whose types the compiler does not know. Most compilers show them
     * as erroneous mirrors; javac 17 drops them, so that a row with a missing import would look like no row at all.
     */
    Set<String> unresolvedAnnotations(Element element) {
        Set<String> names = new LinkedHashSet<>();
        element.getAnnotationMirrors().stream()
                .filter(annotation -> annotation.getAnnotationType().getKind() == TypeKind.ERROR)
                .map(annotation -> simpleName(annotation.getAnnotationType().toString()))
                .forEach(names::add);
        trees.map(known -> known.getPath(element))
                .map(path -> inTree(trees.get(), path))
                .ifPresent(unresolved -> unresolved.forEach(names::add));
        return names;
    }

    /**
     * The simple names of the annotations on an element that are of a holder, or unknown; repeated ones one by one. None
     * where there are no trees.
     */
    List<String> annotations(Element element, ClassName holder) {
        return trees.map(known -> known.getPath(element)).stream()
                .flatMap(path -> modifiers(path.getLeaf()).stream()
                        .flatMap(modifiers -> modifiers.getAnnotations().stream()
                                .filter(annotation ->
                                        isOf(holder, type(trees.get(), new TreePath(path, modifiers), annotation)))))
                .map(annotation -> simpleName(annotation.getAnnotationType().toString()))
                .toList();
    }

    private static boolean isOf(ClassName holder, @Nullable TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || type.getKind() == TypeKind.ERROR
                || (declared.asElement().getEnclosingElement() instanceof TypeElement owner
                        && owner.getQualifiedName().contentEquals(holder.canonicalName()));
    }

    /** Whether the file of a type imports a nested one; where there are no trees, nobody knows. */
    boolean imports(TypeElement type, ClassName other) {
        Set<String> imported = trees.map(known -> known.getPath(type)).stream()
                .flatMap(path -> path.getCompilationUnit().getImports().stream())
                .map(one -> one.getQualifiedIdentifier().toString())
                .collect(Collectors.toSet());
        return imported.contains(other.canonicalName()) || imported.contains(other.enclosingClassName() + ".*");
    }

    private static Stream<String> inTree(Trees trees, TreePath declaration) {
        return modifiers(declaration.getLeaf())
                .map(modifiers -> modifiers.getAnnotations().stream()
                        .filter(annotation -> isUnresolved(trees, new TreePath(declaration, modifiers), annotation))
                        .map(annotation ->
                                simpleName(annotation.getAnnotationType().toString())))
                .orElse(Stream.empty());
    }

    private static Optional<? extends ModifiersTree> modifiers(Tree declaration) {
        if (declaration instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return declaration instanceof ClassTree type ? Optional.of(type.getModifiers()) : Optional.empty();
    }

    private static boolean isUnresolved(Trees trees, TreePath modifiers, AnnotationTree annotation) {
        TypeMirror type = type(trees, modifiers, annotation);
        return type != null && type.getKind() == TypeKind.ERROR;
    }

    private static @Nullable TypeMirror type(Trees trees, TreePath modifiers, AnnotationTree annotation) {
        return trees.getTypeMirror(new TreePath(new TreePath(modifiers, annotation), annotation.getAnnotationType()));
    }

    private static String simpleName(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
