package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import org.apache.hadoop.fs.FSError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource({
        "SPEC,    2, not published: Cannot do it",
        "INPUT,   3, not published: Cannot do it",
        "GATE,    4, not published: Cannot do it",
        "WRITER,  5, not published: Cannot do it",
        "STORAGE, 6, not published: Cannot do it",
        "UNKNOWN, 7, unknown whether published: Cannot do it"
    })
    void each_kind_of_fault_has_its_exit_code_and_last_line(Fault.Kind kind, int exitCode, String lastLine) {
        Ending ending = Ending.of(new Fault(kind, "Cannot do it\nfor two reasons"));

        assertThat(ending.exitCode()).isEqualTo(exitCode);
        assertThat(ending.sentence()).isEqualTo("Cannot do it\nfor two reasons");
        assertThat(ending.lastLine()).isEqualTo(lastLine);
    }

    @Test
    void a_fault_is_found_inside_of_what_spark_makes_of_it() {
        Throwable wrapped =
                new RuntimeException("Job aborted", new IOException("Task failed", Fault.input("Bad line.")));

        assertThat(Ending.of(wrapped)).isEqualTo(Ending.of(Fault.input("Bad line.")));
    }

    @Test
    void a_full_disk_is_a_matter_of_storage() {
        Ending ending = Ending.of(new UncheckedIOException(new IOException("No space left on device")));

        assertThat(ending.exitCode()).isEqualTo(6);
        assertThat(ending.sentence()).contains("no space is left");
    }

    @Test
    void a_failing_disk_is_a_matter_of_storage() throws ReflectiveOperationException {
        Constructor<FSError> hadoops = FSError.class.getDeclaredConstructor(Throwable.class);
        hadoops.setAccessible(true);
        FSError failing = hadoops.newInstance(new IOException("Input/output error"));

        Ending ending = Ending.of(new IllegalStateException(failing));

        assertThat(ending.exitCode()).isEqualTo(6);
        assertThat(ending.sentence()).startsWith("Cannot go on: a disk failed").contains("Input/output error");
    }

    @Test
    void too_little_memory_says_how_to_give_more() {
        assertThat(Ending.of(new OutOfMemoryError("Java heap space")).sentence())
                .contains("OKRUG_HEAP");
    }

    @Test
    void anything_else_is_our_fault() {
        Ending ending = Ending.of(new IllegalStateException("unexpected"));

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.sentence()).startsWith("This is a fault of Okrug").contains("unexpected", "--verbose");
    }
}
