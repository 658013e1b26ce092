package dev.switchgear.processor.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Neighbours;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.problem.EnumRole;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnknownConstant;
import dev.switchgear.processor.problem.UnknownConstant.Reason;
import dev.switchgear.processor.problem.UnknownMember;
import dev.switchgear.processor.problem.UnknownWord;
import dev.switchgear.processor.read.Imports.Import;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.RuleTree.Argument;
import dev.switchgear.processor.read.WordNames.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds names in the rules of a spec that will mean nothing, before the language is written in which the compiler would look
 * for them. By then it would be too late for a word of ours: javac ends with the first such name, and with every use of a
 * machine that could not be written. All that it reads is how the rules are written, so it finds only what can be told by
 * that, and where it is in doubt it finds nothing.
 */
final class TypoReader {

    /** The name of a constant that means none, as often as it is written. */
    private record ConstantKey(EnumRole role, Reason reason, String name) {}

    /** One place of it. */
    private record ConstantUse(String written, RuleTree rule, Tree tree) {}

    private final Elements elements;
    private final Trees trees;
    private final TypeElement spec;
    private final Found found;
    private final Language language;
    private final TreePath declaration;
    private final Imports imports;
    private final WordNames words;
    private final Map<EnumRole, ConstantNames> constants;
    private final Map<ConstantKey, List<ConstantUse>> unknownConstants = new LinkedHashMap<>();
    private final Map<String, List<RuleTree>> misspelt = new LinkedHashMap<>();
    private final Map<Word, List<RuleTree>> notImported = new LinkedHashMap<>();
    private final SuperstateUses superstates;
    private final Set<String> mentioned = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    TypoReader(
            Elements elements,
            Trees trees,
            TypeElement spec,
            TreePath declaration,
            Found found,
            Neighbours neighbours) {
        this.elements = elements;
        this.trees = trees;
        this.spec = spec;
        this.found = found;
        this.language = found.language();
        this.declaration = declaration;
        this.imports = new Imports(declaration.getCompilationUnit());
        Set<String> known = new HashSet<>(found.states().constants());
        found.events().ifPresent(events -> known.addAll(events.constants()));
        found.superstates().ifPresent(superstates -> known.addAll(superstates.constants()));
        this.superstates = new SuperstateUses(language, imports);
        this.words = new WordNames(language, imports, known, neighbours);
        this.constants = new LinkedHashMap<>();
        constants.put(EnumRole.STATE, new ConstantNames(elements, spec, imports, found.states()));
        found.events()
                .ifPresent(events -> constants.put(EnumRole.EVENT, new ConstantNames(elements, spec, imports, events)));
        found.superstates()
                .ifPresent(superstates ->
                        constants.put(EnumRole.SUPERSTATE, new ConstantNames(elements, spec, imports, superstates)));
    }

    /** Those in these annotations, in source order. */
    List<Problem> read(Stream<RuleTree> annotations) {
        annotations.forEach(this::read);
        imports.single().filter(words::isOfHolder).forEach(this::read);
        unknownConstants.forEach(this::addUnknownConstant);
        misspelt.forEach((name, rules) -> {
            if (imports.single(name).isEmpty()) {
                problems.add(unknownWord(
                        List.of(name),
                        rules,
                        rules.get(0).quoted(),
                        false,
                        rules.get(0).tree()));
            }
        });
        addNotImported();
        superstates.problem(spec.getSimpleName().toString(), this::site).ifPresent(problems::add);
        return problems;
    }

    private void read(RuleTree rule) {
        Meaning meaning = words.of(rule, trees.getTypeMirror(new TreePath(rule.path(), rule.type())));
        if (meaning instanceof Meaning.Known known) {
            readArguments(rule, known.word());
        } else if (meaning instanceof Meaning.NotImported word) {
            notImported.computeIfAbsent(word.word(), any -> new ArrayList<>()).add(rule);
            readArguments(rule, word.word());
        } else if (meaning instanceof Meaning.OfSuperstates word) {
            superstates.add(rule, word.word());
        } else if (meaning instanceof Meaning.Misspelt word) {
            misspelt.computeIfAbsent(word.name(), any -> new ArrayList<>()).add(rule);
        }
    }

    private void readArguments(RuleTree rule, Word word) {
        List<Member> members = language.members(word);
        boolean areNamed = true;
        Set<String> given = new HashSet<>();
        for (Argument argument : rule.arguments()) {
            given.add(argument.name());
            Optional<Member> member = members.stream()
                    .filter(one -> one.name().equals(argument.name()))
                    .findFirst();
            member.ifPresent(one -> readValues(rule, argument, one.content()));
            if (member.isEmpty()) {
                areNamed = false;
                if (superstates.isMember(word, argument.name())) {
                    superstates.add(rule, argument);
                } else {
                    addUnknownMember(rule, word, argument);
                }
            }
        }
        boolean isOneMissing =
                members.stream().anyMatch(member -> member.isRequired() && !given.contains(member.name()));
        if (areNamed && isOneMissing) {
            problems.add(new UnknownMember(
                    word.word(), members, Optional.empty(), example(members), rule.quoted(), site(rule.tree())));
        }
    }

    /** Whoever writes {@code on} takes the spec for a table, which is another mistake. */
    private void addUnknownMember(RuleTree rule, Word word, Argument argument) {
        if (!argument.name().equals("on")) {
            List<Member> members = language.members(word);
            problems.add(new UnknownMember(
                    word.word(),
                    members,
                    Optional.of(argument.name()),
                    example(members),
                    rule.quoted(),
                    site(argument.tree())));
        }
    }

    /** A constant for the first member: a row of a table begins with its states, and a timeout with its event. */
    private String example(List<Member> members) {
        EnumType type = members.stream()
                .findFirst()
                .filter(first -> first.content() == Member.Content.EVENTS)
                .flatMap(first -> found.events())
                .orElse(found.states());
        return type.spelling().onSpec(type.constants()).get(0);
    }

    private void readValues(RuleTree rule, Argument argument, Member.Content content) {
        for (ExpressionTree value : argument.values()) {
            switch (content) {
                case STATES -> readConstant(rule, value, EnumRole.STATE);
                case SUPERSTATES -> readConstant(rule, value, EnumRole.SUPERSTATE);
                case EVENTS -> readConstant(rule, value, EnumRole.EVENT);
                case RULES -> rule.contained(value).ifPresent(this::read);
                case NUMBERS, TEXTS -> {}
            }
        }
    }

    private void readConstant(RuleTree rule, ExpressionTree value, EnumRole role) {
        Optional<String> name = RuleTree.lastName(value);
        name.ifPresent(mentioned::add);
        constants(role).fault(value, rule.isInBody()).ifPresent(reason -> {
            String written = reason == Reason.NO_CONSTANT ? name.orElseThrow() : value.toString();
            ConstantKey key = new ConstantKey(role, reason, isOneMistake(reason) ? "" : written);
            unknownConstants.computeIfAbsent(key, any -> new ArrayList<>()).add(new ConstantUse(written, rule, value));
        });
    }

    private ConstantNames constants(EnumRole role) {
        return Objects.requireNonNull(constants.get(role));
    }

    /** Whether all names of that kind have the same mistake: an import that is missing. */
    private static boolean isOneMistake(Reason reason) {
        return reason == Reason.NOT_IMPORTED || reason == Reason.TYPE_NOT_IMPORTED;
    }

    private void addUnknownConstant(ConstantKey key, List<ConstantUse> uses) {
        ConstantUse first = uses.get(0);
        EnumType type = switch (key.role()) {
            case STATE -> found.states();
            case EVENT -> found.events().orElseThrow();
            case SUPERSTATE -> found.superstates().orElseThrow();
        };
        Optional<Import> similar =
                key.reason() == Reason.NOT_IMPORTED ? constants(key.role()).similarImport() : Optional.empty();
        Optional<String> meant = switch (key.reason()) {
            case NO_CONSTANT -> onlyUnmentioned(type);
            case NOT_IMPORTED ->
                similar.map(one -> "import static " + type.name().canonicalName() + ".*");
            case ANOTHER_TYPE, TYPE_NOT_IMPORTED -> Optional.empty();
        };
        problems.add(new UnknownConstant(
                spec.getSimpleName().toString(),
                first.written(),
                key.reason(),
                key.role(),
                type,
                first.rule().quoted(),
                uses.size() - 1,
                meant,
                site(similar.<Tree>map(Import::tree).orElse(first.tree()))));
    }

    /** The one constant that no rule names: where one was renamed, it is that. */
    private Optional<String> onlyUnmentioned(EnumType type) {
        List<String> unmentioned = type.constants().stream()
                .filter(constant -> !mentioned.contains(constant))
                .limit(2)
                .toList();
        return unmentioned.size() == 1 ? Optional.of(unmentioned.get(0)) : Optional.empty();
    }

    private void read(Import one) {
        if (words.wordOfSuperstates(one.name()).isPresent()) {
            superstates.add(one);
        } else if (words.word(one.name()).isEmpty()) {
            List<RuleTree> rules = misspelt.getOrDefault(one.name(), List.of());
            problems.add(unknownWord(
                    List.of(one.name()), rules, one.tree().toString().strip(), false, one.tree()));
            UnknownWord.meant(one.name(), language).flatMap(words::word).ifPresent(notImported::remove);
        }
    }

    private void addNotImported() {
        if (notImported.isEmpty()) {
            return;
        }
        List<RuleTree> rules =
                notImported.values().stream().flatMap(List::stream).toList();
        List<String> names = notImported.keySet().stream().map(Word::word).toList();
        Optional<Import> similar = words.similarImport(
                name -> elements.getTypeElement(name) != null || elements.getPackageElement(name) != null);
        problems.add(unknownWord(
                names,
                rules,
                similar.map(one -> one.tree().toString().strip())
                        .orElseGet(() -> rules.get(0).quoted()),
                similar.isPresent(),
                similar.<Tree>map(Import::tree).orElseGet(() -> rules.get(0).tree())));
    }

    private UnknownWord unknownWord(
            List<String> names, List<RuleTree> rules, String quoted, boolean isOfImport, Tree tree) {
        boolean isAtRule = !rules.isEmpty() && tree == rules.get(0).tree();
        return new UnknownWord(language, names, quoted, isAtRule ? rules.size() - 1 : 0, isOfImport, site(tree));
    }

    private Site site(Tree tree) {
        long position = trees.getSourcePositions().getStartPosition(declaration.getCompilationUnit(), tree);
        return Site.at(
                position,
                spec,
                (kind, message) -> trees.printMessage(kind, message, tree, declaration.getCompilationUnit()));
    }
}
