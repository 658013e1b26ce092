package dev.switchgear.examples.springorders;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's requests, each a line of {@code curl}, and the answers below them. */
final class Readme {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern EXCHANGE =
            Pattern.compile("```sh\\n(?<curl>curl [^\\n]*)\\n```\\n\\n```json\\n(?<answer>.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'(?<quoted>[^']*)'|(?<plain>\\S+)");
    private static final String HOST = "localhost:8080";
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private Readme() {}

    /** Sends the requests, and compares the answers with those in the README: all but the times. */
    static void follow(Client client) {
        for (Exchange exchange : exchanges()) {
            Answer answer = exchange.content().isPresent()
                    ? client.post(exchange.path(), exchange.content().get())
                    : exchange.isPost() ? client.post(exchange.path()) : client.get(exchange.path());
            assertWithMessage(exchange.path()).that(timeless(answer.body())).isEqualTo(timeless(exchange.answer()));
            assertWithMessage(exchange.path())
                    .that(answer.status() / 100)
                    .isEqualTo(answer.contentType().contains("problem") ? 4 : 2);
        }
    }

    private static List<Exchange> exchanges() {
        String text = text();
        List<Exchange> exchanges =
                EXCHANGE.matcher(text).results().map(Readme::exchange).toList();
        assertThat(exchanges).isNotEmpty();
        assertThat(exchanges).hasSize((int)
                text.lines().filter(line -> line.startsWith("curl ")).count());
        return exchanges;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange exchange(MatchResult exchange) {
        List<String> words = WORD.matcher(exchange.group(1))
                .results()
                .map(word -> Optional.ofNullable(word.group(1)).orElse(word.group(2)))
                .toList();
        String url =
                words.stream().filter(word -> word.startsWith(HOST)).findFirst().orElseThrow();
        return new Exchange(
                url.substring(HOST.length()),
                words.contains("POST"),
                Optional.of(words.indexOf("-d")).filter(d -> d > 0).map(d -> words.get(d + 1)),
                JSON.readTree(exchange.group(2)));
    }

    private static JsonNode timeless(JsonNode json) {
        return JSON.readTree(INSTANT.matcher(json.toString()).replaceAll("an instant"));
    }

    private record Exchange(String path, boolean isPost, Optional<String> content, JsonNode answer) {}
}
