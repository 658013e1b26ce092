package dev.switchgear.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes Java names of the words of a diagram. */
final class Words {

    private static final int LONGEST = 60;

    private static final Set<String> KEYWORDS = Set.of(
            "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for "
                    .concat(
                            "goto if implements import instanceof int interface long native new package private protected public return short ")
                    .concat(
                            "static strictfp super switch synchronized this throw throws transient try void volatile while yield _ true false null")
                    .split(" ", -1));

    /** What a method without parameters cannot be called: it is a method of every object, or of machines. */
    private static final Set<String> TAKEN = Set.of(
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "finalize",
            "clone",
            "hashCode",
            "toString",
            "state",
            "isFinal",
            "snapshot",
            "permitted",
            "deferred",
            "deadline",
            "expire",
            "definition");

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("<=", " at most "),
            Map.entry(">=", " at least "),
            Map.entry("==", " is "),
            Map.entry("!=", " is not "),
            Map.entry("<>", " is not "),
            Map.entry("&&", " and "),
            Map.entry("||", " or "),
            Map.entry("<", " below "),
            Map.entry(">", " above "),
            Map.entry("=", " is "),
            Map.entry("+", " plus "),
            Map.entry("%", " percent "),
            Map.entry("!", " not "));

    private Words() {}

    /** The name of a node: its id, or what is shown of the point where all ends. */
    static String label(Node node) {
        return node.id().endsWith("[*]")
                ? node.parent().map(parent -> parent + " ").orElse("") + node.label()
                : node.id();
    }

    /** A constant of an enum: {@code In Progress} is {@code IN_PROGRESS}. */
    static String constant(String text, String otherwise) {
        String name = String.join("_", split(text, true)).toUpperCase(Locale.ROOT);
        return startingWell(cut(name), otherwise, otherwise + "_");
    }

    /** A method: {@code card inserted} is {@code cardInserted}. */
    static String method(String text, String otherwise) {
        StringBuilder name = new StringBuilder();
        for (String word : split(text, false)) {
            String plain = isUpperCase(word) ? word.toLowerCase(Locale.ROOT) : word;
            name.append(name.isEmpty() ? uncapitalized(plain) : capitalized(plain));
        }
        return startingWell(cut(name.toString()), otherwise, otherwise);
    }

    /** A guard: like a method, and what it compares has a name. */
    static String guard(String text, String otherwise) {
        String words = text.replaceAll("(?<=\\d)\\.(?=\\d)", " point ");
        for (String operator : OPERATORS.keySet().stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .toList()) {
            words = words.replace(operator, OPERATORS.get(operator));
        }
        return method(words, otherwise);
    }

    /** A type: {@code order flow} is {@code OrderFlow}. */
    static String type(String text) {
        String name = capitalized(method(text, "Machine"));
        return isKeyword(name) ? name + "Flow" : name;
    }

    /** Whether a method without parameters cannot be called so. */
    static boolean isTaken(String method) {
        return isKeyword(method) || TAKEN.contains(method);
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether a text is a name that a compiler takes, such as that of a class. */
    static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart)
                && !isKeyword(text);
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String uncapitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    private static String startingWell(String name, String otherwise, String prefix) {
        if (name.isEmpty()) {
            return otherwise;
        }
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : prefix + name;
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The words of a text: at whatever is no letter and no digit, and at the humps of a camel. */
    private static List<String> split(String text, boolean atHumps) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (!Character.isLetterOrDigit(points[i])) {
                end(word, words);
                continue;
            }
            if (atHumps && isHump(points, i)) {
                end(word, words);
            }
            word.appendCodePoint(points[i]);
        }
        end(word, words);
        return words;
    }

    private static boolean isHump(int[] points, int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean startsWord = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return Character.isLowerCase(points[i - 1])
                || Character.isDigit(points[i - 1])
                || (Character.isUpperCase(points[i - 1]) && startsWord);
    }

    private static void end(StringBuilder word, List<String> words) {
        Optional.of(word.toString()).filter(some -> !some.isEmpty()).ifPresent(words::add);
        word.setLength(0);
    }
}
