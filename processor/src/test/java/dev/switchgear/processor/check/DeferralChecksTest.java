package dev.switchgear.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.processor.check.DoorModel.CLOSED;
import static dev.switchgear.processor.check.DoorModel.OPEN;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Row.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The rules about events that are deferred. */
final class DeferralChecksTest {

    private final DoorModel door = new DoorModel();

    DeferralChecksTest() {
        door.soundDoor();
    }

    private void assertFound(String... problems) {
        assertThat(door.problems()).containsExactlyElementsIn(problems);
    }

    private EventMethod knock() {
        EventMethod knock = door.event("knock");
        door.row(knock, null, CLOSED);
        return knock;
    }

    @Test
    void anEventMayBeDeferredWhereItIsNotDecided() {
        door.row(Kind.DEFER, knock(), OPEN);

        assertFound();
    }

    @Test
    void whatReturnsSomethingCannotWait() {
        EventMethod count = door.event(door.method("count", Method.Form.CONCRETE, TypeName.INT));
        door.row(count, null, CLOSED);
        door.row(Kind.DEFER, count, OPEN);

        assertFound("16 [SG160] count cannot be deferred: it returns int");
    }

    @Test
    void whatWaitsThrowsNoCheckedException() {
        EventMethod knock = door.event(door.throwing("knock", TypeName.VOID, IOException.class));
        door.row(knock, null, CLOSED);
        door.row(Kind.DEFER, knock, OPEN);

        assertFound("14 [SG155] knock declares IOException, and may wait until its caller has gone on");
    }

    @Test
    void anEventIsEitherDeferredOrIgnored() {
        EventMethod knock = knock();
        door.row(Kind.IGNORE, knock, OPEN);
        door.row(Kind.DEFER, knock, OPEN);

        assertFound("17 [SG205] @Defer of knock in OPEN contradicts another row");
    }

    @Test
    void anEventIsEitherDeferredOrRejected() {
        EventMethod knock = knock();
        door.row(Kind.DEFER, knock, OPEN);
        door.row(Kind.REJECT, knock, OPEN);

        assertFound("17 [SG205] @Reject of knock in OPEN contradicts another row");
    }

    @Test
    void nothingIsDeferredWhereATransitionIsAlwaysTaken() {
        door.row(Kind.DEFER, knock(), CLOSED);

        assertFound("16 [SG205] @Defer of knock in CLOSED contradicts another row");
    }
}
