package dev.switchgear.internal;

import dev.switchgear.EndlessRunException;
import java.util.ArrayList;
import java.util.List;

/** Counts the steps that follow one event. Only generated code uses this class. */
public final class Steps {

    private static final int NOTED = 16;

    private Steps() {}

    /**
     * Notes the last steps of many. Of few, nothing is noted, and nothing is allocated.
     *
     * @param <S> the state enum
     * @param machine the machine's name
     * @param steps how many steps there were, this one too
     * @param path what is noted
     * @param state the state that the step led to
     * @return what is noted now
     * @throws EndlessRunException if there were too many
     */
    public static <S extends Enum<S>> List<S> noted(String machine, int steps, List<S> path, S state) {
        if (steps <= EndlessRunException.MOST_STEPS - NOTED) {
            return path;
        }
        List<S> noted = new ArrayList<>(path);
        noted.add(state);
        if (steps > EndlessRunException.MOST_STEPS) {
            throw new EndlessRunException(machine, noted);
        }
        return noted;
    }
}
