package dev.switchgear.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.switchgear.processor.language.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An annotation in javac's syntax trees, which may be one of a language that is yet to be written.
 *
 * @param path where it stands
 * @param isInBody whether it stands in the body of the spec, where the members of the spec have simple names
 */
record RuleTree(TreePath path, boolean isInBody) {

    /**
     * A member of it.
     *
     * @param name its name
     * @param values what stands in it, arrays unfolded
     * @param tree the whole of it
     */
    record Argument(String name, List<ExpressionTree> values, Tree tree) {

        static Argument of(ExpressionTree tree) {
            return tree instanceof AssignmentTree assignment
                    ? new Argument(assignment.getVariable().toString(), unfolded(assignment.getExpression()), tree)
                    : new Argument(Member.VALUE, unfolded(tree), tree);
        }

        private static List<ExpressionTree> unfolded(ExpressionTree tree) {
            ExpressionTree bare = withoutParentheses(tree);
            return bare instanceof NewArrayTree array && array.getInitializers() != null
                    ? array.getInitializers().stream()
                            .<ExpressionTree>map(RuleTree::withoutParentheses)
                            .toList()
                    : List.of(bare);
        }

        private String quoted() {
            String values = values().stream().map(RuleTree::quoted).collect(Collectors.joining(", "));
            return (name.equals(Member.VALUE) ? "" : name + " = ")
                    + (values().size() == 1 ? values : "{" + values + "}");
        }
    }

    AnnotationTree tree() {
        return (AnnotationTree) path.getLeaf();
    }

    /** What stands behind the {@code @}. */
    Tree type() {
        return tree().getAnnotationType();
    }

    List<Argument> arguments() {
        return tree().getArguments().stream().map(Argument::of).toList();
    }

    /** An annotation in it. */
    Optional<RuleTree> contained(ExpressionTree value) {
        return value instanceof AnnotationTree
                ? Optional.of(new RuleTree(new TreePath(path, value), isInBody))
                : Optional.empty();
    }

    /** As a message quotes it. */
    String quoted() {
        return quoted(tree());
    }

    private static String quoted(ExpressionTree tree) {
        return tree instanceof AnnotationTree annotation
                ? "@" + annotation.getAnnotationType() + quoted(annotation.getArguments())
                : tree.toString();
    }

    private static String quoted(List<? extends ExpressionTree> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream()
                        .map(Argument::of)
                        .map(Argument::quoted)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The last part of a name, if a tree is one. */
    static Optional<String> lastName(Tree tree) {
        if (tree instanceof IdentifierTree name) {
            return Optional.of(name.getName().toString());
        }
        return tree instanceof MemberSelectTree select
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    /** The last parts of all names that stand in its members. */
    Stream<String> lastNames() {
        return arguments().stream()
                .flatMap(argument -> argument.values().stream())
                .flatMap(value -> lastName(value).stream());
    }

    private static ExpressionTree withoutParentheses(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree inner ? withoutParentheses(inner.getExpression()) : tree;
    }
}
