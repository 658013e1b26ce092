package dev.switchgear.processor.read;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member.Content;
import dev.switchgear.processor.problem.NoSuperstateEnum;
import dev.switchgear.processor.read.Imports.Import;
import dev.switchgear.processor.read.RuleTree.Argument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gathers what a spec without an enum of superstates says of superstates: all of it is one mistake. */
final class SuperstateUses {

    private final Language language;
    private final Language complete;
    private final Imports imports;
    private final Set<String> constants = new LinkedHashSet<>();
    private final List<Tree> places = new ArrayList<>();
    private boolean hasSimpleName;
    private String rule = "";
    private String what = "";

    SuperstateUses(Language language, Imports imports) {
        this.language = language;
        this.complete = language.withSuperstates();
        this.imports = imports;
    }

    /** Whether a member of a word names superstates, where there are some. */
    boolean isMember(Word word, String name) {
        return !language.hasSuperstates()
                && complete.members(word).stream()
                        .anyMatch(member -> member.name().equals(name) && member.content() == Content.SUPERSTATES);
    }

    /** Adds a member of a rule that names superstates. */
    void add(RuleTree one, Argument argument) {
        add(one.quoted(), argument.name(), argument.tree());
        addConstants(argument);
    }

    /** Adds a rule that only a spec with superstates has. */
    void add(RuleTree one, Word word) {
        add(one.quoted(), "@" + word.word(), one.tree());
        addAll(one, word);
    }

    private void addAll(RuleTree one, Word word) {
        Word content = word.content().orElse(word);
        if (content != word) {
            one.arguments().stream()
                    .flatMap(argument -> argument.values().stream())
                    .flatMap(value -> one.contained(value).stream())
                    .forEach(inner -> addAll(inner, content));
        } else {
            one.arguments().stream()
                    .filter(argument -> isMember(word, argument.name()))
                    .forEach(this::addConstants);
        }
    }

    /** Adds an import of what there is not. */
    void add(Import one) {
        if (places.isEmpty()) {
            add(one.tree().toString().strip(), "@" + one.name(), one.tree());
        }
    }

    private void add(String written, String needing, Tree tree) {
        if (places.isEmpty()) {
            rule = written;
            what = needing;
        }
        places.add(tree);
    }

    private void addConstants(Argument argument) {
        argument.values().forEach(value -> {
            RuleTree.lastName(value).ifPresent(constants::add);
            hasSimpleName |= value instanceof IdentifierTree;
        });
    }

    /** The mistake, if there is one. */
    Optional<NoSuperstateEnum> problem(String spec, Function<Tree, Site> sites) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String holder = complete.superstates().orElseThrow().canonicalName();
        boolean isImported = imports.onDemand()
                .anyMatch(one -> one.isStatic() && one.qualifier().equals(holder));
        return Optional.of(new NoSuperstateEnum(
                spec,
                rule,
                what,
                List.copyOf(constants),
                hasSimpleName && !isImported ? Optional.of(holder + ".*") : Optional.empty(),
                places.size() - 1,
                sites.apply(places.get(0))));
    }
}
