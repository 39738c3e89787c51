package dev.okrug.hostile;

import dev.okrug.contract.Fault;
import dev.okrug.fact.RuleSet;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.fact.Screening;
import dev.okrug.fact.Severity;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.RawDeliveries;
import dev.okrug.source.RawDelivery;
import dev.okrug.source.RawRecords;
import dev.okrug.testing.Delivery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/**
 * Files that were delivered together, and what was made of each: the figures of its facts and the rules that rejected
 * records break, line by line, or why it was refused.
 */
final class Hostile {

    private static final int MAY_2024 = 202405;

    private final Map<Integer, String> refusals = new TreeMap<>();
    private final Map<Integer, Long> counted = new TreeMap<>();
    private final Map<Integer, List<Screened>> screened = new TreeMap<>();

    /** A file as it is delivered. */
    @SuppressWarnings("ArrayRecordComponent") // bytes, which nobody compares
    record File(Profile dialect, byte[] content) {}

    /**
     * What was made of a record.
     *
     * @param rules those that do more than note
     * @param figures nothing where it is no fact
     */
    record Screened(long line, List<String> rules, Optional<Figures> figures, String raw) {

        @Override
        public String toString() {
            return line + ": " + figures.map(Figures::value).orElseGet(() -> String.join(" ", rules));
        }
    }

    private Hostile() {}

    /** Examines files one by one and screens all that are not refused in one scan. */
    static Hostile of(SparkSession spark, List<File> files, Reference reference, Path folder) {
        Hostile hostile = new Hostile();
        Map<Profile, List<RawDelivery>> believed = new LinkedHashMap<>();
        for (int number = 0; number < files.size(); number++) {
            File file = files.get(number);
            try {
                RawDelivery delivery =
                        Delivery.of(folder.resolve(number + ".in"), file.content(), file.dialect(), number, MAY_2024);
                hostile.counted.put(number, delivery.shape().records());
                hostile.screened.put(number, new ArrayList<>());
                believed.computeIfAbsent(file.dialect(), dialect -> new ArrayList<>())
                        .add(delivery);
            } catch (Fault refused) {
                hostile.refusals.put(number, refused.getMessage().replace(folder + "/" + number + ".in", "FILE"));
            }
        }
        hostile.screen(spark, believed, reference);
        return hostile;
    }

    private void screen(SparkSession spark, Map<Profile, List<RawDelivery>> believed, Reference reference) {
        List<RawDeliveries> deliveries = believed.entrySet().stream()
                .map(each -> new RawDeliveries(each.getKey(), each.getValue()))
                .toList();
        Screening.of(RawRecords.of(spark, deliveries), reference)
                .collect()
                .forEach(row -> screened.get((int) row.delivery()).add(screened(row)));
    }

    private static Screened screened(ScreenedRow row) {
        return new Screened(
                row.line(),
                RuleSet.rulesIn(row.rules()).stream()
                        .filter(rule -> rule.severity() != Severity.NOTE)
                        .map(Enum::name)
                        .toList(),
                row.isFact() ? Optional.of(figures(row)) : Optional.empty(),
                row.raw() == null ? null : row.raw().toString());
    }

    private static Figures figures(ScreenedRow row) {
        return Figures.of(row.region(), row.period(), row.commodity(), row.flow(), row.value(), row.netWeight());
    }

    boolean refused(int file) {
        return refusals.containsKey(file);
    }

    String refusal(int file) {
        return refusals.get(file);
    }

    /** How many records examination saw, apart from those who read them. */
    long counted(int file) {
        return counted.get(file);
    }

    /** Every record that was screened, in the order of lines. */
    List<Screened> screened(int file) {
        return screened.get(file);
    }

    /** All that was made of a file, in a line. */
    String told(int file) {
        return refused(file)
                ? refusal(file)
                : screened(file).stream().map(Screened::toString).collect(Collectors.joining("; "));
    }
}
