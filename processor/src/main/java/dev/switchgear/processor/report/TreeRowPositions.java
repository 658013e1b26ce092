package dev.switchgear.processor.report;

import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchgear.processor.java.Place;
import dev.switchgear.processor.java.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;

/**
 * Finds a repeated annotation in javac's syntax trees. Whatever is found once is kept, for there may be as many problems as
 * there are rows; and so it lives no longer than the elements, which is a round.
 */
final class TreeRowPositions implements RowPositions {

    private final Trees trees;
    private final Map<Element, Map<Element, TreePath>> methods = new HashMap<>();
    private final Map<Element, Map<Element, List<TreePath>>> annotations = new HashMap<>();

    TreeRowPositions(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    @Override
    public boolean areExact() {
        return true;
    }

    @Override
    public boolean print(Kind kind, String message, Element element) {
        Optional<TreePath> method = element instanceof ExecutableElement ? declaration(element) : Optional.empty();
        method.ifPresent(path -> print(kind, message, path));
        return method.isPresent();
    }

    @Override
    public boolean print(Kind kind, String message, Element element, AnnotationMirror annotation, int occurrence) {
        Optional<TreePath> path = path(element, annotation, occurrence);
        path.ifPresent(found -> print(kind, message, found));
        return path.isPresent();
    }

    /** Nothing where they stand in a container that is written, and there the compiler is exact. */
    private Optional<TreePath> path(Element element, AnnotationMirror annotation, int occurrence) {
        Map<Element, List<TreePath>> onElement = annotations.computeIfAbsent(element, this::annotationsOn);
        List<TreePath> alike =
                onElement.getOrDefault(annotation.getAnnotationType().asElement(), List.of());
        return alike.stream().skip(occurrence).findFirst();
    }

    @Override
    public Optional<Place> place(Site site) {
        if (site.place().isPresent() || site.element().isEmpty()) {
            return site.place();
        }
        Element element = site.element().get();
        return site.annotation()
                .flatMap(annotation -> path(element, annotation, site.occurrence()))
                .or(() -> declaration(element))
                .map(path -> (kind, message) -> print(kind, message, path));
    }

    private void print(Kind kind, String message, TreePath place) {
        trees.printMessage(kind, message, place.getLeaf(), place.getCompilationUnit());
    }

    /** Those that the compiler knows, by their types. */
    private Map<Element, List<TreePath>> annotationsOn(Element element) {
        return declaration(element).flatMap(TreeRowPositions::modifiers).stream()
                .flatMap(TreeRowPositions::annotations)
                .filter(annotation -> type(annotation).isPresent())
                .collect(groupingBy(annotation -> type(annotation).orElseThrow()));
    }

    /** The path is put together, for to search it would take as long as the declaration is, for each annotation. */
    private static Stream<TreePath> annotations(TreePath modifiers) {
        return ((ModifiersTree) modifiers.getLeaf())
                .getAnnotations().stream().map(annotation -> new TreePath(modifiers, annotation));
    }

    private Optional<Element> type(TreePath annotation) {
        Tree name = ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
        return Optional.ofNullable(trees.getElement(new TreePath(annotation, name)));
    }

    /** The methods of a type are looked up all at once: to search for one takes as long as the type is. */
    private Optional<TreePath> declaration(Element element) {
        Element owner = element.getEnclosingElement();
        return element instanceof ExecutableElement && owner != null
                ? Optional.ofNullable(
                        methods.computeIfAbsent(owner, this::methodsOf).get(element))
                : Optional.ofNullable(trees.getPath(element));
    }

    private Map<Element, TreePath> methodsOf(Element type) {
        Map<Element, TreePath> found = new HashMap<>();
        TreePath declaration = trees.getPath(type);
        if (declaration != null && declaration.getLeaf() instanceof ClassTree tree) {
            for (Tree member : tree.getMembers()) {
                TreePath path = new TreePath(declaration, member);
                Element element = member instanceof MethodTree ? trees.getElement(path) : null;
                if (element != null) {
                    found.put(element, path);
                }
            }
        }
        return found;
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
