package good;

import static good.Exchange.Event.*;
import static good.Exchange.State.*;

import dev.switchgear.StateMachine;
import good.ExchangeRules.Final;
import good.ExchangeRules.Initial;
import good.ExchangeRules.Transition;

/** What becomes of an HTTP request by the status of its response: 610 cells, which are packed. */
@StateMachine
@Initial(SENT)
@Final({DONE, DENIED, WRONG, BROKEN})
@Transition(from = SENT, on = {S100, S101, S102, S103}, to = WAITING)
@Transition(from = {WAITING, MOVED, MOVED_AGAIN, DELAYED, LATE}, on = {S100, S101, S102, S103})
@Transition(
        from = {SENT, WAITING, MOVED, MOVED_AGAIN, DELAYED, LATE},
        on = {
            S200, S201, S202, S203, S204, S205, S206, S207, S208, S226
        },
        to = DONE)
@Transition(
        from = {SENT, WAITING, DELAYED, LATE},
        on = {
            S300, S301, S302, S303, S304, S305, S307, S308
        },
        to = MOVED)
@Transition(from = MOVED, on = {S300, S301, S302, S303, S304, S305, S307, S308}, to = MOVED_AGAIN)
@Transition(from = MOVED_AGAIN, on = {S300, S301, S302, S303, S304, S305, S307, S308}, to = WRONG)
@Transition(
        from = {SENT, WAITING, MOVED, MOVED_AGAIN, DELAYED, LATE},
        on = {
            S401, S402, S403, S407, S511
        },
        to = DENIED)
@Transition(
        from = {SENT, WAITING, MOVED, MOVED_AGAIN},
        on = {
            S408, S423, S425, S429, S503, S504
        },
        to = DELAYED)
@Transition(from = DELAYED, on = {S408, S423, S425, S429, S503, S504}, to = LATE)
@Transition(from = LATE, on = {S408, S423, S425, S429, S503, S504}, to = BROKEN)
@Transition(
        from = {SENT, WAITING, MOVED, MOVED_AGAIN, DELAYED, LATE},
        on = {
            S400, S404, S405, S406, S409, S410, S411, S412, S413, S414, S415, S416, S417, S421, S422,
            S424, S426, S428, S431, S451
        },
        to = WRONG)
@Transition(
        from = {SENT, WAITING, MOVED, MOVED_AGAIN, DELAYED, LATE},
        on = {
            S500, S501, S502, S505, S506, S507, S508, S510
        },
        to = BROKEN)
public interface Exchange {

    /** Where it is. */
    enum State {
        SENT,
        WAITING,
        MOVED,
        MOVED_AGAIN,
        DELAYED,
        LATE,
        DONE,
        DENIED,
        WRONG,
        BROKEN
    }

    /** The status of a response. */
    enum Event {
        S100, S101, S102, S103, S200, S201, S202, S203, S204, S205, S206, S207, S208, S226, S300,
        S301, S302, S303, S304, S305, S307, S308, S400, S401, S402, S403, S404, S405, S406, S407,
        S408, S409, S410, S411, S412, S413, S414, S415, S416, S417, S421, S422, S423, S424, S425,
        S426, S428, S429, S431, S451, S500, S501, S502, S503, S504, S505, S506, S507, S508, S510,
        S511
    }
}
