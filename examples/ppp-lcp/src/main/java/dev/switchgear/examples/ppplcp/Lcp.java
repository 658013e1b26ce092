package dev.switchgear.examples.ppplcp;

import static dev.switchgear.examples.ppplcp.Lcp.Event.*;
import static dev.switchgear.examples.ppplcp.Lcp.State.*;

import dev.switchgear.StateMachine;
import dev.switchgear.examples.ppplcp.LcpRules.Always;
import dev.switchgear.examples.ppplcp.LcpRules.Initial;
import dev.switchgear.examples.ppplcp.LcpRules.Never;
import dev.switchgear.examples.ppplcp.LcpRules.Reject;
import dev.switchgear.examples.ppplcp.LcpRules.Transition;

/**
 * The automaton by which the Link Control Protocol of PPP agrees with its peer on a link, and takes it down again: the
 * state transition table of RFC 1661, section 4.1. Of its 160 cells 120 are legal, and 72 of these do something, under the
 * three letters that the RFC has for it: {@code irc} and {@code scr}, in that order, when the layer below comes up.
 *
 * <p>A row without {@code to} stays where it is, neither leaving the state nor entering it. In {@link State#OPENED} that
 * makes a difference to the layers above: whatever leaves it takes them down, while a rejected code or an echo must not.
 *
 * <p>The table is total: where the RFC has a dash, for what cannot happen, there is a {@code @Reject}. And what its prose says
 * of the link, the sentences above the rows say to the compiler.
 */
// @formatter:off, for a row a line, and the events in the order of the RFC's table
@StateMachine(total = true)
@Initial(INITIAL)

@Never(reach = OPENED, without = {ACK_RCVD, ACK_SENT}, because = "both sides have to agree")
@Never(reach = OPENED, after = OPENED, without = {ACK_RCVD, ACK_SENT}, because = "they have to agree anew each time")
@Always(canReach = OPENED, because = "whatever a peer sends, the link can come up again")
@Always(canReach = INITIAL, because = "whatever a peer sends, the link can be taken down")

@Transition(on = UP, from = INITIAL, to = CLOSED)
@Transition(on = UP, from = STARTING, to = REQ_SENT, then = {"irc", "scr"})

@Transition(on = DOWN, from = {CLOSED, CLOSING}, to = INITIAL)
@Transition(on = DOWN, from = STOPPED, to = STARTING, then = "tls")
@Transition(on = DOWN, from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT}, to = STARTING)
@Transition(on = DOWN, from = OPENED, to = STARTING, then = "tld")

@Transition(on = OPEN, from = INITIAL, to = STARTING, then = "tls")
@Transition(on = OPEN, from = CLOSED, to = REQ_SENT, then = {"irc", "scr"})
@Transition(on = OPEN, from = CLOSING, to = STOPPING)
@Transition(on = OPEN, from = {STARTING, STOPPED, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED})

@Transition(on = CLOSE, from = STARTING, to = INITIAL, then = "tlf")
@Transition(on = CLOSE, from = STOPPED, to = CLOSED)
@Transition(on = CLOSE, from = STOPPING, to = CLOSING)
@Transition(on = CLOSE, from = {REQ_SENT, ACK_RCVD, ACK_SENT}, to = CLOSING, then = {"irc", "str"})
@Transition(on = CLOSE, from = OPENED, to = CLOSING, then = {"tld", "irc", "str"})
@Transition(on = CLOSE, from = {INITIAL, CLOSED, CLOSING})

@Transition(on = TO_PLUS, from = ACK_RCVD, to = REQ_SENT, then = "scr")
@Transition(on = TO_PLUS, from = {CLOSING, STOPPING}, then = "str")
@Transition(on = TO_PLUS, from = {REQ_SENT, ACK_SENT}, then = "scr")

@Transition(on = TO_MINUS, from = CLOSING, to = CLOSED, then = "tlf")
@Transition(on = TO_MINUS, from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT}, to = STOPPED, then = "tlf")

@Transition(on = RCR_PLUS, from = STOPPED, to = ACK_SENT, then = {"irc", "scr", "sca"})
@Transition(on = RCR_PLUS, from = REQ_SENT, to = ACK_SENT, then = "sca")
@Transition(on = RCR_PLUS, from = ACK_RCVD, to = OPENED, then = {"sca", "tlu"})
@Transition(on = RCR_PLUS, from = OPENED, to = ACK_SENT, then = {"tld", "scr", "sca"})
@Transition(on = RCR_PLUS, from = CLOSED, then = "sta")
@Transition(on = RCR_PLUS, from = {CLOSING, STOPPING})
@Transition(on = RCR_PLUS, from = ACK_SENT, then = "sca")

@Transition(on = RCR_MINUS, from = STOPPED, to = REQ_SENT, then = {"irc", "scr", "scn"})
@Transition(on = RCR_MINUS, from = ACK_SENT, to = REQ_SENT, then = "scn")
@Transition(on = RCR_MINUS, from = OPENED, to = REQ_SENT, then = {"tld", "scr", "scn"})
@Transition(on = RCR_MINUS, from = CLOSED, then = "sta")
@Transition(on = RCR_MINUS, from = {CLOSING, STOPPING})
@Transition(on = RCR_MINUS, from = {REQ_SENT, ACK_RCVD}, then = "scn")

@Transition(on = RCA, from = REQ_SENT, to = ACK_RCVD, then = "irc")
@Transition(on = RCA, from = ACK_RCVD, to = REQ_SENT, then = "scr")
@Transition(on = RCA, from = ACK_SENT, to = OPENED, then = {"irc", "tlu"})
@Transition(on = RCA, from = OPENED, to = REQ_SENT, then = {"tld", "scr"})
@Transition(on = RCA, from = {CLOSED, STOPPED}, then = "sta")
@Transition(on = RCA, from = {CLOSING, STOPPING})

@Transition(on = RCN, from = ACK_RCVD, to = REQ_SENT, then = "scr")
@Transition(on = RCN, from = OPENED, to = REQ_SENT, then = {"tld", "scr"})
@Transition(on = RCN, from = {CLOSED, STOPPED}, then = "sta")
@Transition(on = RCN, from = {CLOSING, STOPPING})
@Transition(on = RCN, from = {REQ_SENT, ACK_SENT}, then = {"irc", "scr"})

@Transition(on = RTR, from = {ACK_RCVD, ACK_SENT}, to = REQ_SENT, then = "sta")
@Transition(on = RTR, from = OPENED, to = STOPPING, then = {"tld", "zrc", "sta"})
@Transition(on = RTR, from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT}, then = "sta")

@Transition(on = RTA, from = CLOSING, to = CLOSED, then = "tlf")
@Transition(on = RTA, from = STOPPING, to = STOPPED, then = "tlf")
@Transition(on = RTA, from = ACK_RCVD, to = REQ_SENT)
@Transition(on = RTA, from = OPENED, to = REQ_SENT, then = {"tld", "scr"})
@Transition(on = RTA, from = {CLOSED, STOPPED, REQ_SENT, ACK_SENT})

@Transition(on = RUC, from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, then = "scj")

@Transition(on = RXJ_PLUS, from = ACK_RCVD, to = REQ_SENT)
@Transition(on = RXJ_PLUS, from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_SENT, OPENED})

@Transition(on = RXJ_MINUS, from = CLOSING, to = CLOSED, then = "tlf")
@Transition(on = RXJ_MINUS, from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT}, to = STOPPED, then = "tlf")
@Transition(on = RXJ_MINUS, from = OPENED, to = STOPPING, then = {"tld", "irc", "str"})
@Transition(on = RXJ_MINUS, from = {CLOSED, STOPPED}, then = "tlf")

@Transition(on = RXR, from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT})
@Transition(on = RXR, from = OPENED, then = "ser")

@Reject(on = UP, in = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED})
@Reject(on = {TO_PLUS, TO_MINUS}, in = {INITIAL, STARTING, CLOSED, STOPPED, OPENED})
@Reject(on = {DOWN, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR}, in = {INITIAL, STARTING})
// @formatter:on
public abstract class Lcp {

    private final Actions actions;

    /**
     * An automaton that acts on a link.
     *
     * @param actions what its actions do there
     */
    protected Lcp(Actions actions) {
        this.actions = actions;
    }

    /**
     * How far the link is, in the order of the RFC's numbers, which begin at 0. <em>Up</em> is said of the layer below,
     * a modem with a carrier for instance.
     */
    public enum State {
        /** Not up, and nobody wants it to be open. */
        INITIAL("Initial"),
        /** To be open, but not up yet. */
        STARTING("Starting"),
        /** Up, and nobody wants it to be open. */
        CLOSED("Closed"),
        /** Up and to be open, but at rest until the peer asks: we have given up, or the peer has terminated. */
        STOPPED("Stopped"),
        /** We have asked the peer to terminate, since nobody wants the link any more. */
        CLOSING("Closing"),
        /** The link is being terminated, although it is still to be open. */
        STOPPING("Stopping"),
        /** We have asked for a configuration; neither side has acknowledged the other's. */
        REQ_SENT("Req-Sent"),
        /** The peer has acknowledged what we asked for; we have not done the same. */
        ACK_RCVD("Ack-Rcvd"),
        /** We have acknowledged what the peer asked for; it has not done the same. */
        ACK_SENT("Ack-Sent"),
        /** Both sides have acknowledged: the link carries the layers above. */
        OPENED("Opened");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /**
         * The number that the RFC gives it.
         *
         * @return the number, from 0 to 9
         */
        public int number() {
            return ordinal();
        }

        /** As the RFC writes it. */
        @Override
        public String toString() {
            return label;
        }
    }

    /** What happens to the automaton: word from the layer below, the administrator or the timer, and packets received. */
    public enum Event {
        /** The layer below is ready to carry packets. */
        UP("Up"),
        /** The layer below is not ready any more. */
        DOWN("Down"),
        /** The administrator wants the link to be open. */
        OPEN("Open"),
        /** The administrator does not want it any more. */
        CLOSE("Close"),
        /** Timeout, and tries are left: the restart counter is above zero. */
        TO_PLUS("TO+"),
        /** Timeout, and no tries are left. */
        TO_MINUS("TO-"),
        /** Receive-Configure-Request, of options that are acceptable. */
        RCR_PLUS("RCR+"),
        /** Receive-Configure-Request, of options that are not. */
        RCR_MINUS("RCR-"),
        /** Receive-Configure-Ack: the peer accepts our options. */
        RCA("RCA"),
        /** Receive-Configure-Nak, or Reject: the peer suggests others, or does not know them. */
        RCN("RCN"),
        /** Receive-Terminate-Request: the peer wants to close the link. */
        RTR("RTR"),
        /** Receive-Terminate-Ack: the peer agrees to close it, or does not have it open. */
        RTA("RTA"),
        /** Receive-Unknown-Code: a packet that we cannot interpret. */
        RUC("RUC"),
        /** Receive-Code-Reject, or Protocol-Reject, of something that we can do without. */
        RXJ_PLUS("RXJ+"),
        /** Receive-Code-Reject, or Protocol-Reject, of something without which the link is of no use. */
        RXJ_MINUS("RXJ-"),
        /** Receive-Echo-Request, or Echo-Reply, or Discard-Request. */
        RXR("RXR");

        private final String label;

        Event(String label) {
            this.label = label;
        }

        /** As the RFC writes it; so refusals show it, too. */
        @Override
        public String toString() {
            return label;
        }
    }

    /** This-Layer-Up. */
    void tlu() {
        actions.thisLayerUp();
    }

    /** This-Layer-Down. */
    void tld() {
        actions.thisLayerDown();
    }

    /** This-Layer-Started. */
    void tls() {
        actions.thisLayerStarted();
    }

    /** This-Layer-Finished. */
    void tlf() {
        actions.thisLayerFinished();
    }

    /** Initialize-Restart-Count. */
    void irc() {
        actions.initializeRestartCount();
    }

    /** Zero-Restart-Count. */
    void zrc() {
        actions.zeroRestartCount();
    }

    /** Send-Configure-Request. */
    void scr() {
        actions.sendConfigureRequest();
    }

    /** Send-Configure-Ack. */
    void sca() {
        actions.sendConfigureAck();
    }

    /** Send-Configure-Nak, or Reject. */
    void scn() {
        actions.sendConfigureNak();
    }

    /** Send-Terminate-Request. */
    void str() {
        actions.sendTerminateRequest();
    }

    /** Send-Terminate-Ack. */
    void sta() {
        actions.sendTerminateAck();
    }

    /** Send-Code-Reject. */
    void scj() {
        actions.sendCodeReject();
    }

    /** Send-Echo-Reply. */
    void ser() {
        actions.sendEchoReply();
    }
}
