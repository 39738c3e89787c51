package dev.okrug.delivery;

import dev.okrug.contract.Period;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import dev.okrug.testing.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deliveries as a text table of what their records became. Columns that are left out hold: source {@code BY:okrug}, vintage
 * 2023-01-01, flow export, outcome fact, one record, no value; a bucket is a fact whose region is not allocated.
 */
final class Books {

    private Books() {}

    static List<Delivery> deliveries(String text) {
        Map<String, List<Map<String, String>>> byFile = new LinkedHashMap<>();
        Tables.parse(text)
                .forEach(line -> byFile.computeIfAbsent(line.get("file"), file -> new ArrayList<>())
                        .add(line));
        List<Delivery> deliveries = new ArrayList<>();
        byFile.forEach((file, lines) -> deliveries.add(delivery(file, lines, deliveries.size() + 1)));
        return deliveries;
    }

    private static Delivery delivery(String file, List<Map<String, String>> lines, int number) {
        List<Tally> tallies = lines.stream().map(line -> tally(line, number)).toList();
        Map<String, String> first = lines.get(0);
        return new Delivery(
                Integer.toHexString(number),
                file,
                0,
                "",
                "okrug",
                first.getOrDefault("reporter", "BY"),
                first.getOrDefault("source", "BY:okrug"),
                LocalDate.parse(first.getOrDefault("vintage", "2023-01-01")),
                tallies.stream().mapToLong(Tally::records).sum(),
                List.of(),
                tallies);
    }

    private static Tally tally(Map<String, String> line, int number) {
        String outcome = line.getOrDefault("outcome", "fact");
        return new Tally(
                number,
                Period.parse(line.getOrDefault("period", "2022")).code(),
                line.getOrDefault("flow", "export").equals("export") ? Facts.EXPORT : Facts.IMPORT,
                switch (outcome) {
                    case "rejection" -> Outcome.REJECTION;
                    case "control total" -> Outcome.CONTROL_TOTAL;
                    default -> Outcome.FACT;
                },
                RuleSet.of(outcome.equals("bucket") ? List.of(Rule.REGION_NOT_ALLOCATED) : List.of()),
                Long.parseLong(line.getOrDefault("records", "1")),
                new BigDecimal(line.getOrDefault("value", "0"))
                        .movePointRight(2)
                        .longValueExact(),
                2);
    }
}
