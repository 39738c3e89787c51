package dev.okrug.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileYamlTest {

    private static final KnownNames NAMES = new KnownNames(Set.of("ru"), Set.of("okrug"), Set.of("region_yearly"));

    @TempDir
    private Path folder;

    /** Where a text stands in angle brackets, it is repeated that many times. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a billion laughs     | a: &a [x,x] ⏎ b: &b [*a,*a] ⏎ c: [*b,*b] | 2: Cannot follow the alias *a
            a map within itself  | a: &a { b: *a }                          | 1: Cannot follow the alias *a
            merged keys          | a: &a { b: c } ⏎ <<: *a                  | 2: Cannot follow the alias *a
            a class to be loaded | job: !!javax.script.ScriptEngineManager [!!java.net.URL ["http://x"]] | 1: Cannot take the tag
            a pit of lists       | a: <[ 100000>                            | Cannot read the YAML
            a pit of maps        | a: <{b: 100000>                          | Cannot read the YAML
            a number without end | keep_releases: <9 100000>                | Cannot read the YAML
            a number too large   | low_base_usd: 1e999999999                | 1: Invalid low_base_usd
            many releases        | keep_releases: 1e999999999               | 1: Invalid keep_releases
            a key without end    | <k 900000>: x                            | 1: Cannot find any key
            the same key, often  | <"a: 1 ⏎ " 50000>                        | and 49904 more
            a control character  | job: a\u0007b                            | Cannot read the YAML
            """)
    void is_refused_at_once(String why, String text, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("job.yaml"), unfolded(text));

        Fault fault = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> catchThrowableOfType(Fault.class, () -> JobSpec.read(file, NAMES)));

        assertThat(fault).as(why).isNotNull();
        assertThat(fault.getMessage()).as(why).contains(expected);
    }

    private static String unfolded(String text) {
        String lines = text.replace(" ⏎ ", "\n");
        int from = lines.indexOf('<');
        int to = lines.indexOf('>');
        if (from < 0 || to < 0) {
            return lines;
        }
        String repeated = lines.substring(from + 1, to);
        int blank = repeated.lastIndexOf(' ');
        String piece = repeated.substring(0, blank).replace("\"", "");
        return lines.substring(0, from)
                + piece.repeat(Integer.parseInt(repeated.substring(blank + 1)))
                + lines.substring(to + 1);
    }
}
