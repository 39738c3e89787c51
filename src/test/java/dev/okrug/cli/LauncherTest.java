package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path temp;

    private LauncherHome home;

    @BeforeEach
    void install() throws IOException {
        home = LauncherHome.in(temp);
    }

    @Test
    void a_run_is_embedded_with_libraries_in_one_order() throws Exception {
        LauncherHome.Ran ran = home.okrug("run", "my job.yaml");

        assertThat(ran.said())
                .startsWith("ran java")
                .contains("[@" + home.folder() + "/jobs/jvm.options]", "[-Xmx2g]")
                .containsSubsequence(
                        "[-cp]",
                        "[" + home.folder() + "/target/okrug.jar:" + home.folder() + "/target/lib/a.jar:"
                                + home.folder() + "/target/lib/b.jar]",
                        "[dev.okrug.cli.Main]",
                        "[run]",
                        "[my job.yaml]");
    }

    @Test
    void what_answers_at_once_starts_light() throws Exception {
        for (String command :
                List.of("validate", "profiles", "marts", "releases", "show", "doctor", "man", "completion")) {
            assertThat(home.okrug(command, "x").said())
                    .contains("[-XX:TieredStopAtLevel=1]")
                    .doesNotContain("[-Xmx2g]");
        }
        assertThat(home.okrug("verify", "--help").said()).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(home.okrug("verify", "x").said()).doesNotContain("[-XX:TieredStopAtLevel=1]");
    }

    @Test
    void what_asks_for_spark_does_not_start_light() throws Exception {
        assertThat(home.okrug("show", "out", "t", "--where", "a = 1").said()).contains("[-Xmx2g]");
        assertThat(home.okrug("show", "out", "t", "--where=a = 1").said()).contains("[-Xmx2g]");
        assertThat(home.okrug("doctor", "--spark").said()).contains("[-Xmx2g]");
    }

    @Test
    void on_a_cluster_a_look_stays_here_unless_the_output_is_where_only_the_cluster_can_read() throws Exception {
        home.set("SPARK_HOME", temp.resolve("spark").toString());

        assertThat(home.okrug("show", "out", "t").said()).startsWith("ran java");
        assertThat(home.okrug("show", "s3a://bucket/out", "t").said()).startsWith("ran spark-submit");
        assertThat(home.okrug("doctor", "hdfs://host/out").said()).startsWith("ran spark-submit");
    }

    @Test
    void the_width_of_a_terminal_is_told_where_there_is_one() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not installed");
        home.executable(
                "typed",
                "script -qec 'stty cols 77; bash \"" + home.folder()
                        + "/jobs/okrug\" show out t' /dev/null </dev/null\n");

        assertThat(home.launch(temp.resolve("typed")).said())
                .contains("[-Dokrug.terminal.out=77]", "[-Dokrug.terminal.columns=77]");
        assertThat(home.okrug("show", "out", "t").said()).noneMatch(argument -> argument.contains("okrug.terminal"));
    }

    @Test
    void a_colour_is_no_command() throws Exception {
        assertThat(home.okrug("--color", "always", "validate", "x").said())
                .contains("[-XX:TieredStopAtLevel=1]")
                .endsWith("[--color]", "[always]", "[validate]", "[x]");
    }

    @Test
    void a_job_over_small_files_is_compiled_quickly_and_any_other_thoroughly() throws Exception {
        String quickly = "[-XX:TieredStopAtLevel=1]";
        Path data = Files.createDirectories(temp.resolve("data/2024-01-31/deep"));
        Files.writeString(data.resolve("small.csv"), "region");
        String small = job("small.yaml", "  - path: " + temp + "/data/{vintage}/**/*.csv\n    profile: okrug");
        String flow = job("flow.yaml", "  - { path: '" + temp + "/data/*/deep/small.csv', profile: okrug }");

        assertThat(home.okrug("run", small).said()).contains(quickly);
        assertThat(home.okrug("plan", flow).said()).contains(quickly);

        assertThat(home.okrug("run", job("none.yaml", "  # path: " + data + "/small.csv"))
                        .said())
                .doesNotContain(quickly);
        assertThat(home.okrug("run", job("remote.yaml", "  - path: " + data + "/*\n  - path: hdfs://a/b"))
                        .said())
                .doesNotContain(quickly);
        assertThat(home.okrug("run", "missing.yaml").said()).doesNotContain(quickly);
        try (RandomAccessFile large =
                new RandomAccessFile(data.resolve("large.csv").toFile(), "rw")) {
            large.setLength(65_000_000);
        }
        assertThat(home.okrug("run", small).said()).doesNotContain(quickly);
        Files.delete(data.resolve("large.csv"));
        home.set("OKRUG_QUICK", "off");
        assertThat(home.okrug("run", small).said()).doesNotContain(quickly);
    }

    private String job(String name, String inputs) throws IOException {
        return Files.writeString(temp.resolve(name), "job: a\ninputs:\n" + inputs + "\n")
                .toString();
    }

    @Test
    void heap_and_settings_of_spark_reach_an_embedded_run() throws Exception {
        home.set("OKRUG_HEAP", "5g");

        assertThat(home.okrug("--conf", "spark.local.dir=/a b", "run", "j.yaml", "--name=night")
                        .said())
                .contains("[-Xmx5g]", "[-Dspark.local.dir=/a b]", "[-Dspark.app.name=night]")
                .endsWith("[run]", "[j.yaml]");
    }

    @Test
    void with_spark_home_a_run_goes_through_its_spark_submit_in_order_and_quoted() throws Exception {
        home.set("SPARK_HOME", temp.resolve("spark").toString());

        LauncherHome.Ran ran = home.okrug(
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
                        "[spark.hadoop.okrug.folder=" + temp.toRealPath() + "]",
                        "[--conf]",
                        "[spark.x=a b]",
                        "[--deploy-mode]",
                        "[client]",
                        "[--executor-memory=2g]",
                        "[" + home.folder() + "/target/okrug.jar]",
                        "[run]",
                        "[my job.yaml]",
                        "[--verbose]");
    }

    @Test
    void a_driver_elsewhere_is_told_the_folder_of_the_start_unless_the_user_names_another() throws Exception {
        home.set("SPARK_HOME", temp.resolve("spark").toString());

        assertThat(home.okrug("--conf", "spark.hadoop.okrug.folder=/shared", "--deploy-mode=cluster", "run", "j.yaml")
                        .said())
                .containsSubsequence(
                        "[spark.hadoop.okrug.folder=" + temp.toRealPath() + "]", "[spark.hadoop.okrug.folder=/shared]");
    }

    @Test
    void with_a_master_a_run_goes_through_the_spark_submit_on_the_path() throws Exception {
        home.onPath("spark/bin");

        assertThat(home.okrug("--master", "yarn", "run", "j.yaml").said())
                .containsSubsequence("ran spark-submit", "[--master]", "[yarn]", "[run]", "[j.yaml]");
        assertThat(home.okrug("--conf", "spark.master=yarn", "run", "j.yaml").said())
                .startsWith("ran spark-submit");
    }

    @Test
    void with_a_master_and_no_spark_submit_the_spark_of_embedded_runs_submits() throws Exception {
        assertThat(home.okrug("--master", "spark://h:7077", "--driver-memory=3g", "run", "j.yaml")
                        .said())
                .startsWith("ran java")
                .containsSubsequence(
                        "[-Xmx3g]",
                        "[-cp]",
                        "[" + home.folder() + "/target/lib/*]",
                        "[org.apache.spark.deploy.SparkSubmit]",
                        "[--class]",
                        "[dev.okrug.cli.Main]",
                        "[--master]",
                        "[spark://h:7077]",
                        "[--driver-memory=3g]",
                        "[" + home.folder() + "/target/okrug.jar]",
                        "[run]",
                        "[j.yaml]");
    }

    @Test
    void without_a_spark_submit_options_of_the_drivers_java_are_refused() throws Exception {
        home.okrug("--master", "spark://h:7077", "--driver-class-path", "x.jar", "run", "j.yaml")
                .assertRefused("Cannot take --driver-class-path without a Spark of its own.");
    }

    @Test
    void what_answers_at_once_stays_in_this_process_on_a_cluster_too() throws Exception {
        home.set("SPARK_HOME", temp.resolve("spark").toString());

        assertThat(home.okrug("validate", "j.yaml").said())
                .startsWith("ran java")
                .endsWith("[validate]", "[j.yaml]");
    }

    @Test
    void a_cluster_without_spark_submit_is_refused() throws Exception {
        home.set("SPARK_HOME", temp.resolve("nowhere").toString());

        home.okrug("run", "j.yaml").assertRefused("Cannot find spark-submit in SPARK_HOME=" + temp.resolve("nowhere"));
    }

    @Test
    void options_of_a_cluster_are_refused_without_one() throws Exception {
        home.okrug("--num-executors", "4", "run", "j.yaml")
                .assertRefused("Cannot take --num-executors without a cluster.");
    }

    @Test
    void a_setting_without_a_value_is_refused() throws Exception {
        home.okrug("run", "j.yaml", "--conf").assertRefused("Cannot read --conf: its value is missing.");
        home.okrug("--conf", "spark.x", "run", "j.yaml").assertRefused("Cannot read --conf spark.x: write NAME=VALUE.");
    }

    @Test
    void another_java_is_refused() throws Exception {
        home.java("11.0.2");

        home.okrug("run", "j.yaml").assertRefused("Cannot run on Java 11.0.2", "Okrug needs Java 17 to 23.");
    }

    @Test
    void an_absent_java_is_refused() throws Exception {
        home.set("JAVA_HOME", temp.resolve("nowhere").toString());

        home.okrug("run", "j.yaml").assertRefused("Cannot find Java in JAVA_HOME=" + temp.resolve("nowhere"));
    }

    @Test
    void it_finds_its_folder_through_links() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("first"), Path.of("home of okrug/jobs/okrug"));
        Path second = Files.createSymbolicLink(temp.resolve("second"), link);

        assertThat(home.launch(second, "run", "j.yaml").said()).contains("[@" + home.folder() + "/jobs/jvm.options]");
    }

    @Test
    void what_spark_opens_is_for_this_machine_only_unless_the_user_says_otherwise() throws Exception {
        home.executable("jdk/bin/java", "echo \"$SPARK_LOCAL_IP\"\n");
        assertThat(home.okrug("run", "j.yaml").said()).containsExactly("127.0.0.1");

        home.set("SPARK_LOCAL_IP", "10.0.0.1");
        assertThat(home.okrug("run", "j.yaml").said()).containsExactly("10.0.0.1");
    }
}
