package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.TraderRecords;
import dev.okrug.disclosure.Rules;
import dev.okrug.mart.Mart;
import dev.okrug.mart.Marts;
import dev.okrug.spec.DisclosureSpec;
import dev.okrug.spec.JobSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What may be published of deliveries that name traders. Tables that are not under disclosure control would give away by
 * subtraction what it hides, so they are left out where it hides anything.
 */
final class TraderGate {

    private final JobSpec spec;
    private final boolean named;
    private final List<Mart> marts;
    private final List<Mart> leftOut;

    private TraderGate(JobSpec spec, boolean named) {
        this.spec = spec;
        this.named = named;
        Map<Boolean, List<Mart>> byPublished = Marts.named(spec.marts()).stream()
                .collect(Collectors.partitioningBy(mart -> !isControlled() || Marts.isProtected(mart)));
        this.marts = byPublished.get(true);
        this.leftOut = byPublished.get(false);
    }

    /**
     * Looks at what counts.
     *
     * @throws Fault of kind SPEC where traders are named, and the job does not say what to do about it
     */
    static TraderGate of(JobSpec spec, LatestVintages vintages, TraderRecords traders) {
        Optional<Delivery> naming = vintages.counted().stream()
                .map(DeliveredPeriod::delivery)
                .filter(delivery -> traders.deliveries().contains(delivery.number()))
                .findFirst();
        if (naming.isPresent() && spec.disclosure().isEmpty()) {
            throw Fault.spec(
                    "Cannot publish figures of traders: " + naming.get().path()
                            + " names who traded, and the job does not say what to do about it. Write disclosure: {} to hide figures"
                            + " that few traders make up, or disclosure: none to publish everything as confidential.");
        }
        return new TraderGate(spec, naming.isPresent());
    }

    private boolean isControlled() {
        return named && spec.disclosure().map(DisclosureSpec::controlled).orElse(false);
    }

    private boolean isConfidential() {
        return named && !isControlled();
    }

    /** The rules by which figures are hidden, where any are. */
    Optional<Rules> rules() {
        return spec.disclosure()
                .filter(said -> isControlled())
                .map(said ->
                        new Rules(said.threshold(), said.dominantTraders(), said.dominancePercent(), said.pPercent()));
    }

    /** Those of the job's tables that are published. */
    List<Mart> marts() {
        if (marts.isEmpty()) {
            throw Fault.spec("Cannot publish any table that the job names: none is under disclosure control. Add"
                    + " traders_yearly to marts.");
        }
        return marts;
    }

    /** What the last line of a run says beside where the release lies. */
    String word() {
        return isConfidential()
                ? ", confidential"
                : leftOut.isEmpty() ? "" : ", without " + leftOut.size() + " tables that would expose traders";
    }

    /**
     * Puts into the manifest what was done; sums of money that nobody is protected in are taken out of it.
     *
     * @param cells how many have which status
     */
    Map<String, Object> facts(Map<String, Object> facts, Map<String, Long> cells) {
        Map<String, Object> all = new TreeMap<>(facts);
        if (isConfidential()) {
            all.put("disclosure", "none");
            all.put("confidential", true);
        } else if (isControlled()) {
            Map<String, Object> disclosure = new TreeMap<>();
            rules().ifPresent(rules -> disclosure.put(
                    "rules",
                    new TreeMap<>(Map.of(
                            "threshold", rules.threshold(),
                            "dominant_traders", rules.dominanceLargest(),
                            "dominance_percent", rules.dominancePercent(),
                            "p_percent", rules.protectionPercent()))));
            disclosure.put("cells", cells);
            disclosure.put(
                    "left_out",
                    leftOut.stream().map(mart -> mart.contract().table()).toList());
            all.put("disclosure", disclosure);
            all.remove("reconciliation");
        }
        return all;
    }
}
