package dev.switchgear.examples.usbdevice;

import static dev.switchgear.examples.usbdevice.UsbDevice.State.ADDRESS;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.ATTACHED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.CONFIGURED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.DEFAULT;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.POWERED;
import static dev.switchgear.examples.usbdevice.UsbDevice.State.SUSPENDED;
import static dev.switchgear.examples.usbdevice.UsbDevice.Superstate.AWAKE;
import static dev.switchgear.examples.usbdevice.UsbDevice.Superstate.ON;
import static dev.switchgear.examples.usbdevice.UsbDevice.Superstate.RESPONDING;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Always;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Entry;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Exit;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Initial;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Never;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Reject;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Substates;
import dev.switchgear.examples.usbdevice.UsbDeviceRules.Transition;

/**
 * The states of a USB device that the host can see: figure 9-1 and table 9-1 of the USB 2.0 specification, and what its sections
 * 9.4.3, 9.4.6 and 9.4.7 say of three requests in each state.
 *
 * <p>The figure draws the Suspended state four times, because a device goes on where it was suspended: with its address, and its
 * configuration. Here there is one, and {@code AWAKE} is resumed. The two arrows without a source, Reset and Power Interruption,
 * are rows of {@code ON}.
 */
@StateMachine(total = true)
@Initial(ATTACHED)
@Substates(of = ON, states = SUSPENDED, superstates = AWAKE)
@Substates(of = AWAKE, states = POWERED, superstates = RESPONDING, initial = POWERED)
@Substates(
        of = RESPONDING,
        states = {DEFAULT, ADDRESS, CONFIGURED})
@Never(
        reach = CONFIGURED,
        after = {ATTACHED, POWERED, DEFAULT},
        without = ADDRESS,
        because = "a device that has lost its address is configured after it has got a new one")
@Always(canReach = CONFIGURED, because = "whatever has become of a device, the host can use it again")
public abstract class UsbDevice {

    /** The states of table 9-1. */
    public enum State {
        ATTACHED,
        POWERED,
        DEFAULT,
        ADDRESS,
        CONFIGURED,
        SUSPENDED
    }

    /** What several states have in common. */
    public enum Superstate {
        /** The hub supplies power. */
        ON,
        /** The device may draw current, for the bus is not idle. */
        AWAKE,
        /** The device has been reset, and answers requests. */
        RESPONDING
    }

    private final Function function;
    private int address;
    private int configuration;

    /**
     * A device that is plugged in.
     *
     * @param function what it is for
     */
    protected UsbDevice(Function function) {
        this.function = function;
    }

    /** The hub is configured, and supplies its ports with power. */
    @Transition(from = ATTACHED, to = POWERED)
    @Reject(within = ON)
    public abstract void hubConfigured();

    /** The hub is reset or no longer configured, and takes the power away. */
    @Transition(within = ON, to = ATTACHED)
    @Reject(in = ATTACHED)
    public abstract void hubDeconfigured();

    /** The power fails for a moment, or its source changes. */
    @Transition(within = ON, to = POWERED)
    @Reject(in = ATTACHED)
    public abstract void powerInterruption();

    /** The host signals a reset, which a suspended device notices, too. */
    @Transition(within = ON, to = DEFAULT)
    @Reject(in = ATTACHED)
    public abstract void reset();

    /** The bus has been idle for 3 ms. */
    @Transition(within = AWAKE, to = SUSPENDED)
    @Reject(in = {ATTACHED, SUSPENDED})
    public abstract void busInactive();

    /** Something happens on the bus again. */
    @Transition(from = SUSPENDED, resume = AWAKE)
    @Reject(except = SUSPENDED)
    public abstract void busActivity();

    /** The host asks for a descriptor. */
    @Transition(within = RESPONDING, then = "describe")
    @Reject(in = {ATTACHED, POWERED, SUSPENDED})
    public abstract void getDescriptor();

    /**
     * The host gives the device an address of its own, or takes it away.
     *
     * @param number the address, or zero
     */
    @Transition(from = DEFAULT, when = "isZero")
    @Transition(from = DEFAULT, to = ADDRESS, when = "!isZero", then = "assign")
    @Transition(from = ADDRESS, to = DEFAULT, when = "isZero")
    @Transition(from = ADDRESS, when = "!isZero", then = "assign")
    @Reject(except = {DEFAULT, ADDRESS})
    public abstract void setAddress(int number);

    /**
     * The host chooses a configuration, or none.
     *
     * @param number the configuration, or zero
     */
    @Transition(from = ADDRESS, when = "isZero")
    @Transition(from = ADDRESS, to = CONFIGURED, when = "offers", then = "configure")
    @Transition(from = CONFIGURED, to = ADDRESS, when = "isZero")
    @Transition(from = CONFIGURED, when = "offers", then = "configure")
    @Reject(except = {ADDRESS, CONFIGURED})
    public abstract void setConfiguration(int number);

    /**
     * The address to which the device answers.
     *
     * @return the address, zero for the default one
     */
    public int address() {
        return address;
    }

    /**
     * The configuration that the host has chosen.
     *
     * @return its number, zero for none
     */
    public int configuration() {
        return configuration;
    }

    boolean isZero(int number) {
        return number == 0;
    }

    boolean offers(int number) {
        return number != 0 && function.offers(number);
    }

    void assign(int number) {
        address = number;
    }

    void configure(int number) {
        configuration = number;
    }

    void describe() {
        function.describe();
    }

    /** A suspended device keeps both. */
    @Entry({ATTACHED, POWERED, DEFAULT})
    void forgetAddress() {
        address = 0;
    }

    @Entry({ATTACHED, POWERED, DEFAULT, ADDRESS})
    void forgetConfiguration() {
        configuration = 0;
    }

    @Entry(of = AWAKE)
    void wake() {
        function.wake();
    }

    @Exit(of = AWAKE)
    void sleep() {
        function.sleep();
    }
}
