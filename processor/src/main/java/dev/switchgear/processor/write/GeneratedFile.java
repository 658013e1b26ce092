package dev.switchgear.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A source file, in the layout that all of ours have.
 *
 * @param type the full name of the type it holds
 * @param text its text
 */
public record GeneratedFile(String type, String text) {

    private static final Pattern DOC_OF_ONE_LINE = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.{1,88})\\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

    static GeneratedFile of(ClassName name, TypeSpec type) {
        String laidOut =
                JavaFile.builder(name.packageName(), type).indent("  ").build().toString();
        return new GeneratedFile(name.canonicalName(), compacted(laidOut));
    }

    /**
     * The same file, in letters that the compiler can write.
     *
     * @param source the text of the file of the spec, where the compiler shows it; few files have letters for which it is needed
     */
    public GeneratedFile inLettersOf(Supplier<Optional<CharSequence>> source) {
        return Letters.areIn(text)
                ? new GeneratedFile(
                        type,
                        source.get()
                                .map(Letters::shownIn)
                                .orElseGet(Letters::unknown)
                                .write(text))
                : this;
    }

    /** What JavaPoet spreads over three lines and a person writes on one. */
    private static String compacted(String text) {
        String docs = DOC_OF_ONE_LINE.matcher(text).replaceAll("$1/** $2 */");
        return EMPTY_BODY.matcher(docs).replaceAll("{}");
    }
}
