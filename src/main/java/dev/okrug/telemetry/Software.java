package dev.okrug.telemetry;

import dev.okrug.release.Manifest;

/** Which programs ran. */
record Software(String okrug, String spark) {

    static Software running() {
        return new Software(Manifest.thisSoftware(), org.apache.spark.package$.MODULE$.SPARK_VERSION());
    }
}
