package dev.switchgear.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The imports of a file, as javac's syntax trees have them. */
final class Imports {

    /**
     * One of them.
     *
     * @param qualifier what stands before the last dot
     * @param name what stands behind it, an asterisk perhaps
     */
    record Import(ImportTree tree, String qualifier, String name) {

        static Import of(ImportTree tree) {
            return tree.getQualifiedIdentifier() instanceof MemberSelectTree name
                    ? new Import(
                            tree,
                            written(name.getExpression()),
                            name.getIdentifier().toString())
                    : new Import(tree, "", tree.getQualifiedIdentifier().toString());
        }

        /** As the tree would print it, which takes much longer. */
        private static String written(Tree name) {
            return name instanceof MemberSelectTree select
                    ? written(select.getExpression()) + "." + select.getIdentifier()
                    : name.toString();
        }

        private String written() {
            return qualifier.isEmpty() ? name : qualifier + "." + name;
        }

        boolean isStatic() {
            return tree.isStatic();
        }

        boolean isOnDemand() {
            return name.equals("*");
        }

        /** Whether the type that it imports from, or the package, is called so, wherever it is. */
        boolean isFrom(String simpleName) {
            return qualifier.substring(qualifier.lastIndexOf('.') + 1).equals(simpleName);
        }
    }

    private final List<Import> all;

    Imports(CompilationUnitTree file) {
        this.all = file.getImports().stream()
                .filter(one -> !isOfModule(one))
                .map(Import::of)
                .toList();
    }

    /** Whether all that a module exports is imported, which Java 17 does not know and whose trees it cannot ask. */
    private static boolean isOfModule(ImportTree tree) {
        return tree.toString().startsWith("import module ");
    }

    /** The full names, static or not, with an asterisk for all that a type or a package has. */
    List<String> names(boolean areStatic) {
        return all.stream()
                .filter(one -> one.isStatic() == areStatic)
                .map(Import::written)
                .toList();
    }

    /** Those of one name each. */
    Stream<Import> single() {
        return all.stream().filter(one -> !one.isOnDemand());
    }

    /** That of a name. */
    Optional<Import> single(String name) {
        return single().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Those of all that a type or a package has. */
    Stream<Import> onDemand() {
        return all.stream().filter(Import::isOnDemand);
    }
}
