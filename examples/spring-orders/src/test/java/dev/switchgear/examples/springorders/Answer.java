package dev.switchgear.examples.springorders;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the application has said to a request. */
public record Answer(int status, String contentType, JsonNode body) {

    /** A text of the body, by its name. */
    public String text(String name) {
        return body.path(name).asString();
    }

    /** The relations of the body's links, in order. */
    public List<String> links() {
        return List.copyOf(body.path("_links").propertyNames());
    }
}
