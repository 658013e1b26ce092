package dev.switchgear.examples.iosession;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;

/**
 * The events that a listener wants to hear of, one bit each.
 *
 * @param bits the mask as the driver interface knows it
 */
public record EventMask(int bits) {

    /** Every event, also those that a later system may add: all bits are set, not only the six that have a meaning. */
    public static final EventMask ALL = new EventMask(0xffffffff);

    /**
     * The mask of some events.
     *
     * @param first one event; a mask of none would never hear anything
     * @param others further ones
     * @return the mask that includes these events and no other
     */
    public static EventMask of(Event first, Event... others) {
        int bits = bit(first);
        for (Event event : others) {
            bits |= bit(event);
        }
        return new EventMask(bits);
    }

    /**
     * Whether an event is among those wanted.
     *
     * @param event the event
     * @return whether its bit is set
     */
    public boolean includes(Event event) {
        return (bits & bit(event)) != 0;
    }

    /** In hexadecimal, as such masks are written. */
    @Override
    public String toString() {
        return String.format("0x%08x", bits);
    }

    /** The bits are fixed by the driver interface, so they must not follow the order in which the enum lists its events. */
    private static int bit(Event event) {
        return switch (event) {
            case CREATED -> 0x1;
            case TERMINATED -> 0x2;
            case CONNECTED -> 0x4;
            case DISCONNECTED -> 0x8;
            case LOGON -> 0x10;
            case LOGOFF -> 0x20;
        };
    }
}
