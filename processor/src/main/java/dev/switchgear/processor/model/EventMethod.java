package dev.switchgear.processor.model;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.ObjectMethod;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An event that is raised by a method of the spec.
 *
 * @param constant its constant in the event enum that is written with the machine
 * @param method the method
 * @param reply what the method answers
 */
public record EventMethod(String constant, Method method, Reply reply) implements Event {

    /** What an event method returns. */
    public enum Reply {
        /** Nothing: {@code void}. */
        NOTHING,
        /** The state that the machine is in afterwards. */
        STATE,
        /** Whether a transition was taken; it is then not an exception to refuse the event. */
        TAKEN,
        /** What its body returns, for it has one. */
        RESULT
    }

    private static final Pattern WORD_END =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** An event whose constant is its method's name in upper snake case: {@code openURLNow} gives OPEN_URL_NOW. */
    public static EventMethod of(Method method, Reply reply) {
        return new EventMethod(constantOf(method.name()), method, reply);
    }

    /** The constant for a method of that name. */
    public static String constantOf(String methodName) {
        return WORD_END.matcher(methodName).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** Whether the constant, which is in capitals, alone tells what the method is called: its words in lower camel case. */
    public boolean isNamedByConvention() {
        StringBuilder camel = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            boolean isFirst = camel.isEmpty() || word.isEmpty();
            camel.append(isFirst ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString().equals(name());
    }

    /** Of the constant alone: each cell of a chart is looked up by its event, and a method has much to tell. */
    @Override
    public int hashCode() {
        return constant.hashCode();
    }

    /** The name of its method. */
    @Override
    public String name() {
        return method.name();
    }

    /** Its name as the end of a camel-case name: {@code Coin}. */
    public String capitalized() {
        return capitalized(name());
    }

    /** A method's name as the end of a camel-case name. */
    public static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    /** Whether its method has a body, which then is its effect. */
    public boolean hasBody() {
        return method.isConcrete();
    }

    /** Whether its body returns something, which then is the caller's. */
    public boolean isAnswered() {
        return hasBody() && !method.result().equals(TypeName.VOID);
    }

    /** Whether its method is one that every object has. */
    public boolean isOfObject() {
        return ObjectMethod.of(method).isPresent();
    }

    /** Whether raising it takes more than saying so. */
    public boolean hasPayload() {
        return !method.parameters().isEmpty();
    }
}
