package dev.switchgear.processor.draw;

import com.palantir.javapoet.ClassName;
import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Picture;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.resolve.Chart;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A picture of a machine, as a file beside its class.
 *
 * @param picture what it is
 * @param path its place below the folder of classes: {@code META-INF/switchgear/com.acme.Order.mmd}
 * @param text its text
 */
public record DrawnFile(Picture picture, String path, String text) {

    private static final String FOLDER = "META-INF/switchgear/";

    /** The pictures of a sound machine that are asked for; nothing is drawn where none is. */
    public static List<DrawnFile> of(Collection<Picture> pictures, Chart chart) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Diagram diagram = Drawing.of(chart);
        ClassName spec = chart.machine().spec().name();
        return pictures.stream()
                .map(picture -> new DrawnFile(
                        picture,
                        FOLDER + spec.reflectionName() + "." + picture.extension(),
                        text(picture, diagram, chart.machine())))
                .toList();
    }

    /** The text of Mermaid, which documentation can show. */
    public static Optional<String> mermaid(List<DrawnFile> files) {
        return files.stream()
                .filter(file -> file.picture().equals(new Picture.Text(Format.MERMAID)))
                .map(DrawnFile::text)
                .findFirst();
    }

    private static String text(Picture picture, Diagram diagram, Machine machine) {
        return picture instanceof Picture.Text text
                ? text.format().text(diagram)
                : Page.of(diagram, sentences(machine), MachineCode.of(machine));
    }

    private static List<Page.Sentence> sentences(Machine machine) {
        return machine.sentences(Property.class)
                .map(sentence -> new Page.Sentence(
                        sentence.asWritten(),
                        sentence.because(),
                        sentence.reach().stream().map(State::name).toList()))
                .toList();
    }
}
