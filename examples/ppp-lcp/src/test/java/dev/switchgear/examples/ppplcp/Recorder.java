package dev.switchgear.examples.ppplcp;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notes the actions that are done, as the RFC abbreviates them. */
final class Recorder {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("thisLayerUp", "tlu"),
            Map.entry("thisLayerDown", "tld"),
            Map.entry("thisLayerStarted", "tls"),
            Map.entry("thisLayerFinished", "tlf"),
            Map.entry("initializeRestartCount", "irc"),
            Map.entry("zeroRestartCount", "zrc"),
            Map.entry("sendConfigureRequest", "scr"),
            Map.entry("sendConfigureAck", "sca"),
            Map.entry("sendConfigureNak", "scn"),
            Map.entry("sendTerminateRequest", "str"),
            Map.entry("sendTerminateAck", "sta"),
            Map.entry("sendCodeReject", "scj"),
            Map.entry("sendEchoReply", "ser"));

    private final List<String> done = new ArrayList<>();

    /** What is to do them. */
    Actions actions() {
        return (Actions) Proxy.newProxyInstance(
                Actions.class.getClassLoader(), new Class<?>[] {Actions.class}, (proxy, method, arguments) -> {
                    done.add(ABBREVIATIONS.get(method.getName()));
                    return null;
                });
    }

    /** What was done, in order. */
    List<String> done() {
        return done;
    }
}
