package dev.switchgear.examples.usbdevice;

/** What a device is for, and what its states switch on and off. */
public interface Function {

    /**
     * Asks for the configurations that the device offers.
     *
     * @param configuration a number, not zero
     * @return whether a descriptor has this number
     */
    boolean offers(int configuration);

    /** The device may draw current from the bus. */
    void wake();

    /** The device must save current, and keep what it knows. */
    void sleep();

    /** The device sends its descriptor. */
    void describe();
}
