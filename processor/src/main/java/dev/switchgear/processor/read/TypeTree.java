package dev.switchgear.processor.read;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type as javac's syntax tree has it.
 *
 * @param trees all of them
 * @param path the tree
 */
record TypeTree(Trees trees, TreePath path) implements WrittenType {

    /** The type of a parameter; nothing where there is no tree of the method. */
    static Optional<WrittenType> ofParameter(ExecutableElement method, int parameter, Trees trees) {
        TreePath declaration = trees.getPath(method);
        return declaration != null && declaration.getLeaf() instanceof MethodTree tree
                ? Optional.of(new TypeTree(
                        trees,
                        new TreePath(
                                new TreePath(declaration, tree.getParameters().get(parameter)),
                                tree.getParameters().get(parameter).getType())))
                : Optional.empty();
    }

    private TypeTree part(Tree tree) {
        return new TypeTree(trees, new TreePath(path, tree));
    }

    /** The tree without what annotates it. */
    private Tree bare() {
        return path.getLeaf() instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : path.getLeaf();
    }

    @Override
    public Optional<TypeMirror> mirror() {
        return Optional.ofNullable(trees.getTypeMirror(path));
    }

    @Override
    public Optional<WrittenType> component() {
        return bare() instanceof ArrayTypeTree array ? Optional.of(part(array.getType())) : Optional.empty();
    }

    @Override
    public Optional<WrittenType> generic() {
        return bare() instanceof ParameterizedTypeTree generic
                ? Optional.of(part(generic.getType()))
                : Optional.empty();
    }

    @Override
    public List<WrittenType> arguments() {
        return bare() instanceof ParameterizedTypeTree generic
                ? generic.getTypeArguments().stream()
                        .<WrittenType>map(this::part)
                        .toList()
                : List.of();
    }

    @Override
    public String text() {
        return bare().toString();
    }
}
