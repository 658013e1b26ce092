package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.switchgear.SwitchgearGenerated;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** The annotations by which others' tools know what we wrote: ours, which reaches the class file, and the platform's. */
final class GeneratedMarks {

    private static final String PROCESSOR = "dev.switchgear.processor.StateMachineProcessor";

    private GeneratedMarks() {}

    /** Those of a type, where the platform's can be used or cannot. */
    static List<AnnotationSpec> of(boolean seesGenerated) {
        List<AnnotationSpec> marks = new ArrayList<>();
        if (seesGenerated) {
            marks.add(AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        marks.add(ours());
        return marks;
    }

    /**
     * Ours alone, for what is nested in such a type: tools that read class files do not know what encloses one. A constant with a
     * body is a class that cannot be annotated; there its method is.
     */
    static AnnotationSpec ours() {
        return AnnotationSpec.builder(SwitchgearGenerated.class).build();
    }
}
