package dev.switchgear.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Transition;

/** The house: data flows one way, from room to room, and no room knows its neighbour. */
@AnalyzeClasses(packages = "dev.switchgear", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.switchgear.processor";

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("root")
            .definedBy(ROOT)
            .layer("java")
            .definedBy(ROOT + ".java")
            .layer("language")
            .definedBy(ROOT + ".language")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("surface")
            .definedBy(ROOT + ".surface")
            .layer("problem")
            .definedBy(ROOT + ".problem")
            .layer("resolve")
            .definedBy(ROOT + ".resolve")
            .layer("read")
            .definedBy(ROOT + ".read")
            .layer("check")
            .definedBy(ROOT + ".check")
            .layer("prove")
            .definedBy(ROOT + ".prove")
            .layer("write")
            .definedBy(ROOT + ".write")
            .layer("draw")
            .definedBy(ROOT + ".draw")
            .layer("change")
            .definedBy(ROOT + ".change")
            .layer("gate")
            .definedBy(ROOT + ".gate")
            .layer("report")
            .definedBy(ROOT + ".report")
            .ensureAllClassesAreContainedInArchitectureIgnoring(
                    "dev.switchgear", "dev.switchgear.diagram", "dev.switchgear.internal", "dev.switchgear.sql")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("java")
            .mayNotAccessAnyLayer()
            .whereLayer("language")
            .mayOnlyAccessLayers("java")
            .whereLayer("model")
            .mayOnlyAccessLayers("java", "language")
            .whereLayer("surface")
            .mayOnlyAccessLayers("java", "language", "model")
            .whereLayer("problem")
            .mayOnlyAccessLayers("java", "language", "model", "surface", "change")
            .whereLayer("change")
            .mayNotAccessAnyLayer()
            .whereLayer("gate")
            .mayOnlyAccessLayers("java", "model", "resolve", "problem", "change")
            .whereLayer("resolve")
            .mayOnlyAccessLayers("java", "model")
            .whereLayer("read")
            .mayOnlyAccessLayers("java", "language", "model", "surface", "problem")
            .whereLayer("check")
            .mayOnlyAccessLayers("java", "language", "model", "surface", "resolve", "problem")
            .whereLayer("prove")
            .mayOnlyAccessLayers("java", "model", "resolve", "problem")
            .whereLayer("write")
            .mayOnlyAccessLayers("java", "language", "model", "surface", "resolve")
            .whereLayer("draw")
            .mayOnlyAccessLayers("java", "language", "model", "resolve")
            .whereLayer("report")
            .mayOnlyAccessLayers("java", "model", "problem");

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    /** The definition lists rows as they are written, and steps, doubts and events that wait quote rows. */
    @ArchTest
    static final ArchRule onlyResolveSaysWhatRowsMean = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".write", ROOT + ".prove")
            .and()
            .haveNameNotMatching(".*\\.(DefinitionText|Effect|Doubts|Defer[a-zA-Z]+)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Row.class, Transition.class, Ignore.class, Defer.class, Reject.class);

    @ArchTest
    static final ArchRule rulesNeedNoCompiler = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".check", ROOT + ".prove", ROOT + ".problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax..", "com.sun..");

    @ArchTest
    static final ArchRule onlyReportAndReadKnowSyntaxTrees = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".read", ROOT + ".report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun..");

    @ArchTest
    static final ArchRule onlyWriteEmits = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".write")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.palantir\\.javapoet\\.(CodeBlock|JavaFile|TypeSpec|MethodSpec|FieldSpec).*");

    @ArchTest
    static final ArchRule noStaticMutableState =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule theRuntimeNeedsTheJdkAlone = classes()
            .that()
            .resideInAPackage("dev.switchgear")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.switchgear..", "java.lang", "java.lang.annotation", "java.util..", "java.io", "java.time");

    @ArchTest
    static final ArchRule theRuntimeReflectsOnNothing = noClasses()
            .that()
            .resideInAPackage("dev.switchgear")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..");
}
