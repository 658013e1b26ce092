package dev.switchgear.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code blocks of a document. */
public final class Markdown {

    /**
     * A fenced block.
     *
     * @param heading the heading it stands under
     * @param language the word after its fence
     * @param text what is in it
     */
    public record Block(String heading, String language, String text) {}

    private static final Pattern PART =
            Pattern.compile("(?ms)^#+ (?<heading>[^\\n]+)$" + "|^```(?<language>\\w+)\\n(?<text>.*?)^```$");

    private Markdown() {}

    /** The blocks of a file, in order. */
    public static List<Block> blocks(Path file) {
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        Matcher part = PART.matcher(Sources.read(file));
        while (part.find()) {
            if (part.group("heading") != null) {
                heading = part.group("heading");
            } else {
                blocks.add(new Block(heading, part.group("language"), part.group("text")));
            }
        }
        return blocks;
    }
}
