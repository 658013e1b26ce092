package dev.switchgear.processor.write;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Letters that a compilation's files may not have are escaped, and where nobody knows, only in code. */
final class LettersTest {

    @Test
    void asciiStaysAsItIs() {
        assertThat(Letters.unknown().write("int a; // \"")).isEqualTo("int a; // \"");
    }

    @Test
    void whatTheSourceShowsIsWritten() {
        assertThat(Letters.shownIn("/* ü */").write("int ü, ö; // üö")).isEqualTo("int ü, \\u00f6; // ü\\u00f6");
    }

    @Test
    void aPairOfSurrogatesIsTwoEscapes() {
        assertThat(Letters.unknown().write("int \uD835\uDC9C;")).isEqualTo("int \\ud835\\udc9c;");
    }

    @Test
    void commentsAreToldFromCode() {
        assertThat(Letters.unknown().write("""
                int ä = '"'; // ä "
                /** ä "*/ String s = "// ä \\" /* ä"; char c = '\\''; int ä = 1 / 2; /* ä */
                String t = \"""
                    ä " // ä
                    \"""; // ä
                int ä;""")).isEqualTo("""
                        int \\u00e4 = '"'; // ä "
                        /** ä "*/ String s = "// \\u00e4 \\" /* \\u00e4"; char c = '\\''; int \\u00e4 = 1 / 2; /* ä */
                        String t = \"""
                            \\u00e4 " // \\u00e4
                            \"""; // ä
                        int \\u00e4;""");
    }
}
