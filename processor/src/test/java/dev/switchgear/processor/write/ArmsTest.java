package dev.switchgear.processor.write;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

final class ArmsTest {

    /** JavaPoet thinks the two equal. */
    @Test
    void differWhereTheyDifferInTheirEnds() {
        Arms arms = new Arms();
        arms.add("OPEN", CodeBlock.of("isLit()$W|| isWarm()"));
        arms.add("HELD", CodeBlock.of("isLit()$W|| isLoud()"));
        arms.add("LOST", CodeBlock.of("isLit()$W|| isWarm()"));

        assertThat(CodeBlock.of("$L;\n", arms.over(CodeBlock.of("state"))).toString())
                .isEqualTo("""
                switch (state) {
                  case OPEN, LOST -> isLit() || isWarm();
                  case HELD -> isLit() || isLoud();
                };
                """);
    }
}
