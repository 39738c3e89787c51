package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.Severity;
import dev.okrug.spec.Gates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stops a release when more was rejected than the job allows. */
final class GateKeeper {

    private static final int RULES_TOLD = 5;

    private record Broken(Rule rule, long records, String example) {}

    private GateKeeper() {}

    static void check(Gates gates, List<Delivery> deliveries) {
        long records = deliveries.stream().mapToLong(Delivery::records).sum();
        long rejected = deliveries.stream().mapToLong(Delivery::rejected).sum();
        BigDecimal value = absoluteCents(deliveries, false);
        BigDecimal rejectedValue = absoluteCents(deliveries, true);
        List<String> passed = new ArrayList<>();
        if (isAbove(BigDecimal.valueOf(rejected), BigDecimal.valueOf(records), gates.rejectedRecords())) {
            passed.add(rejected + " of " + records + " records are rejected ("
                    + percent(BigDecimal.valueOf(rejected), BigDecimal.valueOf(records)) + "; the gate is "
                    + percent(gates.rejectedRecords(), BigDecimal.ONE) + ")");
        }
        if (isAbove(rejectedValue, value, gates.rejectedValue())) {
            passed.add(percent(rejectedValue, value) + " of the value is rejected (the gate is "
                    + percent(gates.rejectedValue(), BigDecimal.ONE) + ")");
        }
        if (!passed.isEmpty()) {
            throw Fault.gate("Cannot publish: " + String.join("; ", passed) + ". " + topRules(deliveries)
                    + " Ask for a corrected delivery, name what is missing in the profile or the reference pack, or raise"
                    + " the gate in the job.");
        }
    }

    private static boolean isAbove(BigDecimal part, BigDecimal whole, BigDecimal limit) {
        return part.compareTo(whole.multiply(limit)) > 0;
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                        .divide(whole.max(BigDecimal.ONE), new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** Corrections are negative; a rejected one weighs as much as a positive record. */
    private static BigDecimal absoluteCents(List<Delivery> deliveries, boolean rejectedOnly) {
        return deliveries.stream()
                .flatMap(delivery -> delivery.tallies().stream())
                .filter(tally -> !rejectedOnly || tally.outcome() == Outcome.REJECTION)
                .map(tally -> BigDecimal.valueOf(tally.cents()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String topRules(List<Delivery> deliveries) {
        Map<Rule, Broken> broken = new HashMap<>();
        for (Delivery delivery : inOrder(deliveries, Delivery::path)) {
            for (Tally tally : inOrder(delivery.tallies(), Tally::firstLine)) {
                String example = delivery.path() + " line " + tally.firstLine();
                for (Rule rule : tally.brokenRules()) {
                    broken.merge(
                            rule,
                            new Broken(rule, tally.records(), example),
                            (a, b) -> new Broken(rule, a.records() + b.records(), a.example()));
                }
            }
        }
        broken.keySet().removeIf(rule -> rule.severity() != Severity.REJECT);
        List<String> told = broken.values().stream()
                .sorted(Comparator.comparingLong(Broken::records).reversed().thenComparing(Broken::rule))
                .limit(RULES_TOLD)
                .map(each -> each.rule().name() + " " + each.records() + " × (" + each.example() + ": "
                        + each.rule().sentence() + ")")
                .toList();
        return "Rules broken most: " + String.join(", ", told) + ".";
    }

    /** So that the example of a rule is the first line that breaks it. */
    private static <T, K extends Comparable<K>> List<T> inOrder(List<T> of, Function<T, K> key) {
        return of.stream().sorted(Comparator.comparing(key)).toList();
    }
}
