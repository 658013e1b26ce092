package dev.switchgear.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that no Java compiler makes: with names of other languages, or without the classes that they name. */
public final class ForeignClasses {

    private ForeignClasses() {}

    /** Java sources as another language would compile them: in methods, fields and parameters, some names are replaced. */
    public static Compiled renamed(Map<String, String> names, String... texts) {
        Map<String, byte[]> classes = new TreeMap<>(compiled(texts).classes());
        classes.replaceAll((name, file) -> renamed(file, names));
        return new Compiled(List.of(), Map.of(), classes);
    }

    /** The class files of sources, but for some. */
    public static Compiled without(Set<String> missing, String... texts) {
        Map<String, byte[]> classes = new TreeMap<>(compiled(texts).classes());
        classes.keySet().removeAll(missing);
        return new Compiled(List.of(), Map.of(), classes);
    }

    /** With the names of parameters, which other languages keep. */
    private static Compiled compiled(String... texts) {
        return TestCompiler.JAVAC
                .compileWithOptions(Sources.of(texts), List.of("-parameters"))
                .withoutComplaint();
    }

    private static byte[] renamed(byte[] file, Map<String, String> names) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(file).accept(new Renaming(writer, names), 0);
        return writer.toByteArray();
    }

    private static final class Renaming extends ClassVisitor {

        private final Map<String, String> names;

        Renaming(ClassVisitor next, Map<String, String> names) {
            super(Opcodes.ASM9, next);
            this.names = names;
        }

        private String renamed(String name) {
            return names.getOrDefault(name, name);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return super.visitField(access, renamed(name), type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, renamed(name), type, signature, thrown)) {

                @Override
                public void visitParameter(String parameter, int access) {
                    super.visitParameter(renamed(parameter), access);
                }

                @Override
                public void visitLocalVariable(
                        String variable, String type, String signature, Label start, Label end, int index) {
                    super.visitLocalVariable(renamed(variable), type, signature, start, end, index);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    super.visitFieldInsn(opcode, owner, renamed(field), type);
                }
            };
        }
    }
}
