package dev.switchgear.processor.java;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What methods take, by whatever names they call their type parameters. */
final class ShapeTest {

    private static final ClassName COMPARABLE = ClassName.get(Comparable.class);

    private static TypeVariableName comparable(String name) {
        return TypeVariableName.get(name, ParameterizedTypeName.get(COMPARABLE, TypeVariableName.get(name)));
    }

    private static Shape shape(List<TypeVariableName> variables, TypeName... types) {
        return Shape.of(
                variables,
                List.of(types).stream().map(type -> new Parameter("any", type)).toList());
    }

    private static TypeName listOf(TypeName argument) {
        return ParameterizedTypeName.get(ClassName.get(List.class), argument);
    }

    @Test
    void parametersCount() {
        assertThat(shape(List.of(), TypeName.INT).isSameAs(shape(List.of(), TypeName.INT)))
                .isTrue();
        assertThat(shape(List.of(), TypeName.INT).isSameAs(shape(List.of(), TypeName.LONG)))
                .isFalse();
        assertThat(shape(List.of(), TypeName.INT).isSameAs(shape(List.of(), TypeName.INT, TypeName.INT)))
                .isFalse();
    }

    @Test
    void namesOfTypeParametersDoNot() {
        TypeName ofT = listOf(WildcardTypeName.subtypeOf(ArrayTypeName.of(TypeVariableName.get("T"))));
        TypeName ofU = listOf(WildcardTypeName.subtypeOf(ArrayTypeName.of(TypeVariableName.get("U"))));
        Shape one = shape(List.of(comparable("T")), TypeVariableName.get("T"), ofT);

        assertThat(one.isSameAs(shape(List.of(comparable("U")), TypeVariableName.get("U"), ofU)))
                .isTrue();
        assertThat(one.isSameAs(shape(List.of(comparable("U")), TypeVariableName.get("U"), ofT)))
                .isFalse();
    }

    @Test
    void theirBoundsDo() {
        Shape bounded = shape(List.of(comparable("T")), TypeVariableName.get("T"));

        assertThat(bounded.isSameAs(shape(List.of(TypeVariableName.get("T")), TypeVariableName.get("T"))))
                .isFalse();
        assertThat(bounded.isSameAs(shape(List.of(), TypeVariableName.get("T"))))
                .isFalse();
    }

    @Test
    void theirOrderDoes() {
        List<TypeVariableName> variables = List.of(TypeVariableName.get("T"), TypeVariableName.get("U"));
        Shape inOrder = shape(variables, TypeVariableName.get("T"), TypeVariableName.get("U"));

        assertThat(inOrder.isSameAs(shape(variables, TypeVariableName.get("U"), TypeVariableName.get("T"))))
                .isFalse();
    }

    @Test
    void theFirstParametersBringAlongTheTypeParametersThatTheyNeed() {
        TypeVariableName listed = TypeVariableName.get("L", listOf(TypeVariableName.get("T")));
        List<TypeVariableName> variables = List.of(comparable("T"), TypeVariableName.get("U"), listed);
        Shape whole = shape(variables, TypeName.INT, TypeVariableName.get("L"), TypeVariableName.get("U"));

        assertThat(whole.first(0).isSameAs(shape(List.of()))).isTrue();
        assertThat(whole.first(1).isSameAs(shape(List.of(), TypeName.INT))).isTrue();
        assertThat(whole.first(2)
                        .isSameAs(shape(List.of(comparable("T"), listed), TypeName.INT, TypeVariableName.get("L"))))
                .isTrue();
        assertThat(whole.first(3).isSameAs(whole)).isTrue();
        assertThat(whole.first(2).isSameAs(whole)).isFalse();
    }

    @Test
    void aClassIsNoTypeParameterThatIsCalledAlike() {
        ClassName classT = ClassName.get("some.T", "T", "T");

        assertThat(shape(List.of(TypeVariableName.get("T")), classT, TypeVariableName.get("T"))
                        .isSameAs(shape(List.of(TypeVariableName.get("U")), classT, TypeVariableName.get("U"))))
                .isTrue();
        assertThat(Shape.mentions(classT, TypeVariableName.get("T"))).isFalse();
        assertThat(Shape.mentions(listOf(TypeVariableName.get("T")), TypeVariableName.get("T")))
                .isTrue();
    }
}
