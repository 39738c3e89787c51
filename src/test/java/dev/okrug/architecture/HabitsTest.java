package dev.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Some calls are for few places only, some for none. */
class HabitsTest {

    private static final String NOBODY = "";

    private static final JavaClasses CARELESS = new ClassFileImporter().importClasses(Careless.class);

    /**
     * A call that is not for everybody.
     *
     * @param call full names of what is called, as a regular expression
     * @param callers full names of the classes that may, as a regular expression
     */
    record Reserved(String why, String call, String callers) {

        List<String> callsIn(JavaClasses classes) {
            return classes.stream()
                    .flatMap(caller -> caller.getAccessesFromSelf().stream())
                    .filter(access -> access.getTarget().getFullName().matches(call))
                    .filter(access -> !access.getOriginOwner().getName().matches(callers))
                    .map(JavaAccess::getDescription)
                    .toList();
        }

        @Override
        public String toString() {
            return why;
        }
    }

    static final List<Reserved> RESERVED = List.of(
            new Reserved(
                    "Only the engine of a job starts Spark",
                    "org\\.apache\\.spark\\.sql\\.(classic\\.)?SparkSession\\.builder\\(.*",
                    "dev\\.okrug\\.job\\.Engine"),
            new Reserved(
                    "Only the command line ends the JVM",
                    "java\\.lang\\.(System|Runtime)\\.(exit|halt)\\(int\\)",
                    "dev\\.okrug\\.cli\\.\\w+"),
            new Reserved(
                    "Texts are written without asking for the user's language",
                    "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,.*|formatted\\(.*|to(Upper|Lower)Case\\(\\))"
                            + "|java\\.util\\.Locale\\.getDefault\\(.*",
                    NOBODY),
            new Reserved(
                    "Nobody asks in which time zone the machine stands",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.TimeZone\\.getDefault\\(\\)"
                            + "|java\\.time\\.Local\\w+\\.now\\(\\)",
                    NOBODY),
            new Reserved(
                    "The clock tells progress, and how old a file is; nothing that is published",
                    "java\\.time\\.\\w+\\.now\\(.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    "dev\\.okrug\\.(cli\\.\\w+|job\\.(RunJob|OutputActs)|source\\.Examination)"));

    @ParameterizedTest
    @FieldSource("RESERVED")
    void aReservedCallIsMadeByItsCallersOnly(Reserved reserved) {
        assertThat(reserved.callsIn(OurClasses.ALL)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RESERVED")
    void aCarelessClassWouldBeSeen(Reserved reserved) {
        assertThat(reserved.callsIn(CARELESS)).hasSizeGreaterThanOrEqualTo(2);
    }
}
