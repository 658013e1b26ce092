package dev.switchgear.processor.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What the picture in the README is made of. */
public final class PictureSource {

    private static final List<String> SCRIPTS = List.of("dagre.min.js", "words.js", "layout.js", "picture.js");

    private PictureSource() {}

    /** The session, as data. */
    public static String model() throws IOException {
        return Files.readString(Path.of("src/test/resources/golden/IoSession.json"));
    }

    /** The scripts that draw. */
    public static String scripts() {
        return SCRIPTS.stream().map(PictureSource::script).collect(Collectors.joining("\n"));
    }

    /** What changes if one of them does. */
    public static String digest() throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((model() + scripts()).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String script(String name) {
        try (InputStream stream = Page.class.getResourceAsStream("page/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
