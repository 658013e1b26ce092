package dev.switchgear.processor;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A type by its name, and by its module's, for a name alone may mean a type that another module cannot read.
 *
 * @param module the name of the module, empty where it has none
 * @param type the name of the type
 */
record TypeKey(String module, ClassName type) {

    /** That of a type. */
    static TypeKey of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        return new TypeKey(module == null ? "" : module.getQualifiedName().toString(), ClassName.get(type));
    }

    /** The type, as the compiler knows it in this round. */
    @Nullable
    TypeElement find(Elements elements) {
        ModuleElement found = elements.getModuleElement(module);
        String name = type.canonicalName();
        return found == null ? elements.getTypeElement(name) : elements.getTypeElement(found, name);
    }
}
