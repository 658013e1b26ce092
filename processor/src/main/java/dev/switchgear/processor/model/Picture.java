package dev.switchgear.processor.model;

import dev.switchgear.diagram.Format;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be drawn of a machine beside its class. */
public sealed interface Picture {

    /** The word by which an option asks for it: {@code mermaid}. */
    String word();

    /** The ending of its file, without a dot. */
    String extension();

    /** All that there is, in the order in which messages list them. */
    static List<Picture> all() {
        return Stream.concat(Stream.of(Format.values()).<Picture>map(Text::new), Stream.of(new Html()))
                .toList();
    }

    /** A page in which the machine can be tried. */
    record Html() implements Picture {

        @Override
        public String word() {
            return "html";
        }

        @Override
        public String extension() {
            return "html";
        }
    }

    /** A text that the runtime can write, too. */
    record Text(Format format) implements Picture {

        @Override
        public String word() {
            return format.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String extension() {
            return format.extension();
        }
    }
}
