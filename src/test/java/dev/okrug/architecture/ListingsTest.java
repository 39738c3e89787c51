package dev.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.okrug.mart.Mart;
import dev.okrug.mart.Marts;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is added in one place is listed in one more, and nothing is forgotten there. */
class ListingsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final List<String> TABLES =
            Marts.all().stream().map(mart -> mart.contract().table()).toList();

    @Test
    void everyKindOfMartIsListed() {
        List<String> listed = Marts.all().stream()
                .map(mart -> mart.getClass().getName())
                .distinct()
                .toList();
        List<String> written = OurClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(Mart.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void noTwoMartsHaveOneName() {
        assertThat(TABLES).doesNotHaveDuplicates();
    }

    @Test
    void everyProfileIsListed() throws IOException {
        assertThat(Profiles.BUILT_IN)
                .containsExactlyInAnyOrderElementsOf(names(RESOURCES.resolve("profiles"), ".yaml"));
    }

    @Test
    void everyReferencePackIsListed() throws IOException {
        assertThat(Reference.builtIn())
                .containsExactlyInAnyOrderElementsOf(names(RESOURCES.resolve("reference"), "").stream()
                        .filter(name -> Files.isRegularFile(RESOURCES.resolve("reference/" + name + "/regions.csv")))
                        .toList());
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
