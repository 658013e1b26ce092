package dev.switchgear.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.write.Layout.Packed;
import java.util.List;
import java.util.stream.Stream;

/** What happens on an event in a machine that runs code of its spec. */
sealed interface Reactions permits SwitchReactions, PackedReactions {

    /** Those of a machine. */
    static Reactions of(Draft draft) {
        return draft.layout() instanceof Packed packed
                ? new PackedReactions(draft, packed.numbers())
                : new SwitchReactions(draft);
    }

    /**
     * The private methods that hold the rows of a table, of which the first raises an event.
     *
     * @param thrown what they may throw
     */
    Stream<MethodSpec> ofTable(List<Thrown> thrown);

    /**
     * The private methods that hold the rows of an event that is a method.
     *
     * @param answers whether they return what its body returns, or else whether a row was taken
     */
    Stream<MethodSpec> ofEvent(EventMethod event, boolean answers);
}
