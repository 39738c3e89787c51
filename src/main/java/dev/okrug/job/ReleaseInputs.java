package dev.okrug.job;

import dev.okrug.contract.Digest;
import dev.okrug.delivery.Amount;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.Ledger;
import dev.okrug.mart.Marts;
import dev.okrug.reference.Reference;
import dev.okrug.release.Manifest;
import dev.okrug.spec.JobSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a release is made from, as a digest and as the manifest tells it. */
final class ReleaseInputs {

    private ReleaseInputs() {}

    /**
     * Equal where a run would publish the same again.
     *
     * @param files digests of what the job names beside its deliveries
     */
    static String digest(JobSpec spec, List<String> files, LatestVintages vintages) {
        List<String> parts = new ArrayList<>(List.of(settings(spec, files)));
        Companions.ALL.forEach(companion -> parts.add(companion.path() + " " + companion.version()));
        vintages.deliveries().forEach(delivery -> parts.add(delivery.key() + " " + delivery.path()));
        vintages.duplicates().forEach(duplicate -> parts.add(duplicate.path()));
        return Digest.of(String.join("\n", parts));
    }

    /** Equal where a run would make the same of the same deliveries. */
    static String settings(JobSpec spec, List<String> files) {
        List<String> parts = new ArrayList<>(List.of(spec.digest(), Marts.VERSION));
        parts.addAll(files);
        Marts.all().forEach(mart -> parts.add(mart.contract().toString()));
        return Digest.of(String.join("\n", parts));
    }

    /** For the manifest: what went in, and that it is accounted for. */
    static Map<String, Object> facts(JobSpec spec, Reference reference, LatestVintages vintages) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("job", spec.job());
        facts.put("reporter", spec.primaryReporter());
        spec.viewpoint().partner().ifPresent(partner -> facts.put("viewpoint", partner));
        facts.put("spec_digest", spec.digest());
        spec.asOf().ifPresent(day -> facts.put("as_of", day.toString()));
        facts.put("reference_digest", reference.digest());
        facts.put(
                "deliveries",
                vintages.deliveries().stream().map(ReleaseInputs::fact).toList());
        facts.put("reconciliation", reconciliation(Ledger.of(vintages)));
        return facts;
    }

    private static Map<String, Object> fact(Delivery delivery) {
        return new TreeMap<>(Map.of(
                "key", delivery.key(),
                "file", delivery.path(),
                "sha256", delivery.digest(),
                "vintage", delivery.vintage().toString(),
                "records", delivery.records()));
    }

    /** The keys of the deliveries that a release was made of. */
    static List<String> deliveries(Manifest release) {
        return facts(release).map(fact -> String.valueOf(fact.get("key"))).toList();
    }

    /** The digests of their contents. */
    static Set<String> contents(Manifest release) {
        return facts(release).map(fact -> String.valueOf(fact.get("sha256"))).collect(Collectors.toSet());
    }

    private static Stream<Map<?, ?>> facts(Manifest release) {
        return release.facts().get("deliveries") instanceof List<?> facts
                ? facts.stream().map(fact -> (Map<?, ?>) fact)
                : Stream.empty();
    }

    private static Map<String, Object> reconciliation(List<Ledger.Line> lines) {
        Map<String, Object> sums = new TreeMap<>();
        sums.put(
                "records",
                lines.stream().mapToLong(line -> line.delivery().records()).sum());
        put(sums, "facts", lines, Ledger.Line::facts);
        put(sums, "rejected", lines, Ledger.Line::rejected);
        put(sums, "superseded", lines, Ledger.Line::superseded);
        put(sums, "control_totals", lines, Ledger.Line::controlTotals);
        put(sums, "out_of_range", lines, Ledger.Line::outOfRange);
        put(sums, "duplicate", lines, Ledger.Line::duplicates);
        return sums;
    }

    private static void put(
            Map<String, Object> sums, String name, List<Ledger.Line> lines, Function<Ledger.Line, Amount> which) {
        Amount sum = lines.stream().map(which).reduce(Amount.NOTHING, Amount::plus);
        sums.put(name, new TreeMap<>(Map.of("records", sum.records(), "cents", sum.cents())));
    }
}
