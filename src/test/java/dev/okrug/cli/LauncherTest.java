package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own with a Java, a Maven and a spark-submit that only tell what they are given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String TELLS_ARGUMENTS =
            "#!/bin/sh\necho \"$0\" | sed 's|.*/|ran |'\nprintf '[%s]\\n' \"$@\"\n";

    @TempDir
    private Path temp;

    private Path home;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(temp.resolve("home of okrug"));
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("target/lib"));
        Files.copy(Path.of("jobs/okrug"), home.resolve("jobs/okrug"));
        Files.writeString(home.resolve("jobs/jvm.options"), "");
        Files.writeString(home.resolve("target/okrug.jar"), "");
        Files.writeString(home.resolve("target/lib/b.jar"), "");
        Files.writeString(home.resolve("target/lib/a.jar"), "");
        executable("jdk/bin/java", TELLS_ARGUMENTS);
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.9\"\n");
        executable("spark/bin/spark-submit", TELLS_ARGUMENTS);
        environment.put("JAVA_HOME", temp.resolve("jdk").toString());
        environment.put("OKRUG_ARCHIVE", "off");
    }

    @Test
    void a_run_is_embedded_with_libraries_in_one_order() throws Exception {
        Ran ran = okrug("run", "my job.yaml");

        assertThat(ran.said())
                .startsWith("ran java")
                .contains("[@" + home + "/jobs/jvm.options]", "[-Xmx2g]")
                .containsSubsequence(
                        "[-cp]",
                        "[" + home + "/target/okrug.jar:" + home + "/target/lib/a.jar:" + home + "/target/lib/b.jar]",
                        "[dev.okrug.cli.Main]",
                        "[run]",
                        "[my job.yaml]");
    }

    @Test
    void what_answers_at_once_starts_light() throws Exception {
        for (String command : List.of("validate", "profiles", "marts", "releases")) {
            assertThat(okrug(command, "x").said())
                    .contains("[-XX:TieredStopAtLevel=1]")
                    .doesNotContain("[-Xmx2g]");
        }
        assertThat(okrug("verify", "--help").said()).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(okrug("verify", "x").said()).doesNotContain("[-XX:TieredStopAtLevel=1]");
    }

    @Test
    void heap_and_settings_of_spark_reach_an_embedded_run() throws Exception {
        environment.put("OKRUG_HEAP", "5g");

        assertThat(okrug("--conf", "spark.local.dir=/a b", "run", "j.yaml", "--name=night")
                        .said())
                .contains("[-Xmx5g]", "[-Dspark.local.dir=/a b]", "[-Dspark.app.name=night]")
                .endsWith("[run]", "[j.yaml]");
    }

    @Test
    void with_spark_home_a_run_goes_through_its_spark_submit_in_order_and_quoted() throws Exception {
        environment.put("SPARK_HOME", temp.resolve("spark").toString());

        Ran ran = okrug(
                "--conf",
                "spark.x=a b",
                "run",
                "--deploy-mode",
                "client",
                "my job.yaml",
                "--executor-memory=2g",
                "--verbose");

        assertThat(ran.said())
                .containsExactly(
                        "ran spark-submit",
                        "[--class]",
                        "[dev.okrug.cli.Main]",
                        "[--conf]",
                        "[spark.x=a b]",
                        "[--deploy-mode]",
                        "[client]",
                        "[--executor-memory=2g]",
                        "[" + home + "/target/okrug.jar]",
                        "[run]",
                        "[my job.yaml]",
                        "[--verbose]");
    }

    @Test
    void with_a_master_a_run_goes_through_the_spark_submit_on_the_path() throws Exception {
        environment.put("PATH", temp.resolve("spark/bin") + ":" + System.getenv("PATH"));

        assertThat(okrug("--master", "yarn", "run", "j.yaml").said())
                .containsSubsequence("ran spark-submit", "[--master]", "[yarn]", "[run]", "[j.yaml]");
        assertThat(okrug("--conf", "spark.master=yarn", "run", "j.yaml").said()).startsWith("ran spark-submit");
    }

    @Test
    void what_answers_at_once_stays_in_this_process_on_a_cluster_too() throws Exception {
        environment.put("SPARK_HOME", temp.resolve("spark").toString());

        assertThat(okrug("validate", "j.yaml").said()).startsWith("ran java").endsWith("[validate]", "[j.yaml]");
    }

    @Test
    void a_cluster_without_spark_submit_is_refused() throws Exception {
        environment.put("SPARK_HOME", temp.resolve("nowhere").toString());

        assertRefused(okrug("run", "j.yaml"), "Cannot find spark-submit in SPARK_HOME=" + temp.resolve("nowhere"));
    }

    @Test
    void options_of_a_cluster_are_refused_without_one() throws Exception {
        assertRefused(okrug("--num-executors", "4", "run", "j.yaml"), "Cannot take --num-executors without a cluster.");
    }

    @Test
    void a_setting_without_a_value_is_refused() throws Exception {
        assertRefused(okrug("run", "j.yaml", "--conf"), "Cannot read --conf: its value is missing.");
        assertRefused(okrug("--conf", "spark.x", "run", "j.yaml"), "Cannot read --conf spark.x: write NAME=VALUE.");
    }

    @Test
    void another_java_is_refused() throws Exception {
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

        assertRefused(okrug("run", "j.yaml"), "Cannot run on Java 11.0.2", "Okrug needs Java 17 to 23.");
    }

    @Test
    void an_absent_java_is_refused() throws Exception {
        environment.put("JAVA_HOME", temp.resolve("nowhere").toString());

        assertRefused(okrug("run", "j.yaml"), "Cannot find Java in JAVA_HOME=" + temp.resolve("nowhere"));
    }

    @Test
    void it_finds_its_folder_through_links() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("first"), Path.of("home of okrug/jobs/okrug"));
        Path second = Files.createSymbolicLink(temp.resolve("second"), link);

        assertThat(launch(second, "run", "j.yaml").said()).contains("[@" + home + "/jobs/jvm.options]");
    }

    @Test
    void it_builds_where_a_source_is_newer_and_says_so() throws Exception {
        sources("mvn", "#!/bin/sh\ntouch target/okrug.jar\n" + TELLS_ARGUMENTS);

        Ran first = okrug("run", "j.yaml");
        Ran second = okrug("run", "j.yaml");

        assertThat(first.complained())
                .contains("okrug: building target/okrug.jar", "[-q]\n[-B]\n[-DskipTests]\n[package]");
        assertThat(first.said()).startsWith("ran java");
        assertThat(second.complained()).isEmpty();
    }

    @Test
    void a_build_that_fails_ends_with_2() throws Exception {
        sources("mvn", "#!/bin/sh\nexit 1\n");

        assertRefused(okrug("run", "j.yaml"), "Cannot build " + home + "/target/okrug.jar");
    }

    @Test
    void the_archive_of_classes_is_made_once_and_used_from_then_on() throws Exception {
        environment.remove("OKRUG_ARCHIVE");
        archiving("true");

        assertThat(okrug("validate", "j.yaml").said()).doesNotContain(useOfArchive());
        assertThat(okrug("run", "j.yaml").complained()).contains("preparing a faster start");
        Ran second = okrug("run", "j.yaml");

        assertThat(second.said()).contains(useOfArchive());
        assertThat(second.complained()).isEmpty();
        assertThat(okrug("validate", "j.yaml").said()).contains(useOfArchive());
    }

    @Test
    void an_archive_that_cannot_be_made_is_done_without() throws Exception {
        environment.remove("OKRUG_ARCHIVE");
        archiving("false");
        okrug("run", "j.yaml");

        Ran second = okrug("run", "j.yaml");

        assertThat(second.said()).startsWith("ran java").doesNotContain(useOfArchive());
        assertThat(second.complained()).isEmpty();
    }

    @Test
    void an_archive_that_was_cut_is_made_anew() throws Exception {
        environment.remove("OKRUG_ARCHIVE");
        archiving("true");
        okrug("run", "j.yaml");
        Files.writeString(home.resolve("target/okrug.jsa"), "ar");

        assertThat(okrug("validate", "j.yaml").said()).doesNotContain(useOfArchive());
        assertThat(okrug("run", "j.yaml").complained()).contains("preparing a faster start");
    }

    private String useOfArchive() {
        return "[-XX:SharedArchiveFile=" + home + "/target/okrug.jsa]";
    }

    /** A Java that writes an archive where it is told to, and then ends as told. */
    private void archiving(String ending) throws IOException {
        executable(
                "jdk/bin/java",
                "#!/bin/sh\nfor a; do case $a in -XX:ArchiveClassesAtExit=*) echo archive >\"${a#*=}\"; " + ending
                        + "; exit ;; esac; done\n" + TELLS_ARGUMENTS.substring("#!/bin/sh\n".length()));
        age(home.resolve("target/okrug.jar"));
    }

    private void sources(String tool, String script) throws IOException {
        executable("tools/" + tool, script);
        environment.put("PATH", temp.resolve("tools") + ":" + System.getenv("PATH"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "");
        age(home.resolve("target/okrug.jar"));
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private void executable(String path, String script) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void assertRefused(Ran ran, String... sentences) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.complained()).contains(sentences);
        assertThat(ran.said()).isEmpty();
    }

    private Ran okrug(String... arguments) throws IOException, InterruptedException {
        return launch(home.resolve("jobs/okrug"), arguments);
    }

    private Ran launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeAll(List.of("SPARK_HOME", "OKRUG_HEAP"));
        builder.environment().putAll(environment);
        Path said = Files.createTempFile(temp, "said", "");
        Path complained = Files.createTempFile(temp, "complained", "");
        Process process = builder.directory(temp.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the launcher ends")
                .isTrue();
        return new Ran(process.exitValue(), Files.readAllLines(said), Files.readString(complained));
    }

    private record Ran(int exitCode, List<String> said, String complained) {}
}
