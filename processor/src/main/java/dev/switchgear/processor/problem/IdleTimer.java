package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A timer never gets to run, as automatic rows are always taken in each state of its sources.
 *
 * @param timeout the timeout
 * @param sources the names of its sources
 * @param automatic the automatic rows
 */
public record IdleTimer(Timeout timeout, List<String> sources, List<Row> automatic) implements Problem {

    public IdleTimer {
        sources = List.copyOf(sources);
        automatic = List.copyOf(automatic);
    }

    @Override
    public Code code() {
        return Code.SG217;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        return "the timer of " + timeout.event().name() + " never runs: a machine never stays in "
                + Words.listedOr(sources);
    }

    @Override
    public String found() {
        return Stream.concat(Stream.of(timeout.asWritten()), automatic.stream().map(Row::asWritten))
                .collect(joining("\n"));
    }

    @Override
    public String expected() {
        return "a timer in a state in which a machine stays";
    }

    @Override
    public String fix() {
        return "remove @Timeout, or add a guard to the automatic row" + (automatic.size() == 1 ? "" : "s");
    }
}
