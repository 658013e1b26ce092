package good;

import static good.Link.State.*;

import dev.switchgear.StateMachine;
import good.LinkRules.*;

/** Where a PPP link goes, as RFC 1661 tabulates it, and not what it does: 160 cells, so it is packed. */
@StateMachine
@Initial(INITIAL)
@Transition(from = INITIAL, on = Link.Event.UP, to = CLOSED)
@Transition(from = STARTING, on = Link.Event.UP, to = REQ_SENT)
@Transition(from = {CLOSED, CLOSING}, on = Link.Event.DOWN, to = INITIAL)
@Transition(from = {STOPPED, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, on = Link.Event.DOWN, to = STARTING)
@Transition(from = INITIAL, on = Link.Event.OPEN, to = STARTING)
@Transition(from = {STARTING, STOPPED, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, on = Link.Event.OPEN)
@Transition(from = CLOSED, on = Link.Event.OPEN, to = REQ_SENT)
@Transition(from = CLOSING, on = Link.Event.OPEN, to = STOPPING)
@Transition(from = {INITIAL, CLOSED, CLOSING}, on = Link.Event.CLOSE)
@Transition(from = STARTING, on = Link.Event.CLOSE, to = INITIAL)
@Transition(from = STOPPED, on = Link.Event.CLOSE, to = CLOSED)
@Transition(from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, on = Link.Event.CLOSE, to = CLOSING)
@Transition(from = {CLOSING, STOPPING, REQ_SENT, ACK_SENT}, on = Link.Event.TO_PLUS)
@Transition(from = ACK_RCVD, on = Link.Event.TO_PLUS, to = REQ_SENT)
@Transition(from = CLOSING, on = Link.Event.TO_MINUS, to = CLOSED)
@Transition(from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT}, on = Link.Event.TO_MINUS, to = STOPPED)
@Transition(from = {CLOSED, CLOSING, STOPPING, ACK_SENT}, on = Link.Event.RCR_PLUS)
@Transition(from = {STOPPED, REQ_SENT, OPENED}, on = Link.Event.RCR_PLUS, to = ACK_SENT)
@Transition(from = ACK_RCVD, on = Link.Event.RCR_PLUS, to = OPENED)
@Transition(from = {CLOSED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD}, on = Link.Event.RCR_MINUS)
@Transition(from = {STOPPED, ACK_SENT, OPENED}, on = Link.Event.RCR_MINUS, to = REQ_SENT)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING}, on = Link.Event.RCA)
@Transition(from = REQ_SENT, on = Link.Event.RCA, to = ACK_RCVD)
@Transition(from = {ACK_RCVD, OPENED}, on = Link.Event.RCA, to = REQ_SENT)
@Transition(from = ACK_SENT, on = Link.Event.RCA, to = OPENED)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_SENT}, on = Link.Event.RCN)
@Transition(from = {ACK_RCVD, OPENED}, on = Link.Event.RCN, to = REQ_SENT)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT}, on = Link.Event.RTR)
@Transition(from = {ACK_RCVD, ACK_SENT}, on = Link.Event.RTR, to = REQ_SENT)
@Transition(from = OPENED, on = Link.Event.RTR, to = STOPPING)
@Transition(from = {CLOSED, STOPPED, REQ_SENT, ACK_SENT}, on = Link.Event.RTA)
@Transition(from = CLOSING, on = Link.Event.RTA, to = CLOSED)
@Transition(from = STOPPING, on = Link.Event.RTA, to = STOPPED)
@Transition(from = {ACK_RCVD, OPENED}, on = Link.Event.RTA, to = REQ_SENT)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, on = Link.Event.RUC)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_SENT, OPENED}, on = Link.Event.RXJ_PLUS)
@Transition(from = ACK_RCVD, on = Link.Event.RXJ_PLUS, to = REQ_SENT)
@Transition(from = {CLOSED, STOPPED}, on = Link.Event.RXJ_MINUS)
@Transition(from = CLOSING, on = Link.Event.RXJ_MINUS, to = CLOSED)
@Transition(from = {STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT}, on = Link.Event.RXJ_MINUS, to = STOPPED)
@Transition(from = OPENED, on = Link.Event.RXJ_MINUS, to = STOPPING)
@Transition(from = {CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED}, on = Link.Event.RXR)
public interface Link {
  enum State { INITIAL, STARTING, CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED }

  enum Event { UP, DOWN, OPEN, CLOSE, TO_PLUS, TO_MINUS, RCR_PLUS, RCR_MINUS, RCA, RCN, RTR, RTA, RUC, RXJ_PLUS, RXJ_MINUS, RXR }
}
