package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Timeout;

/**
 * A machine with timeouts cannot be serialized: whoever reads it has no timers to give to it.
 *
 * @param timeout its first timeout
 * @param machine the machine
 */
public record SerializableTimers(Timeout timeout, Machine machine) implements Problem {

    @Override
    public Code code() {
        return Code.SG169;
    }

    @Override
    public Site site() {
        return timeout.site();
    }

    @Override
    public String headline() {
        return machine.spec().simpleName() + " is Serializable, and has a timeout";
    }

    @Override
    public String found() {
        return timeout.asWritten() + " of " + timeout.event().name() + ", in a spec that is Serializable";
    }

    @Override
    public String expected() {
        return "a spec that is not Serializable: a machine with timeouts is stored as its Snapshot, and resumed with Timers";
    }

    @Override
    public String fix() {
        return "do not implement Serializable, and store "
                + machine.names().machine().simpleName() + ".Snapshot; or remove @Timeout";
    }
}
