package dev.okrug.hostile;

import dev.okrug.contract.Fault;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.RuleSet;
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
import org.apache.spark.sql.Row;
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
                .rows()
                .select(
                        Facts.DELIVERY,
                        Facts.LINE,
                        Facts.OUTCOME,
                        Facts.RULES,
                        Facts.REGION,
                        Facts.PERIOD,
                        Facts.COMMODITY,
                        Facts.FLOW,
                        Facts.VALUE,
                        Facts.NET_WEIGHT,
                        Facts.RAW)
                .collectAsList()
                .forEach(row -> screened.get((int) row.getLong(0)).add(screened(row)));
    }

    private static Screened screened(Row row) {
        return new Screened(
                row.getLong(1),
                RuleSet.rulesIn(row.getLong(3)).stream()
                        .filter(rule -> rule.severity() != Severity.NOTE)
                        .map(Enum::name)
                        .toList(),
                row.getInt(2) == Outcome.FACT.code() ? Optional.of(figures(row)) : Optional.empty(),
                row.getString(10));
    }

    private static Figures figures(Row row) {
        return Figures.of(
                row.getInt(4),
                row.getInt(5),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.isNullAt(9) ? 0 : row.getLong(9));
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
