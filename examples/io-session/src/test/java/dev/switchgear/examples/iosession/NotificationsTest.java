package dev.switchgear.examples.iosession;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.switchgear.examples.iosession.IoSessionMachine.Event;
import dev.switchgear.examples.iosession.Notification.Connect;
import dev.switchgear.examples.iosession.Notification.Plain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationsTest {

    private static final Notification LOGON = new Plain(Event.LOGON);
    private static final Notification LOGOFF = new Plain(Event.LOGOFF);

    private final Notifications notifications = new Notifications();
    private final List<Notification> heard = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void listenerHearsTheEventsOfItsMask(Event wanted) {
        notifications.register(EventMask.of(wanted), heard::add);

        for (Event event : Event.values()) {
            notifications.publish(notification(event));
        }

        assertThat(heard).containsExactly(notification(wanted));
    }

    @Test
    void listenerToAllHearsEverythingInOrder() {
        notifications.register(EventMask.ALL, heard::add);

        notifications.publish(LOGOFF);
        notifications.publish(new Connect(7, true));
        notifications.publish(LOGON);

        assertThat(heard).containsExactly(LOGOFF, new Connect(7, true), LOGON).inOrder();
    }

    @Test
    void listenersAreToldInOrderOfRegistration() {
        List<String> told = new ArrayList<>();
        for (String listener : List.of("first", "second", "third")) {
            notifications.register(EventMask.ALL, notification -> told.add(listener));
        }

        notifications.publish(LOGON);

        assertThat(told).containsExactly("first", "second", "third").inOrder();
    }

    @Test
    void cancelledListenerHearsNoMore() {
        Notifications.Registration registration = notifications.register(EventMask.ALL, heard::add);
        notifications.publish(LOGON);

        registration.cancel();
        notifications.publish(LOGOFF);

        assertThat(heard).containsExactly(LOGON);
    }

    @Test
    void cancellationEndsOneRegistrationOnly() {
        SessionListener listener = heard::add;
        Notifications.Registration twice = notifications.register(EventMask.ALL, listener);
        notifications.register(EventMask.ALL, listener);

        twice.cancel();
        twice.cancel();
        notifications.publish(LOGON);

        assertThat(heard).containsExactly(LOGON);
    }

    @Test
    void listenerMayCancelItselfWhileItIsTold() {
        List<Notifications.Registration> own = new ArrayList<>();
        own.add(notifications.register(EventMask.ALL, notification -> {
            heard.add(notification);
            own.get(0).cancel();
        }));
        notifications.register(EventMask.of(Event.LOGOFF), heard::add);

        notifications.publish(LOGON);
        notifications.publish(LOGOFF);

        assertThat(heard).containsExactly(LOGON, LOGOFF).inOrder();
    }

    @Test
    void listenerCancelledByAnEarlierOneIsNotTold() {
        List<Notifications.Registration> victim = new ArrayList<>();
        notifications.register(EventMask.ALL, notification -> victim.get(0).cancel());
        victim.add(notifications.register(EventMask.ALL, heard::add));

        notifications.publish(LOGON);

        assertThat(heard).isEmpty();
    }

    @Test
    void listenerRegisteredByAnotherHearsTheNextEvent() {
        Notifications.Registration host = notifications.register(
                EventMask.of(Event.LOGON), notification -> notifications.register(EventMask.ALL, heard::add));

        notifications.publish(LOGON);
        assertThat(heard).isEmpty();

        host.cancel();
        notifications.publish(LOGOFF);
        assertThat(heard).containsExactly(LOGOFF);
    }

    @Test
    void connectCannotBePublishedWithoutItsPayload() {
        assertThrows(IllegalArgumentException.class, () -> new Plain(Event.CONNECTED));
    }

    private static Notification notification(Event event) {
        return event == Event.CONNECTED ? new Connect(7, true) : new Plain(event);
    }
}
