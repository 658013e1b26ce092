package dev.switchgear.processor.read;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.problem.Suggestion;
import dev.switchgear.processor.problem.UnknownWord;
import dev.switchgear.processor.read.Imports.Import;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the names of annotations mean on a spec whose language is yet to be written. What is unknown now another
 * processor may write, so a name is said to be wrong only where its members are filled in as those of a rule are.
 */
final class WordNames {

    /** What the name of an annotation means. */
    sealed interface Meaning {

        /** A word of the spec's language. */
        record Known(Word word) implements Meaning {}

        /** A word of it that is not imported. */
        record NotImported(Word word) implements Meaning {}

        /** A word of specs that have superstates, as this one has not. */
        record OfSuperstates(Word word) implements Meaning {}

        /** None of its words, but it is to be one. */
        record Misspelt(String name) implements Meaning {}

        /** Anything else. */
        record Foreign() implements Meaning {}
    }

    private static final Set<Word> SUPERSTATES = Set.of(Word.SUBSTATES, Word.SUBSTATES_LIST);

    private final Language language;
    private final Imports imports;
    private final Set<String> constants;
    private final boolean importsAnothers;

    /** Those of a spec. */
    WordNames(Language language, Imports imports, Set<String> constants, Neighbours neighbours) {
        this.language = language;
        this.imports = imports;
        this.constants = Set.copyOf(constants);
        this.importsAnothers =
                imports.onDemand().anyMatch(one -> !isOfHolder(one) && isOfNeighbour(one.qualifier(), neighbours));
    }

    private static boolean isOfNeighbour(String holder, Neighbours neighbours) {
        return neighbours.ofRules(holder).isPresent();
    }

    /** What an annotation means, whose type the compiler makes this of. */
    Meaning of(RuleTree rule, @Nullable TypeMirror type) {
        if (type instanceof DeclaredType declared && type.getKind() != TypeKind.ERROR) {
            return ofKnown(declared);
        }
        Tree name = rule.type();
        if (name instanceof MemberSelectTree select) {
            String qualifier = select.getExpression().toString();
            return qualifier.equals(holder())
                            || qualifier.equals(language.holder().simpleName())
                    ? named(select.getIdentifier().toString())
                    : new Meaning.Foreign();
        }
        return name instanceof IdentifierTree simple
                ? ofSimple(simple.getName().toString(), rule)
                : new Meaning.Foreign();
    }

    private Meaning ofKnown(DeclaredType type) {
        return type.asElement().getEnclosingElement() instanceof TypeElement owner
                        && FullNames.of(owner).equals(holder())
                ? named(type.asElement().getSimpleName().toString())
                : new Meaning.Foreign();
    }

    private Meaning ofSimple(String name, RuleTree rule) {
        Optional<Import> single = imports.single(name);
        if (single.isPresent()) {
            return isOfHolder(single.get()) ? named(name) : new Meaning.Foreign();
        }
        Optional<Word> word = word(name);
        if (word.isPresent() && imports.onDemand().anyMatch(this::isOfHolder)) {
            return new Meaning.Known(word.get());
        }
        Optional<Word> ofSuperstates = wordOfSuperstates(name);
        if (ofSuperstates.isPresent() && imports.onDemand().anyMatch(this::isOfHolder)) {
            return new Meaning.OfSuperstates(ofSuperstates.get());
        }
        boolean isMeant = !importsAnothers
                && word.or(() -> meant(name)).filter(fits(rule)).isPresent();
        if (!isMeant) {
            return new Meaning.Foreign();
        }
        return word.<Meaning>map(Meaning.NotImported::new).orElseGet(() -> new Meaning.Misspelt(name));
    }

    private Meaning named(String name) {
        return word(name)
                .<Meaning>map(Meaning.Known::new)
                .or(() -> wordOfSuperstates(name).map(Meaning.OfSuperstates::new))
                .orElseGet(() -> new Meaning.Misspelt(name));
    }

    /** The word that is called so, and that the language would have if the spec had superstates. */
    Optional<Word> wordOfSuperstates(String name) {
        return language.hasSuperstates()
                ? Optional.empty()
                : Arrays.stream(Word.values())
                        .filter(word -> word.word().equals(name) && !language.has(word) && SUPERSTATES.contains(word))
                        .findFirst();
    }

    /** The word of the language that is called so, be it that the language has it only if it is asked for. */
    Optional<Word> word(String name) {
        return Arrays.stream(Word.values())
                .filter(word -> language.has(word) || word.isAsked())
                .filter(word -> word.word().equals(name))
                .findFirst();
    }

    private Optional<Word> meant(String name) {
        return UnknownWord.meant(name, language)
                .filter(word -> Suggestion.isOneSlipFrom(name, word))
                .flatMap(this::word);
    }

    /** Whether an annotation is filled in as a word is, with a constant of the spec's own or, of a timeout, a length. */
    private Predicate<Word> fits(RuleTree rule) {
        return word -> {
            Set<String> members =
                    language.members(word).stream().map(Member::name).collect(Collectors.toSet());
            return rule.arguments().stream().allMatch(argument -> members.contains(argument.name()))
                    && (rule.lastNames().anyMatch(constants::contains)
                            || (word == Word.TIMEOUT && !rule.arguments().isEmpty()));
        };
    }

    /** Whether something is imported from the class that holds the language. */
    boolean isOfHolder(Import one) {
        return one.qualifier().equals(holder());
    }

    /** The import that was probably meant to bring the language: of a class that is called almost so, and is not there. */
    Optional<Import> similarImport(Predicate<String> isThere) {
        return imports.onDemand()
                .filter(one -> !one.isStatic() && !isOfHolder(one) && !isThere.test(one.qualifier()))
                .filter(one -> Suggestion.of(one.qualifier(), List.of(holder())).isPresent())
                .findFirst();
    }

    private String holder() {
        return language.holder().canonicalName();
    }
}
