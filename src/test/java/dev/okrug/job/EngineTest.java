package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            spark.sql.files.ignoreCorruptFiles        | true       | damaged deliveries
            spark.sql.files.ignoreCorruptFiles        | TRUE       | damaged deliveries
            spark.sql.files.ignoreMissingFiles        | true       | vanished deliveries
            spark.files.ignoreCorruptFiles            | true       | damaged deliveries
            spark.files.ignoreMissingFiles            | true       | vanished deliveries
            spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version | 2 | a part of its rows
            spark.hadoop.outputCommitCoordination.enabled | false  | two attempts of one task
            spark.sql.parquet.writeLegacyFormat       | true       | few readers know
            spark.sql.parquet.datetimeRebaseModeInWrite | LEGACY   | a calendar that readers do not expect
            spark.sql.parquet.outputTimestampType     | INT96      | given up long ago
            spark.sql.ansi.enabled                    | false      | sums that overflow
            spark.sql.storeAssignmentPolicy           | LEGACY     | changed silently
            spark.sql.legacy.timeParserPolicy         | LEGACY     | dates that do not exist
            spark.sql.decimalOperations.allowPrecisionLoss | false | decimal figures would differ
            spark.sql.session.timeZone                | Asia/Kathmandu | other months elsewhere
            """)
    void a_setting_that_breaks_a_promise_is_refused_with_the_reason(String setting, String value, String reason) {
        SparkConf users = new SparkConf(false).set(setting, value);

        assertThatThrownBy(() -> Engine.settings(users, "sample"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining(setting + "=" + value + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void all_refused_settings_are_told_at_once() {
        SparkConf users = new SparkConf(false)
                .set("spark.sql.ansi.enabled", "false")
                .set("spark.sql.files.ignoreCorruptFiles", "true")
                .set("spark.sql.session.timeZone", "Europe/Minsk");

        assertThatThrownBy(() -> Engine.settings(users, "sample"))
                .hasMessageContaining("ansi")
                .hasMessageContaining("ignoreCorruptFiles")
                .hasMessageContaining("timeZone");
    }

    @ParameterizedTest
    @CsvSource({
        "spark.sql.shuffle.partitions, 7",
        "spark.ui.enabled, true",
        "spark.driver.host, 10.0.0.1",
        "spark.sql.parquet.compression.codec, snappy",
        "spark.speculation, true",
        "spark.app.name, nightly"
    })
    void what_a_user_may_tune_is_left_as_the_user_set_it(String setting, String value) {
        SparkConf settings = Engine.settings(new SparkConf(false).set(setting, value), "sample");

        assertThat(settings.get(setting)).isEqualTo(value);
    }

    @Test
    void without_a_master_spark_runs_in_this_process_without_a_user_interface() {
        SparkConf settings = Engine.settings(new SparkConf(false), "sample");

        assertThat(settings.get("spark.master")).isEqualTo("local[*]");
        assertThat(settings.get("spark.ui.enabled")).isEqualTo("false");
        assertThat(settings.get("spark.app.name")).isEqualTo("okrug sample");
    }

    @Test
    void with_a_master_nothing_of_the_cluster_is_set() {
        SparkConf users = new SparkConf(false).setMaster("spark://host:7077").setAppName("dev.okrug.cli.Main");

        SparkConf settings = Engine.settings(users, "sample");

        assertThat(settings.get("spark.master")).isEqualTo("spark://host:7077");
        assertThat(settings.get("spark.app.name")).isEqualTo("okrug sample");
        assertThat(settings.contains("spark.ui.enabled")).isFalse();
        assertThat(settings.contains("spark.sql.shuffle.partitions")).isFalse();
    }
}
