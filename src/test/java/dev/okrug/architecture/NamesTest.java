package dev.okrug.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, sizes and types that the style leaves out. */
class NamesTest {

    private static final int LONGEST_FILE = 200;

    /** Declarations one after the other, which are data more than code. */
    private static final List<String> DATA = List.of("Rule.java");

    @Test
    void aClassIsNamedAfterWhatItIs() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)").check(OurClasses.ALL);
    }

    @Test
    void anAccessorIsNamedAfterWhatItGivesUnlessALibraryNamedIt() {
        methods()
                .that(describe("are named by us", NamesTest::namedByUs))
                .should()
                .haveNameNotMatching("get[A-Z].*")
                .check(OurClasses.ALL);
    }

    private static boolean namedByUs(JavaMethod method) {
        return method.getOwner().getAllRawSuperclasses().stream().noneMatch(type -> declares(type, method))
                && method.getOwner().getAllRawInterfaces().stream().noneMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(declared -> declared.getName().equals(method.getName()));
    }

    @Test
    void aDayIsADayAndNotAMoment() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(OurClasses.ALL);
    }

    @Test
    void noSourceFileIsTooLongToRead() throws IOException {
        for (Path source : Sources.all()) {
            if (!DATA.contains(source.getFileName().toString())) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
            }
        }
    }
}
