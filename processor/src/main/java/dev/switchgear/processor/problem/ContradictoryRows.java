package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Cell;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Row;
import java.util.List;

/**
 * An {@code @Ignore} or a {@code @Reject} says of some cells the contrary of what another row says.
 *
 * @param first the row that counts
 * @param second the row that does not
 * @param cells the cells
 */
public record ContradictoryRows(Row first, Row second, List<Cell> cells) implements Problem {

    public ContradictoryRows {
        cells = List.copyOf(cells);
    }

    @Override
    public Code code() {
        return Code.SG205;
    }

    @Override
    public Site site() {
        return second.site();
    }

    @Override
    public String headline() {
        return "@" + second.kind().word().word() + " of " + CellWords.events(cells) + " in " + CellWords.states(cells)
                + " contradicts another row";
    }

    @Override
    public String found() {
        return first.asWritten() + "\n" + second.asWritten();
    }

    @Override
    public String expected() {
        if (first instanceof Ignore && second instanceof Defer) {
            return "one of the two: an event is either ignored in a state or waits there";
        }
        if ((second instanceof Ignore || second instanceof Defer) && first.isAccepting()) {
            return "no @" + second.kind().word().word() + " where a transition without guards accepts the event";
        }
        if (first instanceof Defer || second instanceof Defer) {
            return "one of the two: an event either waits in a state or is rejected there";
        }
        return first.isGuarded()
                ? "no @Reject where guards may permit the event: if they do not hold, it is refused anyway"
                : "one of the two: an event is either permitted in a state or rejected there";
    }

    @Override
    public String fix() {
        return CellWords.leftToOne(cells, first, second);
    }
}
