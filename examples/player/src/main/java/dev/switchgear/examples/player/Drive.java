package dev.switchgear.examples.player;

/** The mechanics of a player. */
public interface Drive {

    /** Opens the drawer. */
    void open();

    /** Closes the drawer. */
    void close();

    /**
     * Looks for a disc, in a closed drawer.
     *
     * @return the number of its tracks, 0 if there is none
     */
    int tracks();

    /** Lets the disc spin. */
    void spin();

    /** Stops the disc. */
    void brake();

    /**
     * Asks where the head is.
     *
     * @return the number of the track, from 1
     */
    int track();

    /**
     * Moves the head.
     *
     * @param tracks how many tracks
     */
    void skip(int tracks);

    /** Moves the head back to the first track. */
    void rewind();
}
