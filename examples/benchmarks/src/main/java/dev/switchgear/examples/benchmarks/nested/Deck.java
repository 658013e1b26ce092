package dev.switchgear.examples.benchmarks.nested;

/** What players set in motion. It counts, so that nothing can be left out, and so that a test sees what was. */
public class Deck {

    private int lights;
    private int darks;
    private int spins;
    private int brakes;
    private int rewinds;
    private int ticks;

    /** At rest. */
    public Deck() {}

    /** The player is on. */
    protected final void light() {
        lights++;
    }

    /** The player is off. */
    protected final void dark() {
        darks++;
    }

    /** The disc spins. */
    protected final void spin() {
        spins++;
    }

    /** The disc stops. */
    protected final void brake() {
        brakes++;
    }

    /** The head goes back. */
    protected final void rewind() {
        rewinds++;
    }

    /** The clock goes on. */
    protected final void tick() {
        ticks++;
    }

    /** {@return how often each was called} */
    public final String counts() {
        return "%d on, %d off, %d spin, %d brake, %d rewind, %d tick"
                .formatted(lights, darks, spins, brakes, rewinds, ticks);
    }
}
