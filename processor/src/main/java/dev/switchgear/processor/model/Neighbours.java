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
    private final Map<String, Written> byRules = new HashMap<>();

    /** What is written for each of several specs. */
    public Neighbours(Collection<Written> all) {
        this.all = List.copyOf(all);
        all.forEach(written -> byRules.put(written.names().rules().canonicalName(), written));
    }

    /** The types that a spec may name in its signatures. */
    public Stream<ClassName> types() {
        return all.stream().flatMap(written -> written.types().stream());
    }

    /** What is written for the spec whose language the class of that full name holds, if it holds one. */
    public Optional<Written> ofRules(String holder) {
        return Optional.ofNullable(byRules.get(holder));
    }
}
