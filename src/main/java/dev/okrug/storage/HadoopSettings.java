package dev.okrug.storage;

import org.apache.hadoop.conf.Configuration;

/** The settings of Hadoop with those that the user gives as {@code spark.hadoop.…}; read once, because that takes a while. */
public final class HadoopSettings {

    private static final String PREFIX = "spark.hadoop.";

    private HadoopSettings() {}

    private static final class Once {

        private static final Configuration SETTINGS = read();

        private static Configuration read() {
            Configuration settings = new Configuration();
            System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .forEach(name -> settings.set(name.substring(PREFIX.length()), System.getProperty(name)));
            return settings;
        }
    }

    /** For reading only: all share it. */
    public static Configuration shared() {
        return Once.SETTINGS;
    }
}
