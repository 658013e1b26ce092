package dev.switchgear.processor.read;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Access;
import dev.switchgear.processor.model.Accessor;
import dev.switchgear.processor.model.Accessor.Form;
import dev.switchgear.processor.model.Accessor.Hindrance;
import dev.switchgear.processor.model.EventMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the members by which a component of a machine's state may be read from an object, and written to it. */
final class AccessorReader {

    private static final String OBJECT = "java.lang.Object";
    private static final String SEEN = "let the spec's package see %s";
    private static final String WITHER = "with";
    private static final List<String> PREFIXES = List.of("get", "set", WITHER);

    private final Elements elements;
    private final Types types;
    private final TypeElement spec;
    private final TypeNameReader names;
    private final MethodFinder finder;
    private final LintReader lints;

    AccessorReader(
            Elements elements,
            Types types,
            TypeElement spec,
            TypeNameReader names,
            MethodFinder finder,
            LintReader lints) {
        this.elements = elements;
        this.types = types;
        this.spec = spec;
        this.names = names;
        this.finder = finder;
        this.lints = lints;
    }

    /**
     * By what it may be read.
     *
     * @param carrier the type of the object, if it is one
     * @param property the property that is named, or nothing
     * @param read the member that is named, or nothing
     */
    Access reading(Optional<DeclaredType> carrier, String property, String read) {
        List<String> methods = read.isEmpty() ? getters(property) : List.of(read);
        List<String> fields = read.isEmpty() ? named(property) : List.of(read);
        Stream<String> forms = Stream.concat(
                methods.stream().map(method -> "%s " + method + "()"),
                fields.stream().map(AccessorReader::field));
        return new Access(
                read.isEmpty() ? property : read,
                known(carrier, read.isEmpty()),
                forms.toList(),
                carrier.stream()
                        .flatMap(type -> Stream.concat(
                                methods.stream().flatMap(method -> getters(type, method)),
                                fields.stream().flatMap(field -> fields(type, field, false))))
                        .toList());
    }

    /**
     * By what it may be written.
     *
     * @param carrier the type of the object, if it is one
     * @param parameter the type of the parameter that the object is given for
     * @param property the property that is named, or nothing
     * @param write the member that is named, or nothing
     */
    Access writing(Optional<DeclaredType> carrier, TypeMirror parameter, String property, String write) {
        List<String> methods = write.isEmpty() ? setters(property) : List.of(write);
        List<String> fields = write.isEmpty() ? named(property) : List.of(write);
        Stream<String> forms = Stream.concat(
                methods.stream().map(method -> method + "(%s)"), fields.stream().map(AccessorReader::field));
        List<Accessor> found = new ArrayList<>(carrier.stream()
                .flatMap(type -> Stream.concat(
                        methods.stream().flatMap(method -> setters(type, parameter, method)),
                        fields.stream().flatMap(field -> fields(type, field, true))))
                .toList());
        if (found.isEmpty() && !write.isEmpty()) {
            ofSpec(write).forEach(found::add);
        }
        return new Access(write.isEmpty() ? property : write, known(carrier, write.isEmpty()), forms.toList(), found);
    }

    private List<String> known(Optional<DeclaredType> carrier, boolean asProperties) {
        return carrier.stream()
                .flatMap(type -> elements.getAllMembers((TypeElement) type.asElement()).stream())
                .filter(member -> member instanceof ExecutableElement method
                        ? method.getKind() == ElementKind.METHOD
                                && method.getParameters().size() <= 1
                                && !isOfObject(method)
                        : member instanceof VariableElement)
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .map(member -> member.getSimpleName().toString())
                .map(name -> asProperties ? property(name) : name)
                .distinct()
                .toList();
    }

    private static boolean isOfObject(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner && OBJECT.equals(FullNames.of(owner));
    }

    /** {@code status} of {@code getStatus}, {@code setStatus} and {@code withStatus}. */
    private static String property(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                int first = name.codePointAt(prefix.length());
                if (Character.isUpperCase(first)) {
                    return Character.toString(Character.toLowerCase(first))
                            + name.substring(prefix.length() + Character.charCount(first));
                }
            }
        }
        return name;
    }

    private static String field(String name) {
        return "a field %s " + name;
    }

    private static List<String> named(String property) {
        return property.isEmpty() ? List.of() : List.of(property);
    }

    private static List<String> getters(String property) {
        return property.isEmpty() ? List.of() : List.of("get" + EventMethod.capitalized(property), property);
    }

    private static List<String> setters(String property) {
        return property.isEmpty()
                ? List.of()
                : List.of(
                        "set" + EventMethod.capitalized(property),
                        property,
                        WITHER + EventMethod.capitalized(property));
    }

    private Stream<Accessor> getters(DeclaredType carrier, String name) {
        return methods(carrier, name, 0).map(method -> {
            ExecutableType type = (ExecutableType) types.asMemberOf(carrier, method);
            TypeName result = names.of(method).read(type.getReturnType());
            return accessor(Form.METHOD, method, result, TypeText.shown(result) + " " + name + "()", false);
        });
    }

    /** What is called so makes a copy, which would be lost if it could not take the place of what it is called on. */
    private static boolean isWither(String name) {
        return name.startsWith(WITHER)
                && name.length() > WITHER.length()
                && Character.isUpperCase(name.codePointAt(WITHER.length()));
    }

    private Stream<Accessor> setters(DeclaredType carrier, TypeMirror parameter, String name) {
        return methods(carrier, name, 1).map(method -> {
            ExecutableType type = (ExecutableType) types.asMemberOf(carrier, method);
            TypeMirror result = type.getReturnType();
            boolean returnsCarrier = result.getKind() != TypeKind.VOID && types.isAssignable(result, parameter);
            Accessor setter = setter(Form.METHOD, method, type, returnsCarrier);
            String copied = TypeText.shown(names.read(parameter));
            return isWither(name) && !returnsCarrier && setter.hindrance().isEmpty()
                    ? setter.hinderedBy(new Hindrance("returns no " + copied, "let %s return a " + copied))
                    : setter;
        });
    }

    private Stream<Accessor> ofSpec(String name) {
        return finder.callable()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == 1)
                .map(method -> setter(
                        Form.METHOD_OF_SPEC,
                        method,
                        (ExecutableType) types.asMemberOf((DeclaredType) spec.asType(), method),
                        false));
    }

    private Accessor setter(Form form, ExecutableElement method, ExecutableType type, boolean returnsCarrier) {
        TypeName taken = names.of(method).read(type.getParameterTypes().get(0));
        TypeName result = names.of(method).read(type.getReturnType());
        String declared = TypeText.shown(result) + " " + method.getSimpleName() + "(" + TypeText.shown(taken) + ")";
        return accessor(form, method, taken, declared, returnsCarrier);
    }

    private Stream<ExecutableElement> methods(DeclaredType carrier, String name, int arity) {
        return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) carrier.asElement())).stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == arity
                        && !method.getModifiers().contains(Modifier.STATIC));
    }

    private Stream<Accessor> fields(DeclaredType carrier, String name, boolean isWritten) {
        return ElementFilter.fieldsIn(elements.getAllMembers((TypeElement) carrier.asElement())).stream()
                .filter(field -> field.getSimpleName().contentEquals(name)
                        && !field.getModifiers().contains(Modifier.STATIC))
                .map(field -> field(carrier, field, isWritten));
    }

    private Accessor field(DeclaredType carrier, VariableElement field, boolean isWritten) {
        TypeName type = names.read(types.asMemberOf(carrier, field));
        Accessor accessor =
                accessor(Form.FIELD, field, type, TypeText.shown(type) + " " + field.getSimpleName(), false);
        return isWritten
                        && accessor.hindrance().isEmpty()
                        && field.getModifiers().contains(Modifier.FINAL)
                ? accessor.hinderedBy(new Hindrance("is final", "remove final from %s"))
                : accessor;
    }

    private Accessor accessor(Form form, Element member, TypeName type, String declared, boolean returnsCarrier) {
        Element owner = member.getEnclosingElement();
        String place = owner == null ? "" : " in " + owner.getSimpleName();
        return new Accessor(
                form,
                member.getSimpleName().toString(),
                type,
                declared + place,
                hindrance(form, member),
                returnsCarrier,
                lints.deprecation(member));
    }

    private Optional<Hindrance> hindrance(Form form, Element member) {
        Visibility visibility = MethodReader.visibility(member);
        boolean isNear = elements.getPackageOf(member).equals(elements.getPackageOf(spec));
        if (visibility == Visibility.PRIVATE) {
            return Optional.of(new Hindrance("is private", SEEN));
        }
        if (!isNear && form != Form.METHOD_OF_SPEC && visibility != Visibility.PUBLIC) {
            return Optional.of(new Hindrance("cannot be seen from the spec's package", SEEN));
        }
        if (!(member instanceof ExecutableElement method)) {
            return Optional.empty();
        }
        if (form == Form.METHOD_OF_SPEC && method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(new Hindrance("has no body", "write a body for %s"));
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(new Hindrance("has type parameters", "remove the type parameters of %s"));
        }
        return method.getThrownTypes().stream()
                .filter(this::isChecked)
                .findFirst()
                .map(thrown -> new Hindrance(
                        "throws " + TypeText.shown(names.lenient().read(thrown)), "let %s throw no checked exception"));
    }

    private boolean isChecked(TypeMirror thrown) {
        return Stream.of(RuntimeException.class, Error.class)
                .map(unchecked -> elements.getTypeElement(unchecked.getCanonicalName()))
                .noneMatch(unchecked -> types.isSubtype(thrown, unchecked.asType()));
    }
}
