package dev.switchgear.processor.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without a window. */
final class Browser {

    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"result\">(.*?)</pre>");

    private Browser() {}

    /**
     * Loads a page.
     *
     * @param page its HTML, whose scripts put what they find into {@code <pre id="result">}
     * @return what is there in the end
     */
    static String result(String page) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("browser");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        String dom = Tool.run(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString())
                .out();
        Matcher result = RESULT.matcher(dom);
        if (!result.find()) {
            throw new AssertionError("the page has no result:\n" + dom);
        }
        return result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
