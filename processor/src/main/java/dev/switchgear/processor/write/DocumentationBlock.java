package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Documentation;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Documentation of methods and constructors: in the words of the spec, or in ours where it has none. */
final class DocumentationBlock {

    private static final int WIDTH = 88;

    private final MachineScope scope;
    private final CodeBlock source;
    private final Documentation said;
    private final boolean isOverride;

    /**
     * Documentation of one of them.
     *
     * @param source what the words are about, as a link
     * @param said the words of the spec
     * @param isOverride whether Javadoc can inherit them
     */
    private DocumentationBlock(MachineScope scope, CodeBlock source, Documentation said, boolean isOverride) {
        this.scope = scope;
        this.source = source;
        this.said = said;
        this.isOverride = isOverride;
    }

    /** Of a method of the machine's that implements one of the spec's. */
    static DocumentationBlock implementing(Method method, MachineScope scope) {
        CodeBlock source = CodeBlock.of("{@link $T#$N}", scope.spec(), method.name());
        return new DocumentationBlock(scope, source, method.documentation(), true);
    }

    /** Of a method of the machine's that takes what one of the spec's takes, and is another. */
    static DocumentationBlock beside(Method method, MachineScope scope) {
        return new DocumentationBlock(scope, CodeBlock.of("{@link #$N}", method.name()), method.documentation(), false);
    }

    /** Of the record of an event method. */
    static DocumentationBlock ofRecord(Method method, MachineScope scope) {
        CodeBlock source = CodeBlock.of("{@link $T#$N}", scope.spec(), method.name());
        return new DocumentationBlock(scope, source, method.documentation(), false);
    }

    /** Of a constructor that mirrors one of the spec's. */
    static DocumentationBlock mirroring(Constructor constructor, MachineScope scope) {
        return new DocumentationBlock(
                scope, CodeBlock.of("{@link $T}", scope.spec()), constructor.documentation(), false);
    }

    /**
     * What the spec says, and what we do.
     *
     * <pre>
     * Pays for the order.
     *
     * &lt;p&gt;Legal in CART.
     * </pre>
     */
    CodeBlock description(String sentence) {
        String ours = said.description().isPresent() ? "<p>" + sentence : sentence;
        return said(said.description()).add("$L\n", Prose.wrapped(ours)).build();
    }

    /** The same where nothing is inherited, and what we do is a short line. */
    CodeBlock description(CodeBlock sentence) {
        Optional<String> words = said.description().filter(text -> !text.equals(Documentation.INHERITED));
        return said(words)
                .add("$L$L\n", words.isPresent() ? "<p>" : "", sentence)
                .build();
    }

    private static CodeBlock.Builder said(Optional<String> description) {
        CodeBlock.Builder doc = CodeBlock.builder();
        for (String paragraph : description.map(text -> text.split("\n\n", -1)).orElse(new String[0])) {
            doc.add("$L\n\n", Prose.wrapped(paragraph));
        }
        return doc;
    }

    /** A {@code @param} for each parameter, type parameters first. */
    CodeBlock parameters(List<TypeVariableName> variables, List<Parameter> parameters) {
        return parameters(variables, parameters, Signatures::name);
    }

    /** The same of the components of a record, which have their names already. */
    CodeBlock components(List<TypeVariableName> variables, List<Parameter> components) {
        return parameters(variables, components, Parameter::name);
    }

    private CodeBlock parameters(
            List<TypeVariableName> variables, List<Parameter> parameters, Function<Parameter, String> name) {
        CodeBlock.Builder doc = CodeBlock.builder();
        List<TypeVariableName> declared = scope.types().declaredInBody(variables);
        for (int i = 0; i < variables.size(); i++) {
            Optional<String> words =
                    words(said.parameters(), "<" + variables.get(i).name() + ">");
            doc.add(tag(CodeBlock.of("@param <$L>", declared.get(i).name()), words, "takes"));
        }
        for (Parameter parameter : parameters) {
            CodeBlock head = CodeBlock.of("@param $N", name.apply(parameter));
            doc.add(tag(head, words(said.parameters(), parameter.name()), "takes"));
        }
        return doc.build();
    }

    /** A {@code @return} of what an event method answers. */
    CodeBlock result() {
        return tag(CodeBlock.of("@return"), said.result(), "returns");
    }

    /** The same, or something else where the spec says nothing of it. */
    CodeBlock result(String otherwise) {
        return tag(CodeBlock.of("@return"), said.result().or(() -> Optional.of(otherwise)), "returns");
    }

    /** A {@code @throws} for each exception. */
    CodeBlock thrown(List<TypeName> types) {
        CodeBlock.Builder doc = CodeBlock.builder();
        for (TypeName type : types) {
            String name = type.toString();
            Optional<String> words = words(said.thrown(), name.substring(name.lastIndexOf('.') + 1));
            doc.add(tag(CodeBlock.of("@throws $T", scope.printed(type)), words, "throws"));
        }
        return doc.build();
    }

    /** What the spec says, unless only its heirs inherit it. */
    private Optional<String> words(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> isOverride || !text.equals(Documentation.INHERITED));
    }

    private CodeBlock tag(CodeBlock head, Optional<String> words, String verb) {
        int width = WIDTH - head.toString().length();
        String indented = words.map(text -> Prose.wrapped(text, width).replace("\n", "\n    "))
                .orElse("");
        return words.isPresent()
                ? CodeBlock.of("\n$L $L", head, indented)
                : CodeBlock.of("\n$L as $L $L it", head, source, verb);
    }
}
