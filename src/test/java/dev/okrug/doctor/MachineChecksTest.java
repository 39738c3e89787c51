package dev.okrug.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.doctor.Finding.Grade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            17.0.2 | 2g    | 8 | 2 | 65536 | UTF-8          | -          | -
            11.0.2 | 2g    | 8 | 2 | 65536 | UTF-8          | java       | FAIL
            24     | 2g    | 8 | 2 | 65536 | UTF-8          | java       | FAIL
            17.0.2 |       | 8 | 2 | 65536 | UTF-8          | -          | -
            17.0.2 | 512m  | 1 | 2 | 65536 | UTF-8          | -          | -
            17.0.2 | 7g    | 8 | 2 | 65536 | UTF-8          | memory     | WARN
            17.0.2 | 9G    | 8 | 2 | 65536 | UTF-8          | memory     | FAIL
            17.0.2 | lots  | 8 | 2 | 65536 | UTF-8          | memory     | FAIL
            17.0.2 | 2g    | 8 | 1 | 65536 | UTF-8          | cores      | WARN
            17.0.2 | 2g    | 8 | 2 | 1024  | UTF-8          | open files | WARN
            17.0.2 | 2g    | 8 | 2 | 65536 | ANSI_X3.4-1968 | file names | WARN
            """)
    void what_is_amiss_with_a_machine_is_found(
            String java,
            String heap,
            long gigabytes,
            int cores,
            long files,
            String encoding,
            String about,
            Grade grade) {
        Machine machine = new Machine(
                Map.of("java.version", java, "java.vendor", "Any", "sun.jnu.encoding", encoding, "user.language", "tr"),
                environment(heap),
                gigabytes * GIGABYTE,
                cores,
                OptionalLong.of(files));

        List<Finding> amiss = new MachineChecks(machine)
                .findings().stream()
                        .filter(finding -> finding.grade() != Grade.OK)
                        .toList();
        if (about == null) {
            assertThat(amiss).isEmpty();
        } else {
            assertThat(amiss).singleElement().satisfies(finding -> {
                assertThat(finding.about()).isEqualTo(about);
                assertThat(finding.grade()).isEqualTo(grade);
            });
        }
    }

    private static Map<String, String> environment(String heap) {
        Map<String, String> environment = new HashMap<>();
        if (heap != null) {
            environment.put("OKRUG_HEAP", heap);
        }
        return environment;
    }

    @Test
    void this_machine_is_looked_at_as_it_is() {
        Machine here = Machine.here();
        assertThat(here.memory()).isGreaterThan(GIGABYTE / 4);
        assertThat(here.cores()).isPositive();
        assertThat(new MachineChecks(here).findings().get(0).grade()).isEqualTo(Grade.OK);
    }

    @Test
    void the_exit_code_is_that_of_the_worst_finding() {
        Finding storage = new Finding(Grade.FAIL, "writing", "Cannot.", 6);
        assertThat(Finding.exitCode(List.of(Finding.ok("a", "."), Finding.warn("b", "."))))
                .isZero();
        assertThat(Finding.exitCode(List.of(Finding.fail("a", "."), Finding.ok("b", "."))))
                .isEqualTo(2);
        assertThat(Finding.exitCode(List.of(storage, Finding.fail("a", ".")))).isEqualTo(6);
    }
}
