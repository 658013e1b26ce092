package dev.switchgear.examples.benchmarks.drives;

/** A machine and the events that await it. */
public interface Drive {

    /**
     * Raises some of them.
     *
     * @param from the position of the first
     * @param to the position after the last
     * @return the position of the state that the machine is in now, or, of a walk with refusals, how many events were refused
     */
    int drive(int from, int to);
}
