package dev.okrug.cli;

/** Decides, before anything logs, how much of Spark's log is seen. */
final class Logs {

    private static final String CONFIGURATION = "log4j2.configurationFile";

    private Logs() {}

    static void configure(boolean verbose) {
        boolean configuredElsewhere = System.getProperty(CONFIGURATION) != null
                || System.getProperty("log4j.configurationFile") != null
                || Boolean.getBoolean("SPARK_SUBMIT");
        if (!configuredElsewhere) {
            System.setProperty("okrug.log.level", verbose ? "info" : "off");
            System.setProperty(CONFIGURATION, "classpath:dev/okrug/cli/logging.properties");
        }
    }
}
