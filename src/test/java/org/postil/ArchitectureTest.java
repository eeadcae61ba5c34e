package org.postil;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The house of Postil: a package uses only packages on floors below its own.
class ArchitectureTest {

    /// From the ground up. Neighbours on one floor leave each other alone.
    private static final List<Set<String>> FLOORS =
            List.of(
                    Set.of("text", "message"),
                    Set.of("edtf", "log"),
                    Set.of("model"),
                    Set.of("collation", "recognition", "excerpt", "analysis", "edit"),
                    Set.of("format", "store"),
                    Set.of("session"),
                    Set.of("cli", "ui"));

    private static final JavaClasses POSTIL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.postil");

    @Test
    void everyPackageStandsOnAFloor() {
        var known = new TreeSet<String>();
        FLOORS.forEach(known::addAll);
        var found = new TreeSet<String>();
        for (JavaClass type : POSTIL) {
            String name = type.getPackageName();
            if (!name.equals("org.postil")) found.add(name.split("\\.")[2]);
        }
        Assertions.assertThat(known).containsAll(found);
    }

    @Test
    void aFloorUsesOnlyFloorsBelow() {
        var above = new ArrayList<String>(List.of("org.postil"));
        for (int floor = FLOORS.size() - 1; floor >= 0; floor--) {
            for (String name : FLOORS.get(floor)) {
                var forbidden = new ArrayList<>(above);
                FLOORS.get(floor).stream()
                        .filter(neighbour -> !neighbour.equals(name))
                        .forEach(neighbour -> forbidden.add(tree(neighbour)));
                noClasses()
                        .that()
                        .resideInAPackage(tree(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(POSTIL);
            }
            FLOORS.get(floor).forEach(name -> above.add(tree(name)));
        }
    }

    @Test
    void theGroundFloorUsesTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.postil.text..", "org.postil.message..", "org.postil.edtf..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.postil.text..")
                                .or(
                                        resideInAnyPackage(
                                                "org.postil.message..", "org.postil.edtf..")))
                .check(POSTIL);
    }

    @Test
    void aLibraryIsKnownOnOneFloorOnly() {
        onlyIn(
                resideInAnyPackage(
                        "javafx..",
                        "org.fxmisc..",
                        "org.reactfx..",
                        "atlantafx..",
                        "org.kordamp.."),
                "org.postil.ui..");
        onlyIn(resideInAnyPackage("java.sql..", "org.sqlite.."), "org.postil.store..");
        onlyIn(resideInAPackage("tools.jackson.."), "org.postil.format..", "org.postil.store..");
        onlyIn(resideInAPackage("picocli.."), "org.postil.cli..");
    }

    @Test
    void panesMeetOnlyInTheWindow() {
        var panes = new TreeSet<String>();
        for (JavaClass type : POSTIL) {
            String[] name = type.getPackageName().split("\\.");
            if (name.length > 3 && name[2].equals("ui")) panes.add(name[3]);
        }
        panes.removeAll(Set.of("window", "fx", "text"));
        for (String pane : panes) {
            String[] others =
                    panes.stream()
                            .filter(other -> !other.equals(pane))
                            .map(other -> tree("ui." + other))
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(tree("ui." + pane))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(tree("ui.window"))
                    .check(POSTIL);
        }
    }

    @Test
    void whatAllPanesShareKnowsNoPane() {
        noClasses()
                .that()
                .resideInAnyPackage(tree("ui.fx"), tree("ui.text"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.postil.ui..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        tree("ui.fx"), tree("ui.text")))))
                .allowEmptyShould(true)
                .check(POSTIL);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching("org.postil.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(POSTIL);
    }

    private static void onlyIn(DescribedPredicate<JavaClass> library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(library)
                .check(POSTIL);
    }

    private static String tree(String name) {
        return "org.postil." + name + "..";
    }
}
