package dev.switchgear.processor.model;

import java.util.List;

/** Names in a sentence. */
public final class Words {

    private Words() {}

    /** As {@code a, b and c}. */
    public static String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
