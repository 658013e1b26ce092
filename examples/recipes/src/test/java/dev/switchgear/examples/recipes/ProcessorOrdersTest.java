package dev.switchgear.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static dev.switchgear.examples.recipes.Compilation.Processor.LOMBOK;
import static dev.switchgear.examples.recipes.Compilation.Processor.LOMBOK_FOR_MAPSTRUCT;
import static dev.switchgear.examples.recipes.Compilation.Processor.MAPSTRUCT;
import static dev.switchgear.examples.recipes.Compilation.Processor.SWITCHGEAR;

import dev.switchgear.examples.recipes.Compilation.Processor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three processors in each order. The build itself takes two of the orders: one for the sources of the module, and the reverse for
 * those of its tests.
 */
@Tag("thorough")
class ProcessorOrdersTest {

    private static final String BOOK = """
            package shop;
            @lombok.Getter
            public class Book {
              private String title;
              private Shelf shelf;
              public enum Shelf { LEFT, RIGHT }
            }
            """;
    private static final String VIEW = """
            package shop;
            public record View(String title, Side shelf) {
              public enum Side { LEFT }
            }
            """;
    private static final String PARTIAL = """
            package shop;
            @org.mapstruct.Mapper
            public interface Mapper {
              View view(Book book);
              View.Side side(Book.Shelf shelf);
            }
            """;
    private static final String MAPPER = PARTIAL.replace(
            "View.Side", "@org.mapstruct.ValueMapping(source = \"RIGHT\", target = \"LEFT\")\n  View.Side");

    @TempDir
    private Path folder;

    static List<List<Processor>> orders() {
        return List.of(
                List.of(SWITCHGEAR, LOMBOK, MAPSTRUCT, LOMBOK_FOR_MAPSTRUCT),
                List.of(SWITCHGEAR, MAPSTRUCT, LOMBOK, LOMBOK_FOR_MAPSTRUCT),
                List.of(LOMBOK, SWITCHGEAR, MAPSTRUCT, LOMBOK_FOR_MAPSTRUCT),
                List.of(LOMBOK, MAPSTRUCT, SWITCHGEAR, LOMBOK_FOR_MAPSTRUCT),
                List.of(MAPSTRUCT, SWITCHGEAR, LOMBOK, LOMBOK_FOR_MAPSTRUCT),
                List.of(MAPSTRUCT, LOMBOK, SWITCHGEAR, LOMBOK_FOR_MAPSTRUCT));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theOrderDoesNotMatter(List<Processor> order) throws Exception {
        assertThat(new Compilation(folder, order).ofPackages("lombok", "mapstruct"))
                .isEmpty();

        Path packages = folder.resolve("dev/switchgear/examples/recipes");
        assertThat(Files.exists(packages.resolve("lombok/LoanFlowMachine.class")))
                .isTrue();
        assertThat(Files.exists(packages.resolve("mapstruct/LoanMapperImpl.class")))
                .isTrue();
    }

    /** Nothing but a warning: the mapper maps nothing then. */
    @Test
    void withoutTheBindingTheirOrderMatters() throws Exception {
        List<Processor> alone = List.of(MAPSTRUCT, LOMBOK);
        List<Processor> bound = List.of(MAPSTRUCT, LOMBOK, LOMBOK_FOR_MAPSTRUCT);

        assertThat(said(alone, MAPPER)).contains("warning: Unmapped target properties: \"title, shelf\".");
        assertThat(said(bound, MAPPER)).isEmpty();
    }

    @Test
    void aConstantThatIsNotMappedIsAnError() throws Exception {
        assertThat(said(List.of(LOMBOK, MAPSTRUCT), PARTIAL)).contains("error: The following constants");
    }

    private String said(List<Processor> processors, String mapper) throws Exception {
        List<String> lines = new Compilation(folder, processors)
                .ofTexts("Book.java", BOOK, "View.java", VIEW, "Mapper.java", mapper);
        return String.join("\n", lines);
    }
}
