package dev.switchgear.examples.ppplcp;

import java.util.ArrayList;
import java.util.List;

/** Does nothing on any link, and tells what would be done. */
final class Narrator implements Actions {

    private final List<String> actions = new ArrayList<>();

    /** What was done since this was last asked. */
    List<String> told() {
        List<String> told = List.copyOf(actions);
        actions.clear();
        return told;
    }

    @Override
    public void thisLayerUp() {
        actions.add("layers above: you may use the link");
    }

    @Override
    public void thisLayerDown() {
        actions.add("layers above: the link is gone");
    }

    @Override
    public void thisLayerStarted() {
        actions.add("layer below: please come up");
    }

    @Override
    public void thisLayerFinished() {
        actions.add("layer below: you may hang up");
    }

    @Override
    public void initializeRestartCount() {
        actions.add("as many tries as there shall be");
    }

    @Override
    public void zeroRestartCount() {
        actions.add("no more tries");
    }

    @Override
    public void sendConfigureRequest() {
        actions.add("to the peer: Configure-Request");
    }

    @Override
    public void sendConfigureAck() {
        actions.add("to the peer: Configure-Ack");
    }

    @Override
    public void sendConfigureNak() {
        actions.add("to the peer: Configure-Nak");
    }

    @Override
    public void sendTerminateRequest() {
        actions.add("to the peer: Terminate-Request");
    }

    @Override
    public void sendTerminateAck() {
        actions.add("to the peer: Terminate-Ack");
    }

    @Override
    public void sendCodeReject() {
        actions.add("to the peer: Code-Reject");
    }

    @Override
    public void sendEchoReply() {
        actions.add("to the peer: Echo-Reply");
    }
}
