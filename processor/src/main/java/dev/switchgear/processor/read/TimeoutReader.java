package dev.switchgear.processor.read;

import static java.util.Comparator.comparingInt;

import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Timeout.Length;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads which events are raised by time. What the compiler has to complain of is left out. */
final class TimeoutReader {

    private final MemberReader members;
    private final ReferenceReader.OfEvent methods;
    private final List<Timeout> timeouts = new ArrayList<>();

    TimeoutReader(MemberReader members, ReferenceReader.OfEvent methods) {
        this.members = members;
        this.methods = methods;
    }

    /** Whether an annotation speaks of such a thing. */
    static boolean isAbout(Saying saying) {
        return saying.word() == Word.TIMEOUT;
    }

    /** Reads one of a table, which names its event. */
    void read(Saying saying) {
        members.events(saying.annotation()).stream().flatMap(List::stream).forEach(event -> read(saying, event));
    }

    /** Reads one of an event. */
    void read(Saying saying, Event event) {
        AnnotationMirror annotation = saying.annotation();
        List<Length> lengths = new ArrayList<>();
        for (String unit : Member.DURATIONS.keySet()) {
            if (members.isWritten(annotation, unit)) {
                Optional<Long> amount = members.number(annotation, unit);
                if (amount.isEmpty()) {
                    return;
                }
                lengths.add(new Length(unit, amount.get()));
            }
        }
        members.texts(annotation, Member.OF)
                .map(names -> names.stream().findFirst().map(methods::reference))
                .ifPresent(of -> timeouts.add(new Timeout(event, lengths, of, saying.site())));
    }

    /** All that were read, in the order of their events. */
    List<Timeout> inOrder(List<Event> events) {
        return timeouts.stream()
                .sorted(comparingInt(timeout -> events.indexOf(timeout.event())))
                .toList();
    }
}
