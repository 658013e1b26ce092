package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one type and of its methods as javac's syntax trees have them. All methods are looked up at once, for to
 * search for one takes as long as the type is. With any other compiler there are no trees, and nothing is found.
 */
final class Declarations {

    private final Optional<Trees> trees;
    private final Map<Element, TreePath> modifiers = new HashMap<>();

    private Declarations(Optional<Trees> trees) {
        this.trees = trees;
    }

    /** Those of a type. */
    static Declarations of(TypeElement type, Optional<Trees> trees) {
        Declarations declarations = new Declarations(trees);
        trees.ifPresent(known -> declarations.add(type, known));
        return declarations;
    }

    private void add(TypeElement type, Trees known) {
        TreePath declaration = known.getPath(type);
        if (declaration == null || !(declaration.getLeaf() instanceof ClassTree tree)) {
            return;
        }
        modifiers.put(type, new TreePath(declaration, tree.getModifiers()));
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method) {
                TreePath path = new TreePath(declaration, method);
                modifiers.put(known.getElement(path), new TreePath(path, method.getModifiers()));
            }
        }
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
        annotations(element).filter(this::isUnresolved).map(Declarations::name).forEach(names::add);
        return names;
    }

    /**
     * The simple names of the annotations on an element that are of a holder, or unknown; repeated ones one by one. None
     * where there are no trees.
     */
    List<String> annotations(Element element, ClassName holder) {
        return annotations(element)
                .filter(annotation -> isOf(holder, type(annotation)))
                .map(Declarations::name)
                .toList();
    }

    /** All annotations on the type and on its methods, those of the type first. */
    Stream<RuleTree> rules(TypeElement type) {
        return Stream.concat(
                annotations(type).map(path -> new RuleTree(path, false)),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .flatMap(method -> annotations(method).map(path -> new RuleTree(path, true))));
    }

    private Stream<TreePath> annotations(Element element) {
        return Stream.ofNullable(modifiers.get(element))
                .flatMap(path -> ((ModifiersTree) path.getLeaf())
                        .getAnnotations().stream().map(annotation -> new TreePath(path, annotation)));
    }

    private boolean isUnresolved(TreePath annotation) {
        TypeMirror type = type(annotation);
        return type != null && type.getKind() == TypeKind.ERROR;
    }

    private @Nullable TypeMirror type(TreePath annotation) {
        return trees.orElseThrow().getTypeMirror(new TreePath(annotation, typeTree(annotation)));
    }

    private static Tree typeTree(TreePath annotation) {
        return ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
    }

    private static String name(TreePath annotation) {
        return simpleName(typeTree(annotation).toString());
    }

    private static boolean isOf(ClassName holder, @Nullable TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || type.getKind() == TypeKind.ERROR
                || (declared.asElement().getEnclosingElement() instanceof TypeElement owner
                        && FullNames.of(owner).equals(holder.canonicalName()));
    }

    private static String simpleName(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
