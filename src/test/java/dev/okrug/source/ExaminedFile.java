package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A file of our own format, as it comes out of its examination. */
final class ExaminedFile {

    /** Made once: it reads files of its own. */
    private static final Configuration HADOOP = new Configuration();

    private ExaminedFile() {}

    static Examination of(Path folder, byte[] content) {
        Path file = folder.resolve("delivered");
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Examination.of(file.toString(), Dialects.okrug(), HADOOP);
    }

    /** What the user is told of a file that is refused. */
    static String refusal(Path folder, byte[] content) {
        return refusal(() -> of(folder, content));
    }

    /** What the user is told of a file that stands there and is refused. */
    static String refusal(Path file) {
        return refusal(() -> Examination.of(file.toString(), Dialects.okrug(), HADOOP));
    }

    private static String refusal(ThrowingCallable examining) {
        Fault refused = catchThrowableOfType(Fault.class, examining);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.kind()).isEqualTo(Fault.Kind.INPUT);
        return refused.getMessage();
    }
}
