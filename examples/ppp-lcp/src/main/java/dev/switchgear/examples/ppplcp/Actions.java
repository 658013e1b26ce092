package dev.switchgear.examples.ppplcp;

/** What the automaton of a link has done by others: the actions of RFC 1661, section 4.4. */
public interface Actions {

    /** Tells the layers above that the link is open. */
    void thisLayerUp();

    /** Tells the layers above that the link is open no more. */
    void thisLayerDown();

    /** Asks the layer below to come up. */
    void thisLayerStarted();

    /** Tells the layer below that it is needed no more. */
    void thisLayerFinished();

    /** Sets the restart counter to as many tries as there shall be, and starts the timer. */
    void initializeRestartCount();

    /** Sets the restart counter to none, so that the next timeout is the last, and starts the timer. */
    void zeroRestartCount();

    /** Asks the peer for our options, and starts the timer. */
    void sendConfigureRequest();

    /** Accepts the peer's options. */
    void sendConfigureAck();

    /** Suggests other options to the peer, or rejects some. */
    void sendConfigureNak();

    /** Asks the peer to close the link, and starts the timer. */
    void sendTerminateRequest();

    /** Agrees with the peer to close the link. */
    void sendTerminateAck();

    /** Tells the peer of a packet that we cannot interpret. */
    void sendCodeReject();

    /** Answers an echo request of the peer's. */
    void sendEchoReply();
}
