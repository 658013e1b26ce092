package dev.switchgear.examples.migrating.call;

/** What a call does to the line. */
public interface Line {

    /**
     * Rings.
     *
     * @param number where
     */
    void ring(String number);

    /** Stops ringing. */
    void silence();

    /** Starts to count the seconds that are paid for. */
    void startMeter();

    /** Stops to count them. */
    void stopMeter();

    /** Plays music. */
    void playMusic();

    /** Plays no music any more. */
    void stopMusic();

    /**
     * Hands the call over.
     *
     * @param agent to whom
     */
    void handOver(String agent);

    /**
     * Whether somebody is there to take a call that is handed over.
     *
     * @return whether it can be handed over
     */
    boolean hasAgents();

    /** Writes down that nobody has answered. */
    void noteMissed();
}
