package dev.okrug.job;

import dev.okrug.contract.StartFolder;
import dev.okrug.storage.LocalFiles;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark, started for one job: embedded in this process, or on the master that {@code spark-submit} names. */
public final class Engine implements AutoCloseable {

    private static final String MAIN_CLASS = "dev.okrug.cli.Main";

    private static final String SECRETS =
            "(?i)secret|passw|token|credential|signature|(access|account|private|api|shared)[._-]?key";

    private final SparkSession session;

    private Engine(SparkSession session) {
        this.session = session;
    }

    /**
     * Starts Spark.
     *
     * @param job the name under which the job shows up on a cluster
     * @throws dev.okrug.contract.Fault of kind SPEC where the user's settings would break a promise
     */
    public static Engine start(String job) {
        SparkConf settings = settings(new SparkConf(), job);
        // The builder of the general SparkSession looks for Spark Connect by Scala reflection: a second at every start.
        return new Engine(org.apache.spark.sql.classic.SparkSession.builder()
                .config(settings)
                .getOrCreate());
    }

    public SparkSession session() {
        return session;
    }

    /** Lets progress know of each record that is read. */
    public void tell(Progress progress) {
        session.sparkContext().addSparkListener(new RecordCount(progress));
    }

    /** Ends what runs, so that the job comes back with a fault. */
    public void cancel() {
        session.sparkContext().cancelAllJobs();
    }

    @Override
    public void close() {
        session.stop();
    }

    /** The user's settings, with ours where the user has none. */
    static SparkConf settings(SparkConf users, String job) {
        BrokenPromise.refuse(users);
        SparkConf settings = users.clone();
        if (!settings.contains("spark.master")) {
            embed(settings);
        }
        // spark-submit fills in the main class where nobody names the application.
        if (settings.get("spark.app.name", MAIN_CLASS).equals(MAIN_CLASS)) {
            settings.setAppName("okrug " + job);
        }
        return settings.set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.ansi.enabled", "true")
                .set(StartFolder.PROPERTY, StartFolder.path().toString())
                // What Spark leaves out of its logs and of its user interface: keys of storage accounts, too.
                .setIfMissing("spark.redaction.regex", SECRETS)
                // The JVM never compiles a longer method; rows of many columns would be made by interpreted code.
                .setIfMissing("spark.sql.codegen.hugeMethodLimit", "8000")
                .setIfMissing("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    }

    private static void embed(SparkConf settings) {
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        settings.setMaster("local[*]")
                .setIfMissing("spark.driver.host", "localhost")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.hadoop." + LocalFiles.SETTING, LocalFiles.class.getName())
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                // There is one session: classes need not be looked up for each apart, over the network.
                .setIfMissing("spark.sql.artifact.isolation.enabled", "false")
                .setIfMissing("spark.sql.shuffle.partitions", cores);
    }
}
