package dev.okrug.contract;

import java.nio.file.Path;

/**
 * The folder in which a job was started: where relative paths begin, whatever machine resolves them. Names stay relative, so
 * that what is published does not tell where the project lies.
 */
public final class StartFolder {

    /** The setting of Hadoop that carries it to where tasks run, and to a driver that runs elsewhere. */
    public static final String SETTING = "okrug.folder";

    /** The same among settings of Spark, which makes properties of the driver of them. */
    public static final String PROPERTY = "spark.hadoop." + SETTING;

    private StartFolder() {}

    /** That of this process, unless the launcher has said otherwise: a driver on a cluster has a folder of its own. */
    public static Path path() {
        return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    }

    /** A path as a job or a user writes it, made absolute. */
    public static Path resolve(String written) {
        return path().resolve(written);
    }
}
