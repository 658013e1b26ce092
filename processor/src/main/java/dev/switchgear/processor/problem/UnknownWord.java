package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule is stated by an annotation that the compiler does not know: it is misspelt, or not imported.
 *
 * @param language the annotations of the spec's rules
 * @param names what they are called in the spec
 * @param found the rule, or its import, as it is written
 * @param more how many other places have the same mistake
 * @param similarImport whether it is an import that is misspelt, and not the annotation
 * @param site where it stands
 */
public record UnknownWord(
        Language language, List<String> names, String found, int more, boolean similarImport, Site site)
        implements Problem {

    public UnknownWord {
        names = List.copyOf(names);
    }

    /** The annotation that was probably meant by a name. */
    public static Optional<String> meant(String name, Language language) {
        return Suggestion.of(name, words(language));
    }

    @Override
    public Code code() {
        return Code.SG136;
    }

    @Override
    public String headline() {
        if (isMisspelt()) {
            return language.holder().simpleName() + " has no annotation " + names.get(0);
        }
        return Words.listed(names.stream().map(name -> "@" + name).toList())
                + (names.size() == 1 ? " is not imported" : " are not imported");
    }

    @Override
    public String found() {
        return found + OtherPlaces.of(more);
    }

    @Override
    public String expected() {
        return isMisspelt()
                ? "one of " + String.join(", ", words(language))
                : "an import from " + language.holder().canonicalName() + ", which is generated for the spec";
    }

    @Override
    public String fix() {
        if (isMisspelt()) {
            return meant(names.get(0), language).map(UnknownWord::suggested).orElse("write one of them");
        }
        String imports = names.size() > 3
                ? imported("*")
                : names.stream().map(this::imported).collect(joining(" and "));
        return similarImport ? suggested(imported("*")) : imports;
    }

    private static List<String> words(Language language) {
        return Arrays.stream(Word.values())
                .filter(word -> word.content().isEmpty() && (language.has(word) || word.isAsked()))
                .map(Word::word)
                .toList();
    }

    private boolean isMisspelt() {
        return !words(language).contains(names.get(0));
    }

    private static String suggested(String meant) {
        return "did you mean " + meant + "?";
    }

    private String imported(String name) {
        return "import " + language.holder().canonicalName() + "." + name;
    }
}
