package dev.switchgear.processor.write;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Member.Content;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the annotations that one spec's rules are stated in. They are the same for every spec but for a few names. So they are written
 * as text, which takes a tenth of the time that JavaPoet takes.
 */
public final class RulesWriter {

    /** The longest comment that gets one line. */
    private static final int ONE_LINE = 88;

    private final Language language;
    private final List<Word> words;
    private final List<AnnotationSpec> marks;
    private final TypeNames names;
    private final LanguageJavadoc javadoc;

    private RulesWriter(Language language) {
        this.language = language;
        this.words = Arrays.stream(Word.values()).filter(language::has).toList();
        this.marks = new ArrayList<>(GeneratedMarks.of(language.seesGenerated()));
        marks.addAll(LintAnnotations.of(
                language.lint().deprecation(), language.lint().suppressedInUse()));
        this.names =
                new TypeNames(language.holder(), words.stream().map(Word::word).toList(), used());
        this.javadoc = new LanguageJavadoc(language);
    }

    private List<ClassName> used() {
        Stream<ClassName> enums = Stream.of(Optional.of(language.states()), language.superstates(), language.events())
                .flatMap(Optional::stream);
        Stream<ClassName> ofPlatform = Stream.of(
                        Retention.class,
                        RetentionPolicy.class,
                        Target.class,
                        ElementType.class,
                        Repeatable.class,
                        String.class)
                .map(ClassName::get);
        return Stream.of(
                        marks.stream().map(mark -> (ClassName) mark.type()),
                        Stream.of(language.spec()),
                        ofPlatform,
                        enums)
                .flatMap(types -> types)
                .toList();
    }

    /** The file that holds a language. */
    public static GeneratedFile write(Language language) {
        return new GeneratedFile(language.holder().canonicalName(), new RulesWriter(language).file());
    }

    private String file() {
        String packageName = language.holder().packageName();
        String what = language.events().isPresent() ? "states and events" : "states";
        return (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
                + names.imports()
                + "\n"
                + documentation("", """
                        The annotations for the rules of {@link %s},
                        typed to its %s.

                        <p>The spec imports them from here.
                        """.formatted(names.of(language.spec()), what))
                + marks.stream().map(this::mark).collect(joining())
                + """
                final class %1$s {
                  private %1$s() {}

                %2$s}
                """.formatted(
                                language.holder().simpleName(),
                                words.stream().map(this::annotation).collect(joining("\n")));
    }

    private String mark(AnnotationSpec mark) {
        List<String> members = new ArrayList<>();
        mark.members().forEach((name, values) -> {
            String value = values.size() == 1
                    ? values.get(0).toString()
                    : values.stream().map(CodeBlock::toString).collect(joining(",\n    ", "{\n    ", "\n}"));
            members.add(name.equals(Member.VALUE) ? value : "\n    " + name + " = " + value + "\n");
        });
        String list = members.isEmpty() ? "" : "(" + String.join(",", members) + ")";
        return "@" + names.of((ClassName) mark.type()) + list + "\n";
    }

    /**
     * <pre>
     *   /** The states in which a machine ends. They have no transitions. *&#47;
     *   &#64;Retention(RetentionPolicy.SOURCE)
     *   &#64;Target(ElementType.TYPE)
     *   &#64;interface Final {
     *     /** {&#64;return the final states} *&#47;
     *     Turnstile.State[] value();
     *   }
     * </pre>
     */
    private String annotation(Word word) {
        String repeatable = word.container()
                .map(container -> "  @" + name(Repeatable.class) + "(" + container.word() + ".class)\n")
                .orElse("");
        String members = language.members(word).stream()
                .map(member -> member(word, member))
                .collect(joining("\n"));
        return documentation("  ", javadoc.of(word))
                + "  @" + name(Retention.class) + "(" + name(RetentionPolicy.class) + ".SOURCE)\n"
                + "  @" + name(Target.class) + "(" + places(word.content().orElse(word)) + ")\n"
                + repeatable
                + "  @interface " + word.word() + " {"
                + (members.isEmpty() ? "}\n" : "\n" + members + "  }\n");
    }

    /** A row may be written in either place, so that one in the wrong place meets our words and not only the compiler's. */
    private String places(Word word) {
        String types = name(ElementType.class) + "." + ElementType.TYPE;
        String methods = name(ElementType.class) + "." + ElementType.METHOD;
        return switch (word) {
            case TRANSITION, IGNORE, DEFER, REJECT -> "{" + types + ", " + methods + "}";
            case TIMEOUT -> language.events().isPresent() ? types : methods;
            case ENTRY, EXIT, AFTER_TRANSITION, REFUSED -> methods;
            default -> types;
        };
    }

    private String member(Word word, Member member) {
        boolean isOne = isOne(word, member);
        String none = member.content() == Content.NUMBERS ? "0" : isOne ? "\"\"" : "{}";
        return documentation("    ", javadoc.of(word, member))
                + "    " + type(word, member) + (isOne ? " " : "[] ") + member.name() + "()"
                + (member.isRequired() ? "" : " default " + none) + ";\n";
    }

    private static boolean isOne(Word word, Member member) {
        return switch (member.name()) {
            case Member.VALUE -> word == Word.INITIAL;
            case Member.OF -> word == Word.SUBSTATES || word == Word.TIMEOUT;
            case Member.ON -> word == Word.TIMEOUT;
            case Member.FROM, Member.TO -> word == Word.RENAMED;
            default -> member.name().equals(Member.BECAUSE) || member.content() == Content.NUMBERS;
        };
    }

    private String type(Word word, Member member) {
        return switch (member.content()) {
            case STATES -> names.of(language.states());
            case SUPERSTATES -> names.of(language.superstates().orElseThrow());
            case EVENTS -> names.of(language.events().orElseThrow());
            case NUMBERS -> "long";
            case TEXTS -> name(String.class);
            case RULES -> word.content().orElseThrow().word();
        };
    }

    private String name(Class<?> type) {
        return names.of(ClassName.get(type));
    }

    /** A comment, on one line if it has no more. */
    private static String documentation(String indent, String text) {
        if (text.stripTrailing().indexOf('\n') < 0 && text.length() <= ONE_LINE) {
            return indent + "/** " + text + " */\n";
        }
        return text.lines()
                .map(line -> indent + (line.isEmpty() ? " *" : " * " + line) + "\n")
                .collect(joining("", indent + "/**\n", indent + " */\n"));
    }
}
