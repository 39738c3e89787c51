package dev.okrug.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the Spark of {@code SPARK_HOME} is one that Okrug is made for. */
final class SparkHomeCheck {

    private static final Pattern CORE = Pattern.compile("spark-core_([0-9.]+)-([0-9]+\\.[0-9]+)[^/]*\\.jar");
    private static final String SCALA = "2.13";
    private static final String SPARK = "4.1";

    private SparkHomeCheck() {}

    static Finding of(String home) {
        if (home.isEmpty()) {
            return Finding.ok("spark", "SPARK_HOME is not set: Spark " + SPARK + " runs inside okrug");
        }
        if (!Files.isExecutable(Path.of(home, "bin", "spark-submit"))) {
            return Finding.fail(
                    "spark",
                    "SPARK_HOME=" + home + " has no bin/spark-submit. Set it to where Spark is, or unset it to run"
                            + " Spark inside okrug.");
        }
        return core(Path.of(home, "jars"))
                .map(core -> version(home, core))
                .orElseGet(() -> Finding.warn(
                        "spark",
                        "SPARK_HOME=" + home + " has no jars/spark-core: it cannot be told whether it is Spark " + SPARK
                                + " with Scala " + SCALA + "."));
    }

    private static Finding version(String home, Matcher core) {
        String found = "SPARK_HOME=" + home + " is Spark " + core.group(2) + " with Scala " + core.group(1);
        if (!core.group(1).equals(SCALA) || !core.group(2).startsWith("4.")) {
            return Finding.fail("spark", found + ": Okrug needs Spark " + SPARK + " with Scala " + SCALA + ".");
        }
        return core.group(2).equals(SPARK)
                ? Finding.ok("spark", found)
                : Finding.warn("spark", found + ": Okrug is made for Spark " + SPARK + ".");
    }

    private static Optional<Matcher> core(Path jars) {
        try (Stream<Path> files = Files.list(jars)) {
            return files.map(file -> CORE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
