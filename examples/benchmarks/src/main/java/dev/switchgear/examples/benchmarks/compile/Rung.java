package dev.switchgear.examples.benchmarks.compile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A spec of the ladder. Its first event goes round all states, so each is reached and left; the others lead anywhere.
 *
 * @param family the ladder
 * @param states how many states
 * @param events how many events
 */
record Rung(Family family, int states, int events) {

    /** A ladder: specs of one form, from small to large. */
    enum Family {
        /** Each cell is filled, by a row of its own. */
        DENSE("table, all cells", "10x10 15x20 50x20 100x30 250x40 500x60 1000x100"),
        /** Five events a state. */
        SPARSE("table, five events a state", "20x10 60x20 200x40 600x60 2000x80 4000x20"),
        /** Each cell is filled, by rows that name up to twenty-five states. */
        GROUPED("table, all cells, rows of 25 states", "10x10 15x20 50x20 100x30 250x40 500x60 4000x20 1000x100"),
        /** Each cell is filled, by a row on a method. */
        METHODS("event methods, all cells", "20x5 30x10 50x20 100x30 200x50 500x50");

        private final String words;
        private final String shapes;

        Family(String words, String shapes) {
            this.words = words;
            this.shapes = shapes;
        }

        @Override
        public String toString() {
            return words;
        }

        /** Its specs, up to so many cells. */
        List<Rung> upTo(int cells) {
            return List.of(shapes.split(" ")).stream()
                    .map(shape -> shape.split("x"))
                    .map(shape -> new Rung(this, Integer.parseInt(shape[0]), Integer.parseInt(shape[1])))
                    .filter(rung -> rung.cells() <= cells)
                    .toList();
        }
    }

    private static final String PACKAGE = "modules.ladder";
    private static final int SPARSE_EVENTS = 5;
    private static final int GROUP = 25;
    private static final long SEED = 6;

    /** How many cells are filled. */
    int cells() {
        return states * (family == Family.SPARSE ? SPARSE_EVENTS : events);
    }

    /** The simple name of the spec. */
    String name() {
        return "Large" + states + "x" + events;
    }

    /** The source of the spec. */
    SourceFile write() {
        String type = PACKAGE + "." + name();
        StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
        out.append("import static %s.State.*;\n".formatted(type));
        if (family != Family.METHODS) {
            out.append("import static %s.Event.*;\n".formatted(type));
        }
        out.append("\nimport %sRules.*;\nimport dev.switchgear.StateMachine;\n\n".formatted(type));
        out.append("@StateMachine\n@Initial(S0)\n");
        String enums = "    enum State { %s }\n".formatted(constants("S", states));
        if (family == Family.METHODS) {
            out.append("public interface %s {\n\n%s".formatted(name(), enums));
        }
        Random random = new Random(SEED);
        for (int event = 0; event < events; event++) {
            rows(event, random, out);
        }
        if (family != Family.METHODS) {
            out.append("public interface %s {\n\n%s".formatted(name(), enums));
            out.append("\n    enum Event { %s }\n".formatted(constants("E", events)));
        }
        return new SourceFile(type, out.append("}\n").toString());
    }

    private static String constants(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).collect(Collectors.joining(", "));
    }

    private void rows(int event, Random random, StringBuilder out) {
        String on = family == Family.METHODS ? "" : ", on = E" + event;
        String indent = family == Family.METHODS ? "    " : "";
        int size = family == Family.GROUPED && event > 0 ? GROUP : 1;
        for (int first = 0; first < states; first += size) {
            int next = event == 0 ? (first + 1) % states : random.nextInt(states);
            String from = IntStream.range(first, Math.min(first + size, states))
                    .filter(state -> isFilled(state, event))
                    .mapToObj(state -> "S" + state)
                    .collect(Collectors.joining(", "));
            if (!from.isEmpty()) {
                out.append("%s@Transition(from = %s%s, to = S%d)\n"
                        .formatted(indent, size == 1 ? from : "{" + from + "}", on, next));
            }
        }
        if (family == Family.METHODS) {
            out.append("    void e%d();\n\n".formatted(event));
        }
    }

    private boolean isFilled(int state, int event) {
        if (family != Family.SPARSE || event == 0) {
            return true;
        }
        int others = SPARSE_EVENTS - 1;
        return Math.floorMod(event - 1 - state * others, events - 1) < others;
    }
}
