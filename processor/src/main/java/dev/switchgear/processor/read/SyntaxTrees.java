package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchgear.processor.java.Place;
import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.read.LanguageReading.Found;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

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

    /** Whether they have a type, so that it is compiled here and now. */
    boolean have(TypeElement type) {
        return trees.map(known -> known.getTree(type)).isPresent();
    }

    /**
     * Whether a type is compiled here and now, and not read from a class file.
     *
     * @param seen the full names of the top-level types that the compiler showed so far, which is all that some tell
     */
    boolean isSource(TypeElement type, Set<String> seen) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return areThere()
                ? have(type)
                : seen.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /** The type of a parameter, as it is written. */
    Optional<WrittenType> parameter(ExecutableElement method, int index) {
        return trees.flatMap(known -> TypeTree.ofParameter(method, index, known));
    }

    /**
     * The place of an annotation of a parameter.
     *
     * @param type the simple name of its type
     * @param occurrence which of those of its type on the parameter it is, from 0
     */
    Optional<Place> placeOf(ExecutableElement method, int parameter, String type, int occurrence) {
        return trees.flatMap(known -> TreeOfParameter.annotation(method, parameter, type, occurrence, known));
    }

    /** What they have of a type. */
    Declarations of(TypeElement type) {
        return Declarations.of(type, trees);
    }

    /** The names in the rules of a spec that will mean nothing; where there are no trees, nobody knows. */
    List<Problem> typos(TypeElement spec, Found found, Neighbours neighbours, Elements elements) {
        TreePath declaration = trees.map(known -> known.getPath(spec)).orElse(null);
        return declaration == null
                ? List.of()
                : new TypoReader(elements, trees.orElseThrow(), spec, declaration, found, neighbours)
                        .read(of(spec).rules(spec));
    }

    /** The text of the file of a type, as the compiler has read it; nothing where there are no trees, or it cannot be read again. */
    Optional<CharSequence> textOf(TypeElement type) {
        return trees.map(known -> known.getPath(type)).flatMap(path -> {
            try {
                return Optional.of(path.getCompilationUnit().getSourceFile().getCharContent(true));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** Whether the file of a type mentions another one by its full name. */
    boolean mention(TypeElement type, ClassName other) {
        return trees.map(known -> known.getPath(type))
                .filter(path -> path.getCompilationUnit().toString().contains(other.canonicalName()))
                .isPresent();
    }

    /** What the file of a type imports. */
    ImportedNames importedBy(TypeElement type) {
        return trees.map(known -> known.getPath(type))
                .map(path -> new Imports(path.getCompilationUnit()))
                .map(imports -> new ImportedNames(true, imports.names(false), imports.names(true)))
                .orElse(ImportedNames.UNKNOWN);
    }
}
