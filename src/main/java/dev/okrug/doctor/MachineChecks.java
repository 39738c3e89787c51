package dev.okrug.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a machine is fit for a run, wherever its output is. */
final class MachineChecks {

    private static final int OLDEST_JAVA = 17;
    private static final int NEWEST_JAVA = 23;
    private static final String USUAL_HEAP = "2g";
    private static final int FEW_FILES = 4096;

    private static final Pattern SIZE = Pattern.compile("(\\d+)([kmgt]?)b?");
    private static final Map<String, Integer> SHIFTS = Map.of("", 0, "k", 10, "m", 20, "g", 30, "t", 40);

    private final Machine machine;

    MachineChecks(Machine machine) {
        this.machine = machine;
    }

    List<Finding> findings() {
        return List.of(java(), memory(), cores(), files(), names(), words());
    }

    private Finding java() {
        String version = machine.setting("java.version");
        String found = "Java " + version + " of " + machine.setting("java.vendor");
        int feature = Runtime.Version.parse(version).feature();
        return feature >= OLDEST_JAVA && feature <= NEWEST_JAVA
                ? Finding.ok("java", found)
                : Finding.fail(
                        "java",
                        found + ": Okrug needs Java " + OLDEST_JAVA + " to " + NEWEST_JAVA + ". Set JAVA_HOME to one.");
    }

    private Finding memory() {
        String heap = machine.variable("OKRUG_HEAP").isEmpty() ? USUAL_HEAP : machine.variable("OKRUG_HEAP");
        Optional<Long> bytes = bytes(heap);
        if (bytes.isEmpty()) {
            return Finding.fail(
                    "memory", "OKRUG_HEAP=" + heap + " is no size. Write it like 4g, or leave it out for 2g.");
        }
        String found = "a run takes up to " + heap + " of the " + gigabytes(machine.memory()) + " of this machine";
        if (bytes.get() > machine.memory()) {
            return Finding.fail("memory", found + ": it cannot. Set OKRUG_HEAP lower.");
        }
        // Spark, the JVM and the compression of Parquet take memory beside the heap.
        return bytes.get() > machine.memory() * 0.8
                ? Finding.warn("memory", found + ", and something beside: that is tight. Set OKRUG_HEAP lower.")
                : Finding.ok("memory", found);
    }

    private static Optional<Long> bytes(String size) {
        Matcher written = SIZE.matcher(size.toLowerCase(Locale.ROOT));
        return written.matches()
                ? Optional.of(Long.parseLong(written.group(1)) << SHIFTS.get(written.group(2)))
                : Optional.empty();
    }

    static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f GB", bytes / (double) (1L << 30));
    }

    private Finding cores() {
        return machine.cores() > 1
                ? Finding.ok("cores", machine.cores() + " cores")
                : Finding.warn("cores", "1 core: a run works, and takes its time. Give the machine or container more.");
    }

    private Finding files() {
        if (machine.openFiles().isEmpty()) {
            return Finding.ok("open files", "not bounded, as far as can be told");
        }
        long files = machine.openFiles().getAsLong();
        return files >= FEW_FILES
                ? Finding.ok("open files", "up to " + files)
                : Finding.warn(
                        "open files",
                        "up to " + files + ": a job of many deliveries may need more. Raise it with ulimit -n "
                                + FEW_FILES + ".");
    }

    /** Java cannot open a file whose name it cannot spell. */
    private Finding names() {
        String encoding = machine.setting("sun.jnu.encoding");
        return encoding.equalsIgnoreCase("UTF-8")
                ? Finding.ok("file names", "in " + encoding)
                : Finding.warn(
                        "file names",
                        "in " + encoding + ": files with other letters in their name, such as Cyrillic ones, cannot be"
                                + " opened. Set LC_ALL=C.UTF-8.");
    }

    private Finding words() {
        String zone = machine.setting("user.timezone");
        return Finding.ok(
                "locale",
                "language " + machine.setting("user.language") + ", time zone "
                        + (zone.isEmpty() ? "of the system" : zone) + ": releases are the same under all");
    }
}
