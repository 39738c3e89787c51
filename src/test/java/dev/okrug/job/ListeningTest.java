package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@EnabledOnOs(OS.LINUX)
class ListeningTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "user interface: {0}")
    @ValueSource(strings = {"false", "true"})
    void an_embedded_run_listens_to_this_machine_only(String userInterface) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "@" + Path.of("jobs/jvm.options").toAbsolutePath(),
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=classpath:dev/okrug/cli/logging.properties",
                "-Dspark.ui.enabled=" + userInterface,
                "-cp",
                System.getProperty("java.class.path"),
                ListeningProbe.class.getName());
        // As the launcher does.
        java.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = java.directory(folder.toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("complained").toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("the probe ends").isTrue();

        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("complained")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("said"))).containsExactly("127.0.0.1");
    }
}
