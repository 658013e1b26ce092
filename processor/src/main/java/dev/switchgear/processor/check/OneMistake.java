package dev.switchgear.processor.check;

import dev.switchgear.processor.problem.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells mistakes from the places where they show: what is wrong with a method is so for all the rules that name it. */
final class OneMistake {

    private OneMistake() {}

    /** Of problems that find and expect the same, the first in the source. */
    static <P extends Problem> List<P> each(Stream<P> problems) {
        Map<List<String>, P> mistakes = new LinkedHashMap<>();
        problems.sorted(Comparator.comparing(Problem::site))
                .forEach(problem -> mistakes.putIfAbsent(List.of(problem.found(), problem.expected()), problem));
        return List.copyOf(mistakes.values());
    }
}
