package dev.switchgear.processor.language;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that is written for the specs of one compilation, whether or not it is there yet. */
public final class Neighbours {

    private final List<Written> all;
    private final Map<String, Written> byRules = new HashMap<>();
    private final Map<String, ClassName> byFullName = new HashMap<>();
    private final Map<String, ClassName> specs = new HashMap<>();
    private final Set<String> simpleNames = new HashSet<>();

    /** What is written for each of several specs. */
    public Neighbours(Collection<Written> all) {
        this.all = List.copyOf(all);
        for (Written written : all) {
            byRules.putIfAbsent(written.names().rules().canonicalName(), written);
            for (ClassName type : written.types()) {
                byFullName.put(type.canonicalName(), type);
                specs.put(type.canonicalName(), written.spec());
                simpleNames.add(type.topLevelClassName().simpleName());
            }
        }
    }

    /** The types that a spec may name in its signatures. */
    public Stream<ClassName> types() {
        return all.stream().flatMap(written -> written.types().stream());
    }

    /** The one of them with that full name. */
    public Optional<ClassName> type(String fullName) {
        return Optional.ofNullable(byFullName.get(fullName));
    }

    /** Whether one of them may have the simple name of a type of another package. */
    public boolean haveOther(ClassName known) {
        return simpleNames.contains(known.simpleName()) && !byFullName.containsKey(known.canonicalName());
    }

    /** The spec that it is written for. */
    public Optional<ClassName> specOf(String fullName) {
        return Optional.ofNullable(specs.get(fullName));
    }

    /** What is written for the spec whose language the class of that full name holds, if it holds one. */
    public Optional<Written> ofRules(String holder) {
        return Optional.ofNullable(byRules.get(holder));
    }
}
