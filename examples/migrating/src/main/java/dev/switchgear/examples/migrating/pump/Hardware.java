package dev.switchgear.examples.migrating.pump;

/** What a pump drives. */
public interface Hardware {

    /**
     * Reserves money on a card.
     *
     * @param cents how much
     */
    void reserve(int cents);

    /** Switches the display on. */
    void lightUp();

    /** Switches the display off. */
    void darken();

    /** Starts the motor. */
    void startMotor();

    /** Stops the motor. */
    void stopMotor();

    /**
     * Counts fuel.
     *
     * @param centilitres how much
     */
    void count(int centilitres);

    /** Charges the card for what was counted. */
    void charge();

    /** Gives back what was reserved. */
    void release();
}
