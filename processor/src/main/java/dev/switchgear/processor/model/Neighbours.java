package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is written for the specs of one compilation, whether or not it is there yet. */
public final class Neighbours {

    private final List<Written> all;
    private final Map<String, Names> byRules = new HashMap<>();

    /** What is written for each of several specs. */
    public Neighbours(Collection<Written> all) {
        this.all = List.copyOf(all);
        all.stream()
                .map(Written::names)
                .forEach(names -> byRules.put(names.rules().canonicalName(), names));
    }

    /** The types that a spec may name in its signatures. */
    public Stream<ClassName> types() {
        return all.stream().flatMap(written -> written.types().stream());
    }

    /** Whose language the class of that full name holds, if it holds one. */
    public Optional<Names> ofRules(String holder) {
        return Optional.ofNullable(byRules.get(holder));
    }
}
