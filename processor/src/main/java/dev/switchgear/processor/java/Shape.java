package dev.switchgear.processor.java;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a method takes, be its own type parameters called what they may: two methods of one shape have the same signature
 * but for their names (JLS 8.4.2).
 */
public final class Shape {

    private final List<TypeVariableName> variables;
    private final List<TypeName> parameters;

    private Shape(List<TypeVariableName> variables, List<TypeName> parameters) {
        this.variables = variables;
        this.parameters = parameters;
    }

    /** What a method takes. */
    public static Shape of(Method method) {
        return new Shape(method.typeVariables(), method.parameterTypes());
    }

    /** What a method takes that has no type parameters. */
    public static Shape of(List<TypeName> parameters) {
        return new Shape(List.of(), parameters);
    }

    public static Shape of(List<TypeVariableName> variables, List<Parameter> parameters) {
        return new Shape(variables, parameters.stream().map(Parameter::type).toList());
    }

    /**
     * The first so many parameters, and of the type parameters those that are needed to say them, be it in a bound: what a
     * method has that takes no more of them.
     */
    public Shape first(int count) {
        List<TypeName> kept = parameters.subList(0, count);
        List<TypeName> told = new ArrayList<>(kept);
        List<TypeVariableName> needed = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            TypeName type = told.get(i);
            variables.stream()
                    .filter(variable -> !needed.contains(variable) && mentions(type, variable))
                    .forEach(variable -> {
                        needed.add(variable);
                        told.addAll(variable.bounds());
                    });
        }
        return new Shape(variables.stream().filter(needed::contains).toList(), kept);
    }

    /** The type parameters. */
    public List<TypeVariableName> variables() {
        return variables;
    }

    /**
     * The type arguments that a call with the first so many parameters has to name: all, if there is one that none of them tells of. Java would infer that one
     * otherwise than is meant: an exception as one that is unchecked, or as its bound (JLS 18.4).
     */
    public List<TypeVariableName> explicit(int count) {
        return first(count).variables.size() == variables.size() ? List.of() : variables;
    }

    /** How many parameters there are. */
    public int arity() {
        return parameters.size();
    }

    /** Whether the other one is the same. */
    public boolean isSameAs(Shape other) {
        return numbered(parameters).equals(other.numbered(other.parameters)) && bounds().equals(other.bounds());
    }

    private List<List<String>> bounds() {
        return variables.stream().map(variable -> numbered(variable.bounds())).toList();
    }

    private List<String> numbered(List<TypeName> types) {
        return types.stream().map(this::numbered).toList();
    }

    /** Whether a type is made with a variable. */
    static boolean mentions(TypeName type, TypeVariableName variable) {
        return mention(variable).matcher(type.toString()).find();
    }

    /** A variable in the text of a type: it stands there without a dot beside it, as no class does. */
    private static Pattern mention(TypeVariableName variable) {
        return Pattern.compile("(?U)(?<![\\w.$])" + Pattern.quote(variable.name()) + "(?![\\w.$])");
    }

    /** The type with a number for each variable. */
    private String numbered(TypeName type) {
        String text = type.toString();
        for (int i = 0; i < variables.size(); i++) {
            text = mention(variables.get(i)).matcher(text).replaceAll("#" + i);
        }
        return text;
    }
}
