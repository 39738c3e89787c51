package dev.okrug.architecture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;

/** Does once all that {@link HabitsTest} watches for, to show that it would see it. */
@SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "TimeZoneUsage"})
final class Careless {

    private Careless() {}

    static void starts() {
        SparkSession.builder().getOrCreate();
        org.apache.spark.sql.classic.SparkSession.builder().getOrCreate();
    }

    static void ends() {
        System.exit(1);
        Runtime.getRuntime().exit(1);
        Runtime.getRuntime().halt(1);
    }

    static String speaksTheLocalLanguage(String word) {
        return word.toLowerCase()
                + word.toUpperCase()
                + String.format("%d", 1)
                + "%d".formatted(1)
                + Locale.getDefault();
    }

    static String livesInTheLocalZone() {
        return ZoneId.systemDefault() + TimeZone.getDefault().getID() + LocalDate.now();
    }

    static LongSupplier looksAtTheClock() {
        return Instant.now().isAfter(Instant.EPOCH) ? System::currentTimeMillis : System::nanoTime;
    }
}
