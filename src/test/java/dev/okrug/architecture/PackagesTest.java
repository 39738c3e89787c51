package dev.okrug.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the packages to what each of them may use. */
class PackagesTest {

    /** In reading order: a package may use those named behind it, and all of them stand above it. */
    static final List<Border> BORDERS = List.of(
            Border.of("contract"),
            Border.of("storage", "contract"),
            Border.of("reference", "contract"),
            Border.of("source", "contract"),
            Border.of("fact", "contract", "reference", "source"),
            Border.of("delivery", "contract", "storage", "reference", "source", "fact"),
            Border.of("cube", "contract", "storage", "fact", "delivery"),
            Border.of("complexity"),
            Border.of("disclosure"),
            Border.of("mart", "contract", "reference", "fact", "delivery", "cube", "complexity", "disclosure"),
            Border.of("release", "contract", "storage"),
            Border.of("catalog", "contract", "mart", "release"),
            Border.of("telemetry", "contract", "storage", "release"),
            Border.of("guide", "contract", "release"),
            Border.of("atlas", "contract", "release"),
            Border.of("iceberg", "contract", "release"),
            Border.of("spec", "contract"),
            Border.of(
                    "job",
                    "contract",
                    "storage",
                    "reference",
                    "source",
                    "fact",
                    "delivery",
                    "cube",
                    "disclosure",
                    "mart",
                    "release",
                    "catalog",
                    "telemetry",
                    "guide",
                    "atlas",
                    "iceberg",
                    "spec"),
            Border.of("survey", "contract", "storage", "reference", "source"),
            Border.of("look", "contract", "storage", "release", "spec", "job"),
            Border.of("doctor", "contract", "storage", "release", "spec", "job"),
            Border.of("cli", "contract", "telemetry", "spec", "job", "survey", "look", "doctor"));

    @ParameterizedTest
    @FieldSource("BORDERS")
    void aPackageUsesNoneButThoseItMay(Border border) {
        noClasses()
                .that(border.inside())
                .should()
                .dependOnClassesThat(border.beyond())
                .check(OurClasses.ALL);
    }

    @Test
    void aPackageUsesOnlyWhatStandsAboveIt() {
        List<String> above = new ArrayList<>();
        for (Border border : BORDERS) {
            assertThat(above).as("above " + border.name()).containsAll(border.mayUse());
            above.add(border.name());
        }
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages =
                OurClasses.ALL.stream().map(OurClasses::packageOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(BORDERS).extracting(Border::name).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching("dev.okrug.(*)..").should().beFreeOfCycles().check(OurClasses.ALL);
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() throws IOException {
        for (Border border : BORDERS) {
            assertThat(Sources.of(border.name() + "/package-info.java")).startsWith("/**");
        }
    }
}
